package dev.waymark.lang.hql.rules;

import dev.waymark.diagnostic.Code;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.Name;
import dev.waymark.outline.Reference;
import dev.waymark.outline.Reference.Use;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import java.util.Set;
import java.util.stream.Collectors;

/** An assignment to an imported name, or to a member of an imported module. JavaScript allows neither. */
final class AssignedImport implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        if (file.outline().imports().isEmpty()) {
            return;
        }
        Set<String> declared = file.outline().declarations().stream()
                .map(Declaration::name)
                .map(Name::text)
                .collect(Collectors.toSet());
        Set<String> names = Names.imports(file)
                .flatMap(wanted -> Names.locals(wanted).stream())
                .map(Name::text)
                .filter(name -> !declared.contains(name))
                .collect(Collectors.toSet());
        Set<String> modules = Names.imports(file)
                .flatMap(wanted -> wanted.binding().stream())
                .map(Name::text)
                .filter(names::contains)
                .collect(Collectors.toSet());
        for (Reference reference : file.outline().references()) {
            if (reference.use() == Use.ASSIGNED) {
                Set<String> fixed = reference.member().isPresent() ? modules : names;
                if (fixed.contains(reference.name().text())) {
                    report.add(problem(reference));
                }
            }
        }
    }

    private static Problem problem(Reference reference) {
        String what = reference.member().isPresent() ? "is an imported module, whose members" : "is imported, and";
        String message = "`" + reference.name().text() + "` " + what
                + " cannot be assigned; keep the value in a variable of your own.";
        return Problem.of(Code.ASSIGNED_IMPORT, reference.span(), message);
    }
}
