package dev.waymark.lang.gene.resolve;

import dev.waymark.files.Lookup;
import dev.waymark.lang.gene.manifest.GeneFile;
import dev.waymark.lang.gene.manifest.Manifest;
import dev.waymark.outline.Name;
import dev.waymark.resolve.Origin;
import java.util.Optional;

/** What packages are called. */
final class Packages {

    private Packages() {}

    /** The package in {@code root}, to which the importing file comes as {@code kind}. */
    static Origin origin(String root, Origin.Kind kind, Lookup lookup) {
        Optional<Manifest> manifest = Manifest.at(root, lookup);
        return new Origin(
                manifest.map(known -> known.title(root)).orElse(""),
                manifest.flatMap(Manifest::version).map(Name::text),
                Optional.of(GeneFile.MANIFEST.in(root)),
                kind);
    }
}
