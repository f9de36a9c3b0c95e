package dev.waymark.features;

import dev.waymark.files.FilePaths;
import dev.waymark.files.Moves;
import dev.waymark.language.Language;
import dev.waymark.outline.Import;
import dev.waymark.outline.Name;
import dev.waymark.resolve.Resolution;
import dev.waymark.resolve.SourceFile;
import dev.waymark.text.Edit;
import dev.waymark.workspace.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Keeps the paths that manifests write right when they or what they lead to move. */
final class ManifestPaths {

    /** What would end a path, or begin something else, in one of the manifests' notations. */
    private static final String MARKS = "\"'`#:\\";

    private final Snapshot snapshot;
    private final Moves moves;

    ManifestPaths(Snapshot snapshot, Moves moves) {
        this.snapshot = snapshot;
        this.moves = moves;
    }

    /** The edits by manifest, each by the path that it has before. */
    Map<String, List<Edit>> rewritten() {
        Map<String, List<Edit>> edits = new TreeMap<>();
        snapshot.paths().stream()
                .filter(this::isOwnManifest)
                .filter(this::isConcerned)
                .flatMap(path -> snapshot.file(path).stream())
                .forEach(file -> {
                    List<Edit> changes = new ArrayList<>();
                    file.outline()
                            .imports()
                            .forEach(wanted -> edit(file, wanted).ifPresent(changes::add));
                    if (!changes.isEmpty()) {
                        edits.put(file.path(), changes);
                    }
                });
        return edits;
    }

    private boolean isOwnManifest(String path) {
        Optional<Language> language = snapshot.language(path);
        return language.filter(known -> known.isManifest(path)).isPresent() && !snapshot.isLibrary(path);
    }

    private boolean isConcerned(String manifest) {
        return moves.takesAway(manifest)
                || snapshot.resolutions(manifest).values().stream()
                        .anyMatch(answer ->
                                answer instanceof Resolution.Found found && moves.takesAway(found.location()));
    }

    private Optional<Edit> edit(SourceFile manifest, Import wanted) {
        return written(wanted).filter(path -> leads(manifest, path, wanted)).flatMap(path -> {
            String fresh = rewritten(manifest.path(), path.text());
            String before = manifest.text().slice(path.span());
            boolean isReplaceable = before.contains(path.text()) && isPlain(fresh);
            return isReplaceable && !fresh.equals(path.text())
                    ? Optional.of(new Edit(path.span(), before.replace(path.text(), fresh)))
                    : Optional.empty();
        });
    }

    /** The path of a dependency; where there is none, its name may stand in for it. */
    private static Optional<Name> written(Import wanted) {
        return wanted.segments().stream()
                .filter(_ -> wanted.segments().size() == 1)
                .filter(path -> wanted.binding()
                        .filter(name -> name.span().equals(path.span()))
                        .isEmpty())
                .filter(path -> !path.text().isEmpty() && !path.text().startsWith("/"))
                .findFirst();
    }

    /** Whether what was found was found by that path, seen from the manifest. */
    private static boolean leads(SourceFile manifest, Name path, Import wanted) {
        String place = FilePaths.resolve(FilePaths.parent(manifest.path()), path.text());
        return manifest.resolution(wanted)
                .filter(answer ->
                        answer instanceof Resolution.Found found && FilePaths.isWithin(found.location(), place))
                .isPresent();
    }

    /** As it was, where it still leads there; in its writer's manner, where not. */
    private String rewritten(String manifest, String path) {
        String folder = FilePaths.parent(moves.target(manifest));
        String place = moves.target(FilePaths.resolve(FilePaths.parent(manifest), path));
        if (FilePaths.resolve(folder, path).equals(place)) {
            return path;
        }
        String fresh = FilePaths.relativize(folder, place);
        String led = path.startsWith("./") && !fresh.startsWith(".") ? "./" + fresh : fresh;
        return path.endsWith("/") ? led + "/" : led;
    }

    private static boolean isPlain(String path) {
        return path.codePoints().noneMatch(c -> Character.isISOControl(c) || MARKS.indexOf(c) >= 0);
    }
}
