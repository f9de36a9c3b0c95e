package dev.waymark.lang.neva.rules;

import dev.waymark.diagnostic.Code;
import dev.waymark.files.Lookup;
import dev.waymark.lang.neva.resolve.ImportedModule;
import dev.waymark.language.Edition;
import dev.waymark.outline.Import;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;

/**
 * A module imported as a whole by a name without a dot (seed: Third-Party Imports). Today's compiler takes the name for a
 * package of the standard library; one with a dot it cannot even read, which the scanner tells.
 */
final class WholeModule implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        if (InForce.edition(file, context) == Edition.AUTO) {
            Bindings.imports(file)
                    .filter(wanted -> isWhole(wanted, file, context.lookup()))
                    .forEach(wanted -> report.add(
                            problem(wanted),
                            () -> PackagesOfModule.fixes(wanted.path(), wanted.request(), file, context.lookup())));
        }
    }

    private static boolean isWhole(Import wanted, SourceFile file, Lookup lookup) {
        String request = wanted.request();
        return !request.contains(":")
                && !request.contains(".")
                && ImportedModule.of(request, file.path(), lookup) instanceof ImportedModule.Declared;
    }

    private static Problem problem(Import wanted) {
        return Problem.of(
                Code.EDITION_DIFFERENCE,
                wanted.path(),
                "Today's compiler imports packages, not modules; add `:` and the path of a package.");
    }
}
