package dev.waymark.workspace;

import dev.waymark.files.FilePaths;
import dev.waymark.files.Presence;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** How one change enters the world: which files it makes dirty and which questions it disturbs. */
final class Arrival {

    private final World world;
    private final Disturbance disturbance;
    private final Set<String> dirty;

    Arrival(World world, Disturbance disturbance, Set<String> dirty) {
        this.world = world;
        this.disturbance = disturbance;
        this.dirty = dirty;
    }

    World of(Change change) {
        return switch (change) {
            case Change.Edited edited -> edited(edited.path(), edited.document());
            case Change.Closed closed -> closed(closed.path());
            case Change.Touched touched -> touched(touched.paths());
            case Change.Rooted rooted -> rooted(Roots.of(rooted.folders()));
            case Change.Configured configured -> configured(new Configuration(configured.layers()));
        };
    }

    private World edited(String path, Document document) {
        boolean isNew = !world.documents().containsKey(path) && world.folders().presence(path) != Presence.FILE;
        World next = world.withDocuments(world.documents().plus(path, document));
        return disturbed(path, isNew, next);
    }

    private World closed(String path) {
        World next = world.withDocuments(world.documents().minus(path));
        return disturbed(path, next.folders().presence(path) != Presence.FILE, next);
    }

    private World disturbed(String path, boolean appearsOrVanishes, World next) {
        dirty.add(path);
        disturbance.content(path);
        if (world.libraries().hasToldOf(path)) {
            disturbance.surface(path);
        }
        if (appearsOrVanishes) {
            disturbance.presence(path);
        }
        if (world.libraries().owner(path).isEmpty()) {
            // No scan of the workspace will tell whether its surface is as before.
            disturbance.surface(path);
        }
        World fresh = next.withLibraries(next.libraries().without(Set.of(path)));
        return isSettingsFile(path) ? reconfigured(fresh) : fresh;
    }

    private World touched(Set<String> reported) {
        Set<String> paths = withFolders(reported);
        World next = world.withFolders(world.folders().without(paths))
                .withLibraries(world.libraries().without(paths));
        for (String path : paths) {
            dirty.add(path);
            disturbance.presence(path);
        }
        Set<String> folders = paths.stream()
                .filter(path -> world.folders().isFolder(path) || next.folders().isFolder(path))
                .collect(Collectors.toSet());
        folders.forEach(folder -> spread(folder, next));
        return paths.stream().anyMatch(Arrival::isSettingsFile) ? reconfigured(next) : next;
    }

    /**
     * Clients may report the files of a folder that came or went, and not the folder. Whether folders on the way are known
     * does not matter: one that nobody asked about may lie in one that is remembered without it.
     */
    private Set<String> withFolders(Set<String> reported) {
        Set<String> paths = new HashSet<>(reported);
        Set<String> seen = new HashSet<>();
        for (String path : reported) {
            for (String folder = FilePaths.parent(path); seen.add(folder); folder = FilePaths.parent(folder)) {
                if (world.folders().isFolder(folder) != isFolderNow(folder)) {
                    paths.add(folder);
                }
            }
        }
        return paths;
    }

    private boolean isFolderNow(String folder) {
        return world.disk().presence(folder) == Presence.FOLDER;
    }

    /** A folder came or went with everything in it: more than a list of questions can say. */
    private void spread(String folder, World next) {
        disturbance.everything();
        next.files().keySet().stream()
                .filter(path -> FilePaths.isWithin(path, folder))
                .forEach(dirty::add);
        dirty.addAll(new Walk(next).below(folder));
    }

    private World rooted(Roots roots) {
        disturbance.everything();
        World next =
                world.withRoots(roots).withConfiguration(world.configuration().refreshed());
        dirtyOutside(next);
        return next;
    }

    private World configured(Configuration configuration) {
        disturbance.everything();
        World next = world.withConfiguration(configuration);
        return rewalked(next);
    }

    private World reconfigured(World next) {
        disturbance.everything();
        return rewalked(next.withConfiguration(next.configuration().refreshed()));
    }

    /** Other settings may leave out other files. */
    private World rewalked(World next) {
        if (next.isIndexed()) {
            new Walk(next)
                    .everything().stream()
                            .filter(path -> !next.files().containsKey(path))
                            .forEach(dirty::add);
        }
        dirtyOutside(next);
        return next;
    }

    private void dirtyOutside(World next) {
        Walk walk = new Walk(next);
        next.files().keySet().stream()
                .filter(path -> !next.documents().containsKey(path) && !walk.isWalked(path))
                .forEach(dirty::add);
    }

    private static boolean isSettingsFile(String path) {
        return FilePaths.name(path).equals(Configuration.FILE_NAME);
    }
}
