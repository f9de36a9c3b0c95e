package dev.waymark.workspace;

import dev.waymark.files.Presence;
import dev.waymark.outline.Surface;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** First stage of a transition: scans files again and notes what others may notice of it. */
final class ScanStage {

    /**
     * What was scanned.
     *
     * @param world the world with the files' new surfaces
     * @param drafts the scanned files by path
     * @param gone the files that belong to the workspace no more
     */
    record Scanned(World world, Map<String, Draft> drafts, Set<String> gone) {}

    private final World world;
    private final WorkspaceTree tree;
    private final Walk walk;
    private final Disturbance disturbance;
    private ModuleIndex modules;

    ScanStage(World world, Disturbance disturbance) {
        this.world = world;
        this.tree = new WorkspaceTree(world);
        this.walk = new Walk(world);
        this.disturbance = disturbance;
        this.modules = world.modules();
    }

    Scanned run(Set<String> dirty) {
        Map<String, Draft> drafts = new ConcurrentHashMap<>();
        Parallel.inChunks(dirty, chunk -> chunk.forEach(path -> draft(path).ifPresent(d -> drafts.put(path, d))));
        Set<String> gone = dirty.stream()
                .filter(path -> !drafts.containsKey(path) && world.files().containsKey(path))
                .collect(Collectors.toSet());
        Map<String, FileState> scanned = new HashMap<>();
        drafts.forEach((path, draft) -> scanned.put(path, surfaced(path, draft)));
        gone.forEach(this::leaving);
        World next =
                world.withFiles(world.files().minusAll(gone).plusAll(scanned)).withModules(modules);
        return new Scanned(next, drafts, gone);
    }

    private Optional<Draft> draft(String path) {
        boolean belongs =
                world.documents().containsKey(path) || (tree.presence(path) == Presence.FILE && walk.isWalked(path));
        if (!belongs) {
            return Optional.empty();
        }
        return world.libraries()
                .owner(path)
                .flatMap(language ->
                        tree.read(path).map(text -> Draft.of(language, Scans.outline(language, path, text))));
    }

    private FileState surfaced(String path, Draft draft) {
        FileState before = world.files().get(path);
        if (before == null) {
            return entering(path, draft);
        }
        if (before.surface().equals(draft.surface())) {
            return before;
        }
        FileState after = before.surfaced(draft.surface());
        disturbance.surface(path);
        changeModule(path, before, after);
        return after;
    }

    /** A file new to the workspace. Whoever has asked for its surface before was told what the libraries know. */
    private FileState entering(String path, Draft draft) {
        Optional<Surface> told = world.libraries().known(path);
        Surface surface = told.filter(draft.surface()::equals).orElseGet(draft::surface);
        if (world.libraries().hasToldOf(path) && told.filter(surface::equals).isEmpty()) {
            disturbance.surface(path);
        }
        FileState after = FileState.scanned(draft.language(), surface);
        changeModule(path, null, after);
        return after;
    }

    private void leaving(String path) {
        disturbance.surface(path);
        changeModule(path, world.files().get(path), null);
    }

    private void changeModule(String path, @Nullable FileState before, @Nullable FileState after) {
        Optional<ModuleIndex.Module> was = module(before);
        Optional<ModuleIndex.Module> is = module(after);
        if (!Objects.equals(was, is)) {
            disturbance.declaredModule(path);
            was.ifPresent(module -> {
                modules = modules.minus(module, path);
                disturbance.declarers(module);
            });
            is.ifPresent(module -> {
                modules = modules.plus(module, path);
                disturbance.declarers(module);
            });
        }
    }

    private static Optional<ModuleIndex.Module> module(@Nullable FileState file) {
        return file == null
                ? Optional.empty()
                : ModuleIndex.declaredBy(file.language().id(), file.surface());
    }
}
