package dev.waymark.lang.gene.manifest;

import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.text.SourceText;
import java.util.Optional;

/** The dialect that a package says to be written in. */
public final class PackageDialect {

    /** The setting that chooses a dialect. */
    public static final String SETTING = "gene.dialect";

    private record Key(String root) {}

    private PackageDialect() {}

    /** The dialect of the package in {@code root} by its manifest, else by its lock file; empty where neither tells. */
    public static Optional<Dialect> of(String root, Lookup lookup) {
        return lookup.step(new Key(root), "dialect of the package", inner -> find(root, inner));
    }

    /** The dialect by whose rules the manifest at {@code path} is judged: what the setting says, else what it looks like. */
    static Dialect ofManifest(String path, SourceText text, Lookup lookup) {
        return chosen(FilePaths.parent(path), lookup)
                .orElseGet(() -> ManifestText.of(text).dialect());
    }

    /** The dialect that a setting chooses for the files in {@code folder}. */
    public static Optional<Dialect> chosen(String folder, Lookup lookup) {
        return Dialect.called(lookup.settings(folder).string(SETTING));
    }

    private static Optional<Dialect> find(String root, Lookup lookup) {
        Optional<ManifestText> manifest =
                lookup.read(GeneFile.MANIFEST.in(root), "dialect").map(ManifestText::of);
        return manifest.filter(ManifestText::tellsDialect).isPresent()
                ? manifest.map(ManifestText::dialect)
                : lookup.read(GeneFile.LOCK.in(root), "dialect").flatMap(PackageDialect::ofLock);
    }

    private static Optional<Dialect> ofLock(SourceText text) {
        Data data = Data.read(text, Dialect.NEW);
        boolean isNew =
                data.values().stream().anyMatch(map -> map.get("lock_format").isPresent());
        boolean isClassic =
                data.values().stream().anyMatch(map -> map.get("lock_version").isPresent());
        return isNew ? Optional.of(Dialect.NEW) : isClassic ? Optional.of(Dialect.CLASSIC) : Optional.empty();
    }
}
