package dev.waymark.lang.geblang.resolve;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.Lookup;
import dev.waymark.lang.geblang.manifest.NearestManifest;
import dev.waymark.resolve.Origin;
import java.util.Optional;

/**
 * A folder that is searched itself, and whose nearest manifest leads to packages.
 *
 * @param folder the folder
 * @param kind how an importing file comes to what lies there
 * @param why what it is, in an explanation
 */
record SearchBase(String folder, Origin.Kind kind, String why) {

    /** The bases of the files in {@code folder} in today's order; each folder once, under its first reason. */
    static ImmutableList<SearchBase> of(String folder, Lookup lookup) {
        ImmutableList.Builder<SearchBase> bases = ImmutableList.builder();
        bases.add(new SearchBase(folder, Origin.Kind.OWN, "beside the importing file"));
        bases.addAll(library(StandardLibrary.of(folder, lookup)));
        bases.addAll(searchPath(folder, lookup));
        return bases.build();
    }

    static ImmutableList<SearchBase> library(StandardLibrary library) {
        return library.roots().stream()
                .map(root -> new SearchBase(root, Origin.Kind.STANDARD_LIBRARY, "standard library"))
                .collect(ImmutableList.toImmutableList());
    }

    static ImmutableList<SearchBase> searchPath(String folder, Lookup lookup) {
        ImmutableList<String> entries = SearchPath.of(folder, lookup);
        ImmutableList.Builder<SearchBase> bases = ImmutableList.builder();
        for (int i = 0; i < entries.size(); i++) {
            String why = SearchPath.VARIABLE + " entry " + (i + 1);
            bases.add(new SearchBase(entries.get(i), Origin.Kind.SEARCH_PATH, why));
        }
        return bases.build();
    }

    /** The package that the folder belongs to, as the origin of what is found in it. */
    Origin origin(Lookup lookup) {
        return NearestManifest.of(folder, lookup)
                .map(manifest -> SourcePackage.of(manifest, lookup).origin(kind))
                .orElse(new Origin("", Optional.empty(), Optional.empty(), kind));
    }
}
