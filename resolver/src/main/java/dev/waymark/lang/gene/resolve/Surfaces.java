package dev.waymark.lang.gene.resolve;

import dev.waymark.files.Lookup;
import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.lang.gene.scan.GeneScanner;
import dev.waymark.outline.Surface;
import java.util.Optional;

/** What modules show to others, each read in the dialect that holds for it: its text alone may speak another, or none. */
final class Surfaces {

    private record Key(String file, Dialect dialect) {}

    private Surfaces() {}

    /** What the module in {@code file}, for which {@code dialect} holds, shows. */
    static Optional<Surface> of(String file, Dialect dialect, Lookup lookup) {
        Optional<Surface> surface = lookup.surface(file, "declarations of the module");
        Dialect read =
                surface.flatMap(Surface::dialect).flatMap(Dialect::called).orElse(GeneScanner.DEFAULT);
        return surface.isEmpty() || read == dialect ? surface : reread(file, dialect, lookup);
    }

    private static Optional<Surface> reread(String file, Dialect dialect, Lookup lookup) {
        return lookup.step(
                new Key(file, dialect),
                "declarations of the module",
                inner -> inner.read(file, "declarations of the module")
                        .map(text -> Surface.of(GeneScanner.scan(text, dialect))));
    }
}
