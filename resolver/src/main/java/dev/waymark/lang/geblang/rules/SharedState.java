package dev.waymark.lang.geblang.rules;

import com.google.common.collect.ImmutableSet;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.outline.Reference;
import dev.waymark.outline.Reference.Use;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;

/**
 * A module's variable that an exported function assigns (seed: Module-level mutable state across calls). Today's tool
 * keeps such state, so this is only said of the documented edition.
 */
final class SharedState implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        if (file.outline().module().isEmpty() || !InForce.isDocumented(file, context)) {
            return;
        }
        ImmutableSet<String> variables = file.outline().declarations().stream()
                .filter(declaration -> declaration.kind() == DeclarationKind.VARIABLE)
                .map(declaration -> declaration.name().text())
                .collect(ImmutableSet.toImmutableSet());
        for (Reference reference : file.outline().references()) {
            if (reference.use() == Use.ASSIGNED
                    && reference.member().isEmpty()
                    && variables.contains(reference.name().text())) {
                file.outline().declarations().stream()
                        .filter(declaration -> isExportedFunction(declaration, reference))
                        .findFirst()
                        .ifPresent(function -> report.add(problem(reference, function)));
            }
        }
    }

    private static boolean isExportedFunction(Declaration declaration, Reference reference) {
        return declaration.exported()
                && declaration.kind() == DeclarationKind.FUNCTION
                && declaration.span().contains(reference.span());
    }

    private static Problem problem(Reference reference, Declaration function) {
        String message = "`" + reference.name().text() + "` may lose what `"
                + function.name().text()
                + "` assigns between calls from other modules; keep it in an instance or a `store.Store`.";
        return Problem.of(Code.EDITION_DIFFERENCE, reference.name().span(), message)
                .withSeverity(Severity.HINT);
    }
}
