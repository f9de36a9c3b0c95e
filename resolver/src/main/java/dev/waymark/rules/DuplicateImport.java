package dev.waymark.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.outline.Import;
import dev.waymark.outline.Import.ImportedName;
import dev.waymark.outline.Import.Placement;
import dev.waymark.outline.Reference;
import dev.waymark.resolve.SourceFile;
import dev.waymark.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The same module, or the same name out of it, imported twice under one local name: harmless, and needless. */
public final class DuplicateImport implements Rule {

    /** One thing that an import does: a module, or a name in it, gets a local name. */
    private record Binding(String request, Optional<String> name, String local) {}

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        Set<String> used = file.outline().references().stream()
                .filter(Reference::mayNameModule)
                .map(reference -> reference.name().text())
                .collect(Collectors.toSet());
        Map<Binding, Span> seen = new HashMap<>();
        for (Import wanted : file.outline().imports()) {
            if (wanted.placement() == Placement.TOP_LEVEL && !Malformed.is(wanted, file)) {
                check(wanted, used, seen, file, report);
            }
        }
    }

    private static void check(
            Import wanted, Set<String> used, Map<Binding, Span> seen, SourceFile file, Report report) {
        wanted.binding().ifPresent(binding -> {
            Binding made = new Binding(wanted.request(), Optional.empty(), binding.text());
            Span first = seen.putIfAbsent(made, wanted.path());
            if (first != null && used.contains(binding.text())) {
                report(wanted, wanted.path(), wanted.request(), first, file, report);
            }
        });
        for (ImportedName name : wanted.names()) {
            String local = name.local().text();
            Binding made = new Binding(wanted.request(), Optional.of(name.name().text()), local);
            Span first = seen.putIfAbsent(made, Deletion.span(name));
            if (first != null && used.contains(local)) {
                report(wanted, Deletion.span(name), local, first, file, report);
            }
        }
    }

    private static void report(Import wanted, Span span, String what, Span first, SourceFile file, Report report) {
        Problem problem = Problem.of(
                        Code.DUPLICATE_IMPORT, span, "`" + what + "` is imported already; remove this one.")
                .withNotes(List.of(new Note(file.path(), first, "The first import of `" + what + "`")));
        report.add(problem, () -> fixes(wanted, span, file));
    }

    private static ImmutableList<Fix> fixes(Import wanted, Span span, SourceFile file) {
        Optional<ImportedName> name = wanted.names().stream()
                .filter(n -> wanted.names().size() > 1 && Deletion.span(n).equals(span))
                .findFirst();
        return ImmutableList.of(Fix.of(
                "Remove this import",
                file.path(),
                name.map(n -> Deletion.name(file.text(), wanted, n, List.of(n)))
                        .orElseGet(() -> Deletion.statement(file.text(), wanted.statement())),
                true));
    }
}
