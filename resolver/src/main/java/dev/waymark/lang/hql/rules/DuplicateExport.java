package dev.waymark.lang.hql.rules;

import dev.waymark.diagnostic.Code;
import dev.waymark.lang.hql.scan.Mangling;
import dev.waymark.outline.Export;
import dev.waymark.outline.Export.Form;
import dev.waymark.outline.Name;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Note;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A name that a file exports twice, so that it cannot be loaded. Macros are no part of what is loaded, and a declaration
 * that is exported with itself may be exported once more.
 */
final class DuplicateExport implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        if (file.outline().exports().size() < 2) {
            return;
        }
        Set<String> macros = file.outline().declarations().stream()
                .filter(Names::isMacro)
                .map(declaration -> declaration.name().text())
                .collect(Collectors.toSet());
        Map<String, Name> first = new HashMap<>();
        for (Export export : file.outline().exports()) {
            boolean isMacro =
                    export.local().map(Name::text).filter(macros::contains).isPresent();
            boolean counts = !isMacro && export.form() != Form.DECLARATION;
            Name before = !counts ? null : first.putIfAbsent(identity(export), export.name());
            if (before != null) {
                InForce.today(problem(export.name(), before, file), file, context)
                        .ifPresent(report::add);
            }
        }
    }

    private static String identity(Export export) {
        return export.form() == Form.DEFAULT
                ? "default"
                : Mangling.mangled(export.name().text());
    }

    private static Problem problem(Name later, Name first, SourceFile file) {
        return Problem.of(
                        Code.DUPLICATE_EXPORT,
                        later.span(),
                        "`" + later.text() + "` is exported already; remove one of the two.")
                .withNotes(List.of(new Note(file.path(), first.span(), "The first export of `" + first.text() + "`")));
    }
}
