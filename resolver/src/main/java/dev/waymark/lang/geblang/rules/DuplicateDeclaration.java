package dev.waymark.lang.geblang.rules;

import com.google.common.collect.ImmutableSet;
import dev.waymark.diagnostic.Code;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.outline.Name;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Note;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import dev.waymark.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Two declarations of one name at the top level. As in the tool functions may be overloaded, type aliases and destructured
 * names do not clash, and a name is free again where the file deletes it.
 */
final class DuplicateDeclaration implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        ImmutableSet<Span> destructurings = Declared.destructurings(file);
        Map<String, Declaration> first = new HashMap<>();
        for (Declaration later : file.outline().declarations()) {
            if (later.kind() != DeclarationKind.TYPE && !destructurings.contains(later.span())) {
                Declaration earlier = first.putIfAbsent(later.name().text(), later);
                if (earlier != null && !areOverloads(earlier, later) && !isDeleted(later.name(), file)) {
                    report.add(problem(earlier.name(), later.name(), file));
                }
            }
        }
    }

    private static boolean areOverloads(Declaration earlier, Declaration later) {
        return earlier.kind() == DeclarationKind.FUNCTION && later.kind() == DeclarationKind.FUNCTION;
    }

    private static boolean isDeleted(Name name, SourceFile file) {
        return Pattern.compile("\\bdel\\s+" + Pattern.quote(name.text()) + "\\b")
                .matcher(file.text().toString())
                .find();
    }

    private static Problem problem(Name earlier, Name later, SourceFile file) {
        return Problem.of(
                        Code.DUPLICATE_DECLARATION,
                        later.span(),
                        "`" + later.text() + "` is declared already; rename one of the two.")
                .withNotes(List.of(
                        new Note(file.path(), earlier.span(), "`" + later.text() + "` is first declared here")));
    }
}
