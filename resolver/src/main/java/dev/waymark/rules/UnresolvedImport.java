package dev.waymark.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.outline.Import;
import dev.waymark.outline.Import.Placement;
import dev.waymark.outline.Reference;
import dev.waymark.resolve.Resolution;
import dev.waymark.resolve.SourceFile;
import dev.waymark.text.Edit;
import java.util.stream.Stream;

/** An import for which nothing is found where the language looks. Its notes list the places. */
public final class UnresolvedImport implements Rule {

    private final ImportRepairs repairs;

    public UnresolvedImport(ImportRepairs repairs) {
        this.repairs = repairs;
    }

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        for (Import wanted : file.outline().imports()) {
            boolean isSure = wanted.placement().isHonoured();
            if ((isSure || wanted.placement() == Placement.CONDITIONAL)
                    && !wanted.segments().isEmpty()
                    && !Malformed.is(wanted, file)
                    && context.resolution(wanted) instanceof Resolution.Missing missing
                    && repairs.isOrdinary(wanted, file.path(), context.lookup())) {
                report(
                        file,
                        wanted,
                        missing,
                        isSure ? repairs.severity(wanted, file) : Severity.HINT,
                        context.lookup(),
                        report);
            }
        }
    }

    private void report(
            SourceFile file,
            Import wanted,
            Resolution.Missing missing,
            Severity severity,
            Lookup lookup,
            Report report) {
        String written = repairs.written(wanted);
        ImmutableList<String> nearest = Spelling.nearest(written, repairs.importables(file.path(), lookup).stream());
        String message =
                "`" + written + "` is not found" + Spelling.advice(nearest, "correct its path, or create the module.");
        Problem problem = Problem.of(Code.UNRESOLVED_IMPORT, wanted.path(), message)
                .withSeverity(severity)
                .withNotes(Iterables.concat(
                        repairs.reasons(wanted, file.path(), lookup),
                        SearchedPlaces.notes(missing.trace(), file.path(), lookup)));
        report.add(problem, () -> fixes(file, wanted, missing, nearest, lookup));
    }

    private ImmutableList<Fix> fixes(
            SourceFile file, Import wanted, Resolution.Missing missing, ImmutableList<String> nearest, Lookup lookup) {
        return Stream.of(
                        nearest.stream().map(request -> replaced(file, wanted, request, nearest.size() == 1)),
                        repairs.dependencies(wanted, file, lookup).stream(),
                        created(file, wanted, missing, lookup),
                        Stream.of(Fix.of(
                                "Remove this import",
                                file.path(),
                                Deletion.statement(file.text(), wanted.statement()),
                                false)))
                .flatMap(fixes -> fixes)
                .collect(ImmutableList.toImmutableList());
    }

    /** Corrects the path, and the uses of the local name where that follows from the path. */
    private Fix replaced(SourceFile file, Import wanted, String request, boolean preferred) {
        ImmutableList.Builder<Edit> edits = ImmutableList.builder();
        edits.add(new Edit(wanted.path(), request));
        if (!wanted.isAliased()) {
            String binding = repairs.binding(request);
            wanted.binding()
                    .ifPresent(old -> file.outline().references().stream()
                            .filter(Reference::mayNameModule)
                            .filter(reference -> reference.name().text().equals(old.text()))
                            .filter(_ -> !binding.equals(old.text()))
                            .forEach(reference ->
                                    edits.add(new Edit(reference.name().span(), binding))));
        }
        return new Fix(
                "Change to `" + request + "`",
                ImmutableList.of(new FileEdit.Change(file.path(), edits.build())),
                preferred);
    }

    private Stream<Fix> created(SourceFile file, Import wanted, Resolution.Missing missing, Lookup lookup) {
        return missing.trace()
                .absentFiles()
                .filter(path -> SearchedPlaces.isLike(path, file.path()))
                .flatMap(path -> repairs.newModule(path, wanted, file, lookup).stream()
                        .map(text -> new Fix(
                                "Create `" + shown(path, file, lookup) + "`",
                                ImmutableList.of(new FileEdit.Create(path, text)),
                                false)));
    }

    private static String shown(String path, SourceFile file, Lookup lookup) {
        String home = lookup.workspaceFolder(file.path(), "to name files").orElse(FilePaths.parent(file.path()));
        return FilePaths.relativize(home, path);
    }
}
