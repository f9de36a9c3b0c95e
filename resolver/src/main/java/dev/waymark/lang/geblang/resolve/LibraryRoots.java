package dev.waymark.lang.geblang.resolve;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.geblang.manifest.Environment;
import dev.waymark.lang.geblang.manifest.NearestManifest;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the folders that hold the standard library's sources, where the tool looks for them. */
final class LibraryRoots {

    private static final String FOLDER = "stdlib";
    private static final String EXTRACTED = "stdlib-";

    private final Optional<String> working;
    private final Lookup lookup;
    private final Environment environment;

    LibraryRoots(Optional<String> working, Lookup lookup) {
        this.working = working;
        this.lookup = lookup;
        this.environment = new Environment(lookup);
    }

    /** The folders that exist, in order; {@code configured}, unless empty, stands in for {@code GEBLANG_STDLIB}. */
    ImmutableList<String> find(String configured) {
        ImmutableList<String> found = Stream.of(named(configured), besideTheTool(), aboveTheWorkspace())
                .flatMap(part -> part)
                .distinct()
                .filter(folder -> lookup.isFolder(folder, "standard library"))
                .collect(ImmutableList.toImmutableList());
        return found.isEmpty() ? extracted() : found;
    }

    private Stream<String> named(String configured) {
        String list = configured.isEmpty()
                ? lookup.variable("GEBLANG_STDLIB", "standard library").orElse("")
                : configured;
        return environment.folders(list, working).stream();
    }

    private Stream<String> besideTheTool() {
        String path = lookup.variable("PATH", "folder of the geblang program").orElse("");
        return environment.folders(path, Optional.empty()).stream()
                .filter(this::hasTool)
                .limit(1)
                .flatMap(folder -> Stream.of(
                        FilePaths.child(folder, FOLDER), FilePaths.resolve(folder, "../share/geblang/" + FOLDER)));
    }

    private boolean hasTool(String folder) {
        return Stream.of("geblang", "geblang.exe")
                .anyMatch(name -> lookup.isFile(FilePaths.child(folder, name), "the geblang program"));
    }

    /** The nearest one that is a package: a folder that is only called so does not count. */
    private Stream<String> aboveTheWorkspace() {
        return working.stream()
                .flatMap(folder -> FilePaths.ancestry(folder).stream())
                .map(folder -> FilePaths.child(folder, FOLDER))
                .filter(folder -> NearestManifest.in(folder, lookup).isPresent())
                .limit(1);
    }

    /** The copy that the tool carries and unpacks for itself when it finds no other; the newest release's. */
    private ImmutableList<String> extracted() {
        return caches().map(cache -> FilePaths.child(cache, "geblang"))
                .flatMap(this::releases)
                .filter(folder -> NearestManifest.in(folder, lookup).isPresent())
                .limit(1)
                .collect(ImmutableList.toImmutableList());
    }

    private Stream<String> caches() {
        Stream<String> named = Stream.of("XDG_CACHE_HOME", "LOCALAPPDATA")
                .flatMap(name -> lookup.variable(name, "cache folder").stream())
                .filter(FilePaths::isAbsolute)
                .map(FilePaths::normalise);
        Stream<String> usual = environment.home().stream()
                .flatMap(home -> Stream.of(FilePaths.child(home, ".cache"), FilePaths.resolve(home, "Library/Caches")));
        return Stream.concat(named, usual);
    }

    private Stream<String> releases(String cache) {
        return lookup.list(cache, ModuleName.SUFFIX, "unpacked standard libraries").keySet().stream()
                .filter(name -> name.startsWith(EXTRACTED) && Character.isDigit(name.charAt(name.length() - 1)))
                .filter(name -> !name.contains("tmp"))
                .sorted(Comparator.comparing((String name) -> Release.of(name.substring(EXTRACTED.length())))
                        .reversed())
                .map(name -> FilePaths.child(cache, name));
    }
}
