package dev.waymark.workspace;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.waymark.files.Lookup;
import dev.waymark.files.Memo;
import dev.waymark.files.Moves;
import dev.waymark.files.Presence;
import dev.waymark.language.Language;
import dev.waymark.outline.Outline;
import dev.waymark.outline.Surface;
import dev.waymark.resolve.Resolution;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Problem;
import dev.waymark.settings.Settings;
import dev.waymark.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything known about the workspace at one moment. Immutable; safe for many threads. Files that are not of the
 * workspace, such as libraries, are read, scanned and resolved when somebody asks.
 */
public final class Snapshot {

    private final World world;
    private final ImmutableSet<String> changed;
    private final WorkspaceTree tree;
    private final Memo memo;
    private final Analysis analysis;

    Snapshot(World world, ImmutableSet<String> changed, Memo memo) {
        this.world = world;
        this.changed = changed;
        this.tree = new WorkspaceTree(world);
        this.memo = memo;
        this.analysis = new Analysis(tree, memo);
    }

    World world() {
        return world;
    }

    Memo memo() {
        return memo;
    }

    /** The files whose problems may differ from those of the snapshot before, vanished ones included. */
    public ImmutableSet<String> changed() {
        return changed;
    }

    /** The paths of the workspace's own sources and manifests, and of open ones elsewhere; in no order. */
    public Set<String> paths() {
        return world.files().keySet();
    }

    public List<Language> languages() {
        return world.libraries().languages();
    }

    /** The language that can read the file at {@code path}. */
    public Optional<Language> language(String path) {
        return world.libraries().reader(path);
    }

    /** What the rules found in a file of the workspace, in the order of its text; nothing for other files. */
    public ImmutableList<Problem> problems(String path) {
        FileState file = world.files().get(path);
        return file == null ? ImmutableList.of() : file.problems();
    }

    /** As {@link #problems}, worked out again with the fixes for each. */
    public ImmutableList<Problem> problemsWithFixes(String path) {
        return language(path)
                .flatMap(language -> file(path)
                        .map(file -> analysis.check(language, file, true).problems()))
                .orElse(ImmutableList.of());
    }

    /** The file at {@code path} with its outline and where its imports lead; empty when no language owns it, or it is gone. */
    public Optional<SourceFile> file(String path) {
        return language(path).flatMap(language -> text(path).map(text -> file(language, path, text)));
    }

    /** What others can notice of the file at {@code path}. */
    public Optional<Surface> surface(String path) {
        return tree.surface(path);
    }

    /** The text of the file at {@code path}: the editor's, else the disk's. */
    public Optional<SourceText> text(String path) {
        return tree.presence(path) == Presence.FILE ? tree.read(path) : Optional.empty();
    }

    /** The document that an editor holds for {@code path}. */
    public Optional<Document> document(String path) {
        return Optional.ofNullable(world.documents().get(path));
    }

    /** The files of the workspace that import the file at {@code path}, in no order. */
    public ImmutableList<String> importers(String path) {
        ImmutableList.Builder<String> importers = ImmutableList.builder();
        world.files().forEach((importer, file) -> {
            if (file.resolutions().values().stream().anyMatch(r -> r.files().contains(path))) {
                importers.add(importer);
            }
        });
        return importers.build();
    }

    /** Where the imports of a file of the workspace lead, by request; empty for other files. */
    public ImmutableMap<String, Resolution> resolutions(String path) {
        FileState file = world.files().get(path);
        return file == null ? ImmutableMap.of() : file.resolutions();
    }

    /** Whether the file at {@code path} must not be edited. */
    public boolean isLibrary(String path) {
        return language(path)
                .map(language -> language.isLibrary(path, lookup()))
                .orElse(true);
    }

    /** The settings for the files directly in {@code folder}. */
    public Settings settings(String folder) {
        return tree.settings(folder);
    }

    /** The workspace folders. */
    public ImmutableList<String> roots() {
        return world.roots().folders();
    }

    /** A door into this snapshot for one question of a feature. */
    public Lookup lookup() {
        return analysis.lookup();
    }

    /**
     * What would be, if files had other places and texts. Nothing is checked there: it knows no problems but those that
     * are asked for with their fixes.
     *
     * @param texts by the paths that files have afterwards
     */
    public Snapshot supposing(Moves moves, Map<String, SourceText> texts) {
        return new Supposition(world, moves, texts).snapshot();
    }

    private SourceFile file(Language language, String path, SourceText text) {
        Outline outline = Scans.outline(language, path, text);
        FileState known = world.files().get(path);
        Map<String, Resolution> kept = known == null ? Map.of() : known.resolutions();
        return new SourceFile(
                path, Suppliers.ofInstance(text), outline, analysis.resolve(language, path, outline.imports(), kept));
    }
}
