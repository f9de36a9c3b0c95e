package dev.waymark.lang.kcl.rules;

import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import dev.waymark.outline.Import;
import dev.waymark.outline.Reference;
import dev.waymark.outline.Reference.Use;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import java.util.Map;

/**
 * An assignment to a member of a package, of which today's compiler dies, or one that adds to a package, which its type
 * checker refuses. Declarations with the name of an import are another rule's.
 */
final class AssignedImport implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        if (file.outline().imports().isEmpty()) {
            return;
        }
        Map<String, Import> modules = Bindings.modules(file);
        file.outline()
                .declarations()
                .forEach(declaration -> modules.remove(declaration.name().text()));
        for (Reference reference : file.outline().references()) {
            if (reference.use() == Use.ASSIGNED
                    && modules.containsKey(reference.name().text())) {
                report.add(problem(reference));
            }
        }
    }

    private static Problem problem(Reference reference) {
        boolean hasMember = reference.member().isPresent();
        String message = "`" + reference.name().text()
                + "` is an imported package, of which nothing can be assigned; declare a variable of another name.";
        return Problem.of(Code.ASSIGNED_IMPORT, reference.span(), message)
                .withSeverity(hasMember ? Severity.ERROR : Severity.WARNING);
    }
}
