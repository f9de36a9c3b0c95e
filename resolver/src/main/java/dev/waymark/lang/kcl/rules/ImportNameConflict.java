package dev.waymark.lang.kcl.rules;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.kcl.resolve.KclResolver;
import dev.waymark.outline.Import;
import dev.waymark.outline.Name;
import dev.waymark.resolve.Resolution;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Fix;
import dev.waymark.rules.Note;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import dev.waymark.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two imports that give one name to different packages, in one file or in two files of one package: all of them share one
 * scope. The first import in the order of the files' names keeps the name.
 */
final class ImportNameConflict implements Rule {

    /**
     * An import that has a name already.
     *
     * @param path the file it stands in
     * @param span its path there
     * @param identity what it leads to
     */
    private record Bound(String path, Span span, String identity) {}

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        if (file.outline().imports().isEmpty()) {
            return;
        }
        Map<String, Bound> first = new HashMap<>();
        Bindings.imports(file)
                .forEach(wanted ->
                        wanted.binding().ifPresent(binding -> check(wanted, binding, first, file, context, report)));
    }

    private static void check(
            Import wanted,
            Name binding,
            Map<String, Bound> first,
            SourceFile file,
            RuleContext context,
            Report report) {
        Bound own = new Bound(file.path(), wanted.path(), Bindings.identity(wanted, file, context));
        Bound earlier = first.computeIfAbsent(
                binding.text(),
                name -> ofSibling(own, name, file, context.lookup()).orElse(own));
        if (!earlier.identity().equals(own.identity())) {
            report.add(
                    problem(binding, earlier, file),
                    () -> ImmutableList.of(Fix.of(
                            "Import it as " + alias(wanted),
                            file.path(),
                            ImportLines.aliased(wanted, alias(wanted)),
                            true)));
        }
    }

    /** The import of an earlier file that has the name of {@code own} for something else. */
    private static Optional<Bound> ofSibling(Bound own, String name, SourceFile file, Lookup lookup) {
        if (!Siblings.areCertain(file.path(), lookup)) {
            return Optional.empty();
        }
        return PackageNames.of(FilePaths.parent(file.path()), lookup).imported().get(name).stream()
                .filter(other -> Siblings.isMember(other.file()) && other.file().compareTo(file.path()) < 0)
                .findFirst()
                .flatMap(other -> bound(other, own, name, lookup));
    }

    private static Optional<Bound> bound(PackageNames.Imported other, Bound own, String name, Lookup lookup) {
        Resolution resolution = KclResolver.resolve(other.request(), other.file(), lookup);
        String identity = Bindings.identity(other.request(), resolution, other.file(), lookup);
        return identity.equals(own.identity())
                ? Optional.empty()
                : Siblings.find(other, name, lookup).map(wanted -> new Bound(other.file(), wanted.path(), identity));
    }

    private static Problem problem(Name binding, Bound earlier, SourceFile file) {
        String place = earlier.path().equals(file.path()) ? "" : " in " + FilePaths.name(earlier.path());
        String message = "`" + binding.text() + "` stands for another package already" + place
                + "; give one of the two another name with `as`.";
        return Problem.of(Code.IMPORT_NAME_CONFLICT, binding.span(), message)
                .withNotes(List.of(
                        new Note(earlier.path(), earlier.span(), "`" + binding.text() + "` is first bound here")));
    }

    /** The last two parts of the path as one name; of a path with a single part, that it is a package. */
    private static String alias(Import wanted) {
        List<Name> parts = wanted.segments();
        String last = ImportLines.binding(parts.getLast().text());
        return parts.size() > 1
                ? ImportLines.binding(parts.get(parts.size() - 2).text()) + capital(last)
                : last + "Package";
    }

    private static String capital(String word) {
        return Ascii.toUpperCase(word.substring(0, 1)) + word.substring(1);
    }
}
