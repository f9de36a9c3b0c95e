package dev.waymark.lang.kcl.rules;

import com.google.common.collect.ImmutableSet;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.files.Presence;
import dev.waymark.lang.kcl.manifest.KclFile;
import dev.waymark.lang.kcl.manifest.NearestModule;
import dev.waymark.lang.kcl.resolve.KclResolver;
import dev.waymark.outline.Surface.ImportedModule;
import dev.waymark.resolve.Resolution;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folders of one module that its own files import as packages. The files of other folders may be imported one by one,
 * or be programs of their own, so that their names need not agree. Asked only once names do not.
 */
final class WholePackages {

    /** Modules of more files are generated, and their files imported one by one. */
    private static final int FILES = 400;

    private record Key(String root) {}

    private WholePackages() {}

    /** Whether a file of its module imports {@code folder}. */
    static boolean contain(String folder, Lookup lookup) {
        return NearestModule.of(folder, lookup)
                .map(FilePaths::parent)
                .filter(root -> of(root, lookup).contains(folder))
                .isPresent();
    }

    private static ImmutableSet<String> of(String root, Lookup lookup) {
        return lookup.step(
                new Key(root),
                "packages that the module imports",
                inner -> files(root, inner).stream()
                        .flatMap(file -> imported(file, inner))
                        .collect(ImmutableSet.toImmutableSet()));
    }

    private static Stream<String> imported(String file, Lookup lookup) {
        return lookup.surface(file, "what the module imports").stream()
                .flatMap(surface -> surface.imports().stream())
                .map(ImportedModule::request)
                .map(request -> KclResolver.resolve(request, file, lookup))
                .flatMap(resolution -> location(resolution).stream());
    }

    private static Optional<String> location(Resolution resolution) {
        return resolution instanceof Resolution.Found found ? Optional.of(found.location()) : Optional.empty();
    }

    /** The sources of the module; none where there are too many. */
    private static List<String> files(String root, Lookup lookup) {
        List<String> files = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty() && files.size() + open.size() <= FILES) {
            String folder = open.remove();
            lookup.list(folder, KclFile.SUFFIX, "sources of the module").forEach((name, presence) -> {
                String path = FilePaths.child(folder, name);
                if (presence == Presence.FILE) {
                    files.add(path);
                } else if (!name.startsWith(".")
                        && NearestModule.in(path, lookup).isEmpty()) {
                    open.add(path);
                }
            });
        }
        return open.isEmpty() && files.size() <= FILES ? files : List.of();
    }
}
