package dev.waymark.lang.kcl.rules;

import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.Import;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Note;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A declaration with the name of an import of the package; in which order they stand does not matter. */
final class DeclaredImport implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        if (file.outline().declarations().isEmpty()) {
            return;
        }
        Map<String, Import> own = Bindings.modules(file);
        boolean mayShare = Siblings.areCertain(file.path(), context.lookup());
        Optional<PackageNames> names = mayShare
                ? Optional.of(PackageNames.of(FilePaths.parent(file.path()), context.lookup()))
                : Optional.empty();
        Set<String> seen = new HashSet<>();
        for (Declaration declaration : file.outline().declarations()) {
            String name = declaration.name().text();
            if (seen.add(name)) {
                Optional.ofNullable(own.get(name))
                        .map(wanted -> note(file.path(), wanted, name))
                        .or(() -> names.flatMap(known -> ofSibling(known, name, file, context.lookup())))
                        .ifPresent(note -> report(declaration, note, file, report));
            }
        }
    }

    private static Optional<Note> ofSibling(PackageNames names, String name, SourceFile file, Lookup lookup) {
        return names.imported().get(name).stream()
                .filter(other ->
                        Siblings.isMember(other.file()) && !other.file().equals(file.path()))
                .findFirst()
                .flatMap(other -> Siblings.find(other, name, lookup).map(wanted -> note(other.file(), wanted, name)));
    }

    private static Note note(String path, Import wanted, String name) {
        return new Note(path, wanted.path(), "`" + name + "` is imported here");
    }

    private static void report(Declaration declaration, Note note, SourceFile file, Report report) {
        switch (declaration.kind()) {
            case CLASS, INTERFACE, FUNCTION -> report.add(problem(Code.DUPLICATE_DECLARATION, declaration, note, file));
            case TYPE -> {}
            default -> {
                if (!Siblings.isUnified(declaration, file.text())) {
                    report.add(variable(declaration, note, file));
                }
            }
        }
    }

    /** Names with an underscore may change their values, but no package is one: the compiler's type checker says so. */
    private static Problem variable(Declaration declaration, Note note, SourceFile file) {
        return declaration.name().text().startsWith("_")
                ? problem(Code.ASSIGNED_IMPORT, declaration, note, file).withSeverity(Severity.WARNING)
                : problem(Code.IMPORT_NAME_CONFLICT, declaration, note, file);
    }

    private static Problem problem(Code code, Declaration declaration, Note note, SourceFile file) {
        String place = note.path().equals(file.path()) ? "" : " in " + FilePaths.name(note.path());
        String message = "`" + declaration.name().text() + "` is the name of an import" + place
                + " too; rename one, or import the package with `as`.";
        return Problem.of(code, declaration.name().span(), message).withNotes(List.of(note));
    }
}
