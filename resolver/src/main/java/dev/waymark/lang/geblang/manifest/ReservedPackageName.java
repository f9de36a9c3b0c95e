package dev.waymark.lang.geblang.manifest;

import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import dev.waymark.lang.geblang.builtin.Builtins;
import dev.waymark.outline.Name;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;

/**
 * A package whose name begins with a built-in's (seed: Fields, "a top-level namespace you own"): no import that begins
 * with it ever leads to the package. The standard library's own manifest may.
 */
final class ReservedPackageName implements Rule {

    private static final String STANDARD_LIBRARY = "geblang.stdlib";

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        GeblangManifest.read(file.text())
                .name()
                .filter(name ->
                        Builtins.SHIPPED.isReserved(name.text()) && !name.text().equals(STANDARD_LIBRARY))
                .ifPresent(name -> report.add(problem(name)));
    }

    private static Problem problem(Name name) {
        String first = Builtins.firstComponent(name.text());
        String message = "`" + first + "` is a built-in name: imports that begin with it never lead to this package; "
                + "choose another name.";
        return Problem.of(Code.RESERVED_NAME, name.span(), message).withSeverity(Severity.WARNING);
    }
}
