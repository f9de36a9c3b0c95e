package dev.waymark.lang.neva.rules;

import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A name that another entity of the package has, too. The compiler accepts it: within a file the later one replaces the
 * earlier one, of two files it takes either by chance. Versions of one component, in one file, overload it.
 */
final class DuplicateDeclaration implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        Map<String, Declaration> first = new HashMap<>();
        for (Declaration declaration : file.outline().declarations()) {
            Declaration earlier = first.putIfAbsent(declaration.name().text(), declaration);
            if (earlier == null) {
                elsewhere(declaration, file, context.lookup()).ifPresent(report::add);
            } else if (!isOverload(earlier, declaration)) {
                report.add(within(declaration, earlier, file));
            }
        }
    }

    private static boolean isOverload(Declaration earlier, Declaration later) {
        return earlier.kind() == DeclarationKind.FUNCTION && later.kind() == DeclarationKind.FUNCTION;
    }

    private static Problem within(Declaration later, Declaration earlier, SourceFile file) {
        String name = later.name().text();
        String consequence = later.kind() == DeclarationKind.FUNCTION ? "this one is ignored" : "this one replaces it";
        String message = "`" + name + "` is declared above, and " + consequence + "; rename one of the two.";
        return problem(
                later, message, new Note(file.path(), earlier.name().span(), "`" + name + "` is first declared here"));
    }

    /** The declaration of an earlier file of the package. */
    private static Optional<Problem> elsewhere(Declaration declaration, SourceFile file, Lookup lookup) {
        String name = declaration.name().text();
        return PackageNames.of(file.path(), lookup).declared().get(name).stream()
                .map(PackageNames.Declared::file)
                .filter(other -> other.compareTo(file.path()) < 0)
                .findFirst()
                .map(other -> problem(
                        declaration,
                        "`" + name + "` is declared already in " + FilePaths.name(other)
                                + ", and the compiler takes either by chance; rename one of the two.",
                        Note.ofDeclaration(other, name, "`" + name + "` is first declared here")));
    }

    private static Problem problem(Declaration declaration, String message, Note note) {
        return Problem.of(Code.DUPLICATE_DECLARATION, declaration.name().span(), message)
                .withSeverity(Severity.WARNING)
                .withNotes(List.of(note));
    }
}
