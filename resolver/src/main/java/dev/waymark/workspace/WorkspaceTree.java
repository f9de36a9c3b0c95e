package dev.waymark.workspace;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.waymark.files.Disk;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Presence;
import dev.waymark.files.Tree;
import dev.waymark.outline.Surface;
import dev.waymark.settings.Settings;
import dev.waymark.text.SourceText;
import java.util.Optional;

/**
 * Open documents over the folders of the disk, with the surfaces of the workspace's files, the settings and the
 * environment.
 *
 * @param world the parts that answer
 */
record WorkspaceTree(World world) implements Tree {

    @Override
    public Presence presence(String path) {
        return world.documents().containsKey(path)
                ? Presence.FILE
                : world.folders().presence(path);
    }

    @Override
    public ImmutableSortedMap<String, Presence> list(String folder, String suffix) {
        ImmutableSortedMap.Builder<String, Presence> names = ImmutableSortedMap.naturalOrder();
        ImmutableSortedMap<String, Disk.Entry> entries = world.folders().entries(folder);
        entries.forEach((name, entry) -> {
            if (entry.presence() == Presence.FOLDER || name.endsWith(suffix)) {
                names.put(name, entry.presence());
            }
        });
        for (String path : world.documents().keySet()) {
            String name = FilePaths.name(path);
            if (FilePaths.parent(path).equals(folder) && name.endsWith(suffix) && !entries.containsKey(name)) {
                names.put(name, Presence.FILE);
            }
        }
        return names.buildOrThrow();
    }

    @Override
    public Optional<SourceText> read(String path) {
        Document open = world.documents().get(path);
        return open != null ? Optional.of(open.text()) : world.disk().read(path);
    }

    @Override
    public Optional<Surface> surface(String path) {
        FileState file = world.files().get(path);
        return file != null ? Optional.of(file.surface()) : world.libraries().surface(path, this);
    }

    @Override
    public ImmutableList<String> declarers(String language, String module) {
        return world.modules().declarers(language, module);
    }

    @Override
    public ImmutableList<String> circle(String path) {
        ImmutableList<String> circle = world.circles().get(path);
        return circle == null ? ImmutableList.of() : circle;
    }

    @Override
    public Optional<String> variable(String name) {
        return Optional.ofNullable(world.environment().get(name));
    }

    @Override
    public Settings settings(String folder) {
        return world.configuration().at(folder, this);
    }

    @Override
    public Optional<String> workspaceFolder(String path) {
        return world.roots().containing(path);
    }
}
