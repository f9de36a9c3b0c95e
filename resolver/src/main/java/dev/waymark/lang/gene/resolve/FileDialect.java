package dev.waymark.lang.gene.resolve;

import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.lang.gene.manifest.NearestPackage;
import dev.waymark.lang.gene.manifest.PackageDialect;
import dev.waymark.language.Edition;
import dev.waymark.settings.Settings;
import java.util.Optional;

/** The dialect that holds for one file: what a setting says, else its package, else its own text. */
public final class FileDialect {

    private FileDialect() {}

    /** The dialect of the file at {@code path}, where anything tells; what is wrong in one dialect only is told only then. */
    public static Optional<Dialect> told(String path, Lookup lookup) {
        String folder = FilePaths.parent(path);
        return PackageDialect.chosen(folder, lookup)
                .or(() -> NearestPackage.of(folder, lookup).flatMap(root -> PackageDialect.of(root, lookup)))
                .or(() -> lookup.dialect(path, "dialect of the importing file").flatMap(Dialect::called));
    }

    /** The dialect of the file at {@code path}; the one that a setting assumes where nothing tells. */
    public static Dialect of(String path, Lookup lookup) {
        return told(path, lookup).orElseGet(() -> assumed(lookup.settings(FilePaths.parent(path))));
    }

    /** The specification speaks of classic. */
    private static Dialect assumed(Settings settings) {
        return Edition.of(settings, GeneResolver.GENE) == Edition.DOCUMENTED
                ? Dialect.CLASSIC
                : Dialect.called(settings.string(GeneSettings.DEFAULT_DIALECT)).orElse(Dialect.NEW);
    }
}
