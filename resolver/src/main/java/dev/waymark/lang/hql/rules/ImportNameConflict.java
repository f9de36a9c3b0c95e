package dev.waymark.lang.hql.rules;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.Import;
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
import java.util.Optional;

/**
 * An import whose name another import or a declaration has: the first import keeps the name, and a declaration has it
 * before any import. The compiler lets both pass. What it refuses, {@link UseBeforeDefinition} reports.
 */
final class ImportNameConflict implements Rule {

    /** What a name stands for. */
    private record Meaning(String request, Optional<String> name, Name place) {}

    /** What names stand for in a file: the first import of each so far, and its declarations. */
    private record Scope(Map<String, Meaning> imported, ImmutableListMultimap<String, Declaration> declared) {}

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        Scope scope = new Scope(
                new HashMap<>(),
                Multimaps.index(
                        file.outline().declarations(),
                        declaration -> declaration.name().text()));
        Names.imports(file).forEach(wanted -> {
            wanted.binding()
                    .ifPresent(binding -> check(
                            new Meaning(wanted.request(), Optional.empty(), binding), scope, wanted, file, report));
            wanted.names().forEach(taken -> {
                Optional<String> name = Optional.of(taken.name().text());
                check(new Meaning(wanted.request(), name, taken.local()), scope, wanted, file, report);
            });
        });
    }

    private static void check(Meaning meaning, Scope scope, Import wanted, SourceFile file, Report report) {
        String local = meaning.place().text();
        Meaning before = scope.imported().putIfAbsent(local, meaning);
        if (before != null && !isSame(before, meaning)) {
            report.add(problem(meaning.place(), before.place(), "is imported already", file));
        } else {
            rival(meaning, scope, wanted, file)
                    .ifPresent(declaration ->
                            report.add(problem(meaning.place(), declaration.name(), "is declared here too", file)));
        }
    }

    private static boolean isSame(Meaning one, Meaning other) {
        return one.request().equals(other.request()) && one.name().equals(other.name());
    }

    /** The declaration that has the name, where the compiler does not mind. */
    private static Optional<Declaration> rival(Meaning meaning, Scope scope, Import wanted, SourceFile file) {
        return scope.declared().get(meaning.place().text()).stream()
                .filter(declaration -> !UseBeforeDefinition.isRefused(declaration, meaning.place(), wanted, file))
                .findFirst();
    }

    private static Problem problem(Name later, Name first, String how, SourceFile file) {
        String message =
                "`" + later.text() + "` " + how + ", and stands for that alone; give one of the two another name.";
        return Problem.of(Code.IMPORT_NAME_CONFLICT, later.span(), message)
                .withSeverity(Severity.WARNING)
                .withNotes(List.of(new Note(file.path(), first.span(), "What `" + later.text() + "` stands for")));
    }
}
