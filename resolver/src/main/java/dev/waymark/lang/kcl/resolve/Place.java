package dev.waymark.lang.kcl.resolve;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.files.Presence;
import dev.waymark.lang.kcl.manifest.KclFile;
import java.util.Map;

/** What stands at a place that an import may mean. */
sealed interface Place {

    /** A package: all sources of a folder, even if there are none; or a single file. */
    record Sources(String location, ImmutableList<String> files) implements Place {}

    /** Something that stops the compiler: a file without the suffix, or a folder with it. */
    record Obstacle(String path) implements Place {}

    record Empty() implements Place {}

    /** What makes the trace of one place. */
    record Key(String path, String why) {}

    /** What stands at {@code path}, which has no suffix: the folder wins over the file (the compiler's order). */
    static Place at(String path, String why, Lookup lookup) {
        return lookup.step(new Key(path, why), "", inner -> look(path, why, inner));
    }

    private static Place look(String path, String why, Lookup lookup) {
        Presence folder = lookup.presence(path, why);
        if (folder == Presence.FOLDER) {
            return new Sources(path, files(path, lookup));
        }
        String file = path + KclFile.SUFFIX;
        Presence source = lookup.presence(file, why);
        if (folder == Presence.FILE || source == Presence.FOLDER) {
            return new Obstacle(folder == Presence.FILE ? path : file);
        }
        return source == Presence.FILE ? new Sources(file, ImmutableList.of(file)) : new Empty();
    }

    /** The files of the package in {@code folder}: tests and files with a leading underscore are none of it. */
    static ImmutableList<String> files(String folder, Lookup lookup) {
        return lookup.list(folder, KclFile.SUFFIX, "files of the package").entrySet().stream()
                .filter(entry -> entry.getValue() == Presence.FILE && isMember(entry.getKey()))
                .map(Map.Entry::getKey)
                .map(name -> FilePaths.child(folder, name))
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether the file called {@code name} belongs to its folder's package. */
    static boolean isMember(String name) {
        return name.endsWith(KclFile.SUFFIX) && !name.startsWith("_") && !PackageScope.isTest(name);
    }
}
