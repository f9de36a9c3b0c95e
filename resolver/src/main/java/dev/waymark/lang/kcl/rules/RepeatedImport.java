package dev.waymark.lang.kcl.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.outline.Import;
import dev.waymark.outline.Name;
import dev.waymark.resolve.Resolution;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Deletion;
import dev.waymark.rules.FileEdit;
import dev.waymark.rules.Fix;
import dev.waymark.rules.Note;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import dev.waymark.text.Edit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One package imported again under another name, or in another spelling of its path (the compiler's lint). */
final class RepeatedImport implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        if (file.outline().imports().size() < 2) {
            return;
        }
        Map<String, Import> first = new HashMap<>();
        Bindings.imports(file)
                .filter(wanted -> wanted.binding().isPresent() && leads(wanted, context))
                .forEach(wanted -> {
                    Import earlier = first.putIfAbsent(Bindings.identity(wanted, file, context), wanted);
                    if (earlier != null && differs(earlier, wanted) && isUsed(wanted, file)) {
                        report(earlier, wanted, file, report);
                    }
                });
    }

    private static boolean leads(Import wanted, RuleContext context) {
        return switch (context.resolution(wanted)) {
            case Resolution.Found _, Resolution.BuiltIn _, Resolution.External _ -> true;
            case Resolution.NotInstalled _, Resolution.Ambiguous _, Resolution.Uncertain _, Resolution.Missing _ ->
                false;
        };
    }

    /** Literal repetitions are another rule's. */
    private static boolean differs(Import earlier, Import later) {
        return !earlier.request().equals(later.request())
                || !text(earlier.binding()).equals(text(later.binding()));
    }

    private static boolean isUsed(Import wanted, SourceFile file) {
        String name = text(wanted.binding());
        return file.outline().references().stream()
                .anyMatch(reference -> reference.name().text().equals(name));
    }

    private static String text(Optional<Name> name) {
        return name.map(Name::text).orElse("");
    }

    private static void report(Import earlier, Import later, SourceFile file, Report report) {
        String name = text(earlier.binding());
        Problem problem = Problem.of(
                        Code.DUPLICATE_IMPORT,
                        later.path(),
                        "`" + later.request() + "` is imported already, as `" + name + "`; use that one.")
                .withNotes(List.of(new Note(file.path(), earlier.path(), "The first import of the package")));
        report.add(problem, () -> ImmutableList.of(merged(name, later, file)));
    }

    private static Fix merged(String name, Import later, SourceFile file) {
        ImmutableList.Builder<Edit> edits = ImmutableList.builder();
        edits.add(Deletion.statement(file.text(), later.statement()));
        String old = text(later.binding());
        file.outline().references().stream()
                .filter(reference -> reference.name().text().equals(old) && !old.equals(name))
                .forEach(reference -> edits.add(new Edit(reference.name().span(), name)));
        return new Fix(
                "Use `" + name + "` instead", ImmutableList.of(new FileEdit.Change(file.path(), edits.build())), true);
    }
}
