package dev.waymark.lang.neva.manifest;

import dev.waymark.diagnostic.Code;
import dev.waymark.files.Lookup;
import dev.waymark.lang.neva.builtin.Builtins;
import dev.waymark.outline.Name;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Fix;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import dev.waymark.text.Edit;
import java.util.List;
import java.util.Optional;

/** A module that needs another release than the compiler's (seed: Manifest File, "minimum supported language version"). */
public final class LanguageVersion implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        String compiler = compiler(context.lookup());
        NevaManifest.read(file.text())
                .neva()
                .filter(asked -> !isServed(asked, compiler))
                .ifPresent(asked -> report.add(
                        problem(asked, compiler),
                        () -> List.of(Fix.of(
                                "Change to `" + compiler + "`", file.path(), new Edit(asked.span(), compiler), true))));
    }

    /** The release of the compiler on this machine, told by what it unpacked there; else the one Waymark knows. */
    static String compiler(Lookup lookup) {
        return Downloads.of(lookup)
                .std()
                .flatMap(folder -> NearestManifest.in(folder, lookup))
                .flatMap(manifest -> NevaManifest.at(manifest, lookup).neva())
                .map(Name::text)
                .orElse(Builtins.TODAY.release());
    }

    /** Whether a {@code compiler} takes a module that asks for {@code asked}; what is no version is told elsewhere. */
    public static boolean isServed(Name asked, String compiler) {
        Optional<Release> wanted = Release.parse(asked.text());
        Optional<Release> known = Release.parse(compiler);
        return wanted.isEmpty() || known.isEmpty() || wanted.get().fits(known.get());
    }

    private static Problem problem(Name asked, String compiler) {
        String message = "`" + asked.text() + "` asks for another Neva than " + compiler
                + "; update Neva with `neva upgrade`, or ask for a release that " + compiler + " serves.";
        return Problem.of(Code.INCOMPATIBLE_VERSION, asked.span(), message);
    }
}
