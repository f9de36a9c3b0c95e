package dev.waymark.lang.kcl.manifest;

import dev.waymark.files.FilePaths;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of files that KCL's tools read, told by their names. */
public enum KclFile {
    /** A source; the suffix counts in lower case only (the compiler). */
    SOURCE(".k"),
    /** The manifest of a module: what makes a folder a module's root. */
    MODULE("kcl.mod"),
    /** What the package manager wrote down beside it. */
    LOCK("kcl.mod.lock"),
    /** Settings of the compiler for one folder, with more packages by name. */
    SETTINGS("kcl.yaml"),
    /** The workspaces of a folder, for editors. */
    WORK("kcl.work");

    /** The suffix of sources. */
    public static final String SUFFIX = ".k";

    private final String name;

    KclFile(String name) {
        this.name = name;
    }

    /** What the file at {@code path} is; empty for other people's. */
    public static Optional<KclFile> of(String path) {
        return path.endsWith(SUFFIX)
                ? Optional.of(SOURCE)
                : Arrays.stream(values())
                        .filter(kind -> kind.name.equals(FilePaths.name(path)))
                        .findFirst();
    }

    public static boolean isSource(String path) {
        return path.endsWith(SUFFIX);
    }

    /** The name of every such file; for sources the suffix alone. */
    public String fileName() {
        return name;
    }

    /** The file of this kind in {@code folder}. */
    public String in(String folder) {
        return FilePaths.child(folder, name);
    }
}
