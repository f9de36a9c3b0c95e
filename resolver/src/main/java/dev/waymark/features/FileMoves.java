package dev.waymark.features;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.diagnostic.Code;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Moves;
import dev.waymark.language.Importable;
import dev.waymark.language.Language;
import dev.waymark.outline.Import;
import dev.waymark.resolve.Resolution;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.FileEdit;
import dev.waymark.rules.Fix;
import dev.waymark.text.Edit;
import dev.waymark.text.SourceText;
import dev.waymark.workspace.Snapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Keeps imports right when files and folders move: those of the moved files, those of everybody who imports them, and
 * the paths in manifests.
 * What a module may be called at its new place is asked of its language, in a snapshot that supposes the move.
 */
public final class FileMoves {

    private record Candidate(String request, Resolution resolution) {}

    private final Snapshot before;
    private final Moves moves;
    private final ImmutableSet<String> moved;
    private final Map<String, List<Edit>> edits = new TreeMap<>();

    private FileMoves(Snapshot before, Moves moves) {
        this.before = before;
        this.moves = moves;
        this.moved = Stream.concat(before.paths().stream(), moves.targets().keySet().stream())
                .filter(moves::takesAway)
                .filter(path -> before.text(path).isPresent())
                .filter(path -> !before.isLibrary(path))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The edits that must go along with {@code moves}, in files by the paths that they have before. */
    public static ImmutableList<FileEdit> edits(Snapshot before, Moves moves) {
        FileMoves work = new FileMoves(before, moves);
        work.run();
        return work.edits.entrySet().stream()
                .map(entry -> new FileEdit.Change(entry.getKey(), ImmutableList.copyOf(entry.getValue())))
                .collect(ImmutableList.toImmutableList());
    }

    private void run() {
        edits.putAll(new ManifestPaths(before, moves).rewritten());
        modulesRenamed(before.supposing(moves, texts()));
        Snapshot after = before.supposing(moves, texts());
        affected()
                .forEach(path -> before.language(path)
                        .filter(language -> !language.isManifest(path))
                        .ifPresent(language -> before.file(path).ifPresent(file -> imports(language, file, after))));
    }

    /** What the edits so far make of files, by the paths that these have afterwards. */
    private Map<String, SourceText> texts() {
        Map<String, SourceText> texts = new HashMap<>();
        edits.forEach((path, changes) ->
                before.text(path).ifPresent(text -> texts.put(moves.target(path), text.edited(changes))));
        return texts;
    }

    /** Moved files that declare a module by a name that does not fit their new place get one that does. */
    private void modulesRenamed(Snapshot after) {
        for (String path : moved) {
            if (before.surface(path).flatMap(surface -> surface.module()).isPresent()) {
                List<Edit> changes = moduleRenamed(path, after);
                if (!changes.isEmpty()) {
                    edits.computeIfAbsent(path, _ -> new ArrayList<>()).addAll(changes);
                }
            }
        }
    }

    private List<Edit> moduleRenamed(String path, Snapshot after) {
        boolean fittedBefore = before.problems(path).stream().noneMatch(p -> p.code() == Code.MODULE_PATH_MISMATCH);
        if (!fittedBefore) {
            return List.of();
        }
        String target = moves.target(path);
        return after.problemsWithFixes(target).stream()
                .filter(problem -> problem.code() == Code.MODULE_PATH_MISMATCH)
                .flatMap(problem -> problem.fixes().stream())
                .filter(Fix::preferred)
                .limit(1)
                .flatMap(fix -> fix.edits().stream())
                .flatMap(edit -> edit instanceof FileEdit.Change(var changed, var changes) && changed.equals(target)
                        ? changes.stream()
                        : Stream.empty())
                .toList();
    }

    /** The moved files, and those with an import that leads to one of them. */
    private Set<String> affected() {
        Set<String> affected = new TreeSet<>(moved);
        before.paths().stream()
                .filter(path -> !before.isLibrary(path))
                .filter(path -> before.resolutions(path).values().stream()
                        .flatMap(resolution -> resolution.files().stream())
                        .anyMatch(moves::takesAway))
                .forEach(affected::add);
        return affected;
    }

    private void imports(Language language, SourceFile file, Snapshot after) {
        Map<Import, String> requests = new HashMap<>();
        for (Import wanted : file.outline().imports()) {
            file.resolution(wanted)
                    .flatMap(resolution -> request(language, file.path(), wanted, resolution, after))
                    .ifPresent(request -> requests.put(wanted, request));
        }
        if (!requests.isEmpty()) {
            edits.computeIfAbsent(file.path(), _ -> new ArrayList<>())
                    .addAll(new ImportPaths(language, file).rewritten(requests));
        }
    }

    /** What {@code wanted} has to ask for to get the same files as before; empty where it may stay as it is. */
    private Optional<String> request(
            Language language, String path, Import wanted, Resolution resolution, Snapshot after) {
        ImmutableSet<String> expected =
                resolution.files().stream().map(moves::target).collect(ImmutableSet.toImmutableSet());
        if (expected.isEmpty() || wanted.segments().isEmpty()) {
            return Optional.empty();
        }
        String importer = moves.target(path);
        if (isExactly(language.resolve(wanted, importer, after.lookup()), expected)) {
            return Optional.empty();
        }
        Stream<String> offered = language.importables(importer, after.lookup()).stream()
                .filter(importable -> importable.files().stream().anyMatch(expected::contains))
                .map(Importable::request);
        return Stream.concat(offered, relative(wanted, importer, expected))
                .map(request -> new Candidate(
                        request, language.resolve(ImportPaths.asking(wanted, request), importer, after.lookup())))
                .filter(candidate -> isExactly(candidate.resolution(), expected))
                .min(Comparator.comparing((Candidate candidate) -> !isAt(candidate, resolution))
                        .thenComparing(candidate -> isRelative(candidate.request()) != isRelative(wanted.request())))
                .map(Candidate::request);
    }

    /** A path from the importer on, for imports that are written so; languages need not offer it. */
    private static Stream<String> relative(Import wanted, String importer, ImmutableSet<String> expected) {
        boolean isPath = wanted.request().startsWith("./") || wanted.request().startsWith("../");
        return isPath
                ? expected.stream()
                        .map(file -> FilePaths.relativize(FilePaths.parent(importer), file))
                        .map(path -> path.startsWith("../") ? path : "./" + path)
                        .flatMap(path -> Stream.of(withoutSuffix(path), path))
                : Stream.empty();
    }

    /** Languages that need no suffix should not be given one; where one is needed, this leads nowhere. */
    private static String withoutSuffix(String path) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        return folder + FilePaths.stem(path);
    }

    /** Whether it names what was named before, the folder or the file in it. */
    private boolean isAt(Candidate candidate, Resolution formerly) {
        return candidate.resolution() instanceof Resolution.Found now
                && formerly instanceof Resolution.Found found
                && now.location().equals(moves.target(found.location()));
    }

    private static boolean isRelative(String request) {
        return request.startsWith(".");
    }

    private static boolean isExactly(Resolution resolution, ImmutableSet<String> expected) {
        ImmutableList<String> files = resolution.files();
        return files.size() == expected.size() && expected.containsAll(files);
    }
}
