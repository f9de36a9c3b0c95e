package dev.waymark.lang.kcl.manifest;

import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.files.Presence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Finds one module of a repository that holds several, by the name in its manifest (the package manager's rule). */
final class SubModules {

    /** How many folders of one repository are worth looking into. */
    private static final int FOLDERS = 500;

    private record Key(String folder, String name) {}

    private SubModules() {}

    static Optional<String> find(String folder, String name, Lookup lookup) {
        return lookup.step(new Key(folder, name), "module " + name, inner -> walk(folder, name, inner));
    }

    private static Optional<String> walk(String top, String name, Lookup lookup) {
        Deque<String> open = new ArrayDeque<>();
        open.add(top);
        for (int count = 0; !open.isEmpty() && count < FOLDERS; count++) {
            String folder = open.remove();
            if (isCalled(name, folder, lookup)) {
                return Optional.of(folder);
            }
            lookup.list(folder, KclFile.MODULE.fileName(), "modules of the repository")
                    .forEach((child, presence) -> {
                        if (presence == Presence.FOLDER && !child.startsWith(".")) {
                            open.add(FilePaths.child(folder, child));
                        }
                    });
        }
        return Optional.empty();
    }

    private static boolean isCalled(String name, String folder, Lookup lookup) {
        return NearestModule.in(folder, lookup)
                .flatMap(manifest -> ModFile.at(manifest, lookup).name())
                .filter(own -> own.text().equals(name))
                .isPresent();
    }
}
