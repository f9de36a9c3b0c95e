package dev.waymark.lang.kcl.rules;

import dev.waymark.diagnostic.Code;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Note;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import dev.waymark.text.SourceText;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A name that an earlier file of the package declares too; the scanner finds those within one file. A name without an
 * underscore keeps its first value, unless that is unified with more; the names of schemas and rules are unique. Said of
 * packages alone that a file of the module imports: files of other folders may be programs of their own.
 */
final class DuplicateDeclaration implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        Lookup lookup = context.lookup();
        if (file.outline().declarations().isEmpty() || !Siblings.areCertain(file.path(), lookup)) {
            return;
        }
        PackageNames names = PackageNames.of(FilePaths.parent(file.path()), lookup);
        Set<String> seen = new HashSet<>();
        for (Declaration later : file.outline().declarations()) {
            String name = later.name().text();
            if (seen.add(name)) {
                names.declaredBefore(file.path(), name)
                        .filter(first -> mayClash(first.kind(), later))
                        .flatMap(first -> earlier(first, later, file, lookup))
                        .ifPresent(note -> report.add(problem(later, note)));
            }
        }
    }

    private static boolean mayClash(DeclarationKind first, Declaration later) {
        return switch (later.kind()) {
            case CLASS, INTERFACE, FUNCTION -> true;
            case TYPE -> isDefinition(first);
            default -> !later.name().text().startsWith("_");
        };
    }

    /** The earlier declaration, once both texts show that neither unifies the name with more. */
    private static Optional<Note> earlier(
            PackageNames.Declared first, Declaration later, SourceFile file, Lookup lookup) {
        boolean adds = !isDefinition(later.kind()) && Siblings.isUnified(later, file.text());
        boolean mayDiffer = adds
                || !Siblings.isMember(first.file())
                || !WholePackages.contain(FilePaths.parent(file.path()), lookup);
        return mayDiffer
                ? Optional.empty()
                : Siblings.declaration(first.file(), later.name().text(), lookup)
                        .filter(declaration -> !isDefinition(later.kind())
                                || isDefinition(declaration.kind())
                                || isValue(declaration, first.file(), lookup))
                        .map(declaration -> new Note(
                                first.file(),
                                declaration.name().span(),
                                "`" + later.name().text() + "` is first declared here"));
    }

    private static boolean isValue(Declaration declaration, String path, Lookup lookup) {
        Optional<SourceText> text = lookup.read(path, "names of the package");
        return text.filter(known -> !Siblings.isUnified(declaration, known)).isPresent();
    }

    private static boolean isDefinition(DeclarationKind kind) {
        return kind == DeclarationKind.CLASS || kind == DeclarationKind.INTERFACE || kind == DeclarationKind.FUNCTION;
    }

    private static Problem problem(Declaration later, Note note) {
        String name = later.name().text();
        String message = "`" + name + "` is declared already in " + FilePaths.name(note.path())
                + ", which belongs to the same package; rename one of the two.";
        return Problem.of(Code.DUPLICATE_DECLARATION, later.name().span(), message)
                .withNotes(List.of(note));
    }
}
