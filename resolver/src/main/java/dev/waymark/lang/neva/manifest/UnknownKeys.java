package dev.waymark.lang.neva.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.manifest.ManifestDocument;
import dev.waymark.manifest.ManifestValue.Entry;
import dev.waymark.manifest.YamlReader;
import dev.waymark.outline.Name;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Fix;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import dev.waymark.rules.Spelling;
import dev.waymark.text.Edit;
import java.util.Optional;

/** A key that the compiler does not read. */
final class UnknownKeys implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        ManifestDocument document = YamlReader.read(file.text());
        Optional<Name> reported = ManifestFaults.misspeltNeva(document);
        document.entries().stream()
                .map(Entry::key)
                .filter(key -> !reported.equals(Optional.of(key)))
                .forEach(key -> check(key, ManifestKey.ALL, file, report));
        document.get(NevaManifest.DEPS).stream()
                .flatMap(deps -> deps.entries().stream())
                .flatMap(dependency -> dependency.value().entries().stream())
                .forEach(entry -> check(entry.key(), ManifestKey.OF_DEPENDENCY, file, report));
    }

    private static void check(Name key, ImmutableList<ManifestKey> keys, SourceFile file, Report report) {
        if (!ManifestKey.isKnown(keys, key.text())) {
            ImmutableList<String> nearest =
                    Spelling.nearest(key.text(), keys.stream().map(ManifestKey::name));
            String advice = nearest.isEmpty() ? "nothing reads it." : "did you mean `" + nearest.getFirst() + "`?";
            report.add(
                    Problem.of(
                            Code.UNKNOWN_MANIFEST_KEY, key.span(), "Neva has no key `" + key.text() + "`; " + advice),
                    () -> nearest.stream()
                            .map(other -> rename(key, other, file))
                            .toList());
        }
    }

    private static Fix rename(Name key, String other, SourceFile file) {
        return Fix.of("Change to `" + other + "`", file.path(), new Edit(key.span(), other), true);
    }
}
