package dev.waymark.lang.gene.manifest;

import dev.waymark.files.FilePaths;
import java.util.Optional;

/** The kinds of files that Gene's tools read, told by their names. */
public enum GeneFile {
    /** A source; the suffix counts in lower case only. */
    SOURCE(".gene"),
    /** The manifest of a package: what makes a folder a package's root. */
    MANIFEST("package.gene"),
    /** What was written down beside it when its dependencies were brought. */
    LOCK("package.gene.lock");

    /** The suffix of sources. */
    public static final String SUFFIX = ".gene";

    private final String name;

    GeneFile(String name) {
        this.name = name;
    }

    /** What the file at {@code path} is; empty for other people's. */
    public static Optional<GeneFile> of(String path) {
        return switch (FilePaths.name(path)) {
            case "package.gene" -> Optional.of(MANIFEST);
            case "package.gene.lock" -> Optional.of(LOCK);
            default -> path.endsWith(SUFFIX) ? Optional.of(SOURCE) : Optional.empty();
        };
    }

    public static boolean isSource(String path) {
        return of(path).filter(kind -> kind == SOURCE).isPresent();
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
