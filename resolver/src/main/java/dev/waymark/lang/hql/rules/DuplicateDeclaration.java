package dev.waymark.lang.hql.rules;

import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import dev.waymark.outline.Declaration;
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

/**
 * Two declarations that are one name to JavaScript: spelt alike, or as {@code my-f} and {@code my_f}. The compiler gives
 * new names to functions and variables, but not to classes, enumerations and what a pattern binds, so that it lets a name
 * of either group stand beside one of the other.
 */
final class DuplicateDeclaration implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        Map<String, Declaration> first = new HashMap<>();
        for (Declaration declaration : file.outline().declarations()) {
            if (Names.isValue(declaration)) {
                Declaration before = first.putIfAbsent(Names.mangled(declaration.name()), declaration);
                if (before != null) {
                    boolean isRefused = Names.isRenamed(before, file) == Names.isRenamed(declaration, file);
                    report.add(problem(declaration.name(), before.name(), file)
                            .withSeverity(isRefused ? Severity.ERROR : Severity.WARNING));
                }
            }
        }
    }

    private static Problem problem(Name later, Name first, SourceFile file) {
        String how = later.text().equals(first.text())
                ? "is declared already"
                : "is the same name in JavaScript as `" + first.text() + "`";
        return Problem.of(
                        Code.DUPLICATE_DECLARATION,
                        later.span(),
                        "`" + later.text() + "` " + how + "; rename one of the two.")
                .withNotes(
                        List.of(new Note(file.path(), first.span(), "`" + first.text() + "` is first declared here")));
    }
}
