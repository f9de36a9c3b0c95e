package dev.waymark.lang.neva.manifest;

import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the compiler keeps what it downloads and unpacks: below {@code neva} in the user's home folder. */
public final class Downloads {

    private final Optional<String> home;

    private Downloads(Optional<String> home) {
        this.home = home;
    }

    /** The downloads of the user whose environment {@code lookup} sees. */
    public static Downloads of(Lookup lookup) {
        return new Downloads(Stream.of("HOME", "USERPROFILE")
                .flatMap(name -> lookup.variable(name, "home folder").stream())
                .filter(FilePaths::isAbsolute)
                .map(path -> FilePaths.join(path, "neva"))
                .findFirst());
    }

    /** The folder of everything that Neva keeps; empty where there is no home folder. */
    public Optional<String> home() {
        return home;
    }

    /** Where the standard library is unpacked. */
    public Optional<String> std() {
        return home.map(folder -> FilePaths.child(folder, "std"));
    }

    /** Where downloaded modules are. */
    public Optional<String> deps() {
        return home.map(folder -> FilePaths.child(folder, "deps"));
    }

    /** Where the module of {@code dependency} is, or would be; it need not exist. */
    public Optional<String> module(Dependency dependency) {
        return deps().map(folder -> FilePaths.join(folder, dependency.folderName()));
    }
}
