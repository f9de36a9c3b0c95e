package dev.waymark.lang.gene.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.outline.Name;
import dev.waymark.text.SourceText;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the new dialect wrote down when it resolved dependencies.
 *
 * @param rootDigest the digest of the manifest beside it
 * @param packages what was resolved
 */
public record NewLock(Optional<Name> rootDigest, ImmutableList<Locked> packages) {

    /**
     * One package.
     *
     * @param name its name
     * @param version its version
     * @param digest of its files; empty where they are not kept in a store
     */
    public record Locked(String name, String version, String digest) {}

    private record Key(String root) {}

    private static final String SCHEME = "sha256:";

    /** The lock file of the workspace in {@code root}. */
    public static Optional<NewLock> at(String root, Lookup lookup) {
        return lookup.step(
                new Key(root),
                "lock file",
                inner -> inner.read(GeneFile.LOCK.in(root), "lock file").map(NewLock::read));
    }

    static NewLock read(SourceText text) {
        Data data = Data.read(text, Dialect.NEW);
        Optional<Datum> map = data.values().stream().findFirst();
        return new NewLock(
                map.flatMap(value -> value.get("root_manifest_digest")).flatMap(Datum::string),
                map.flatMap(value -> value.get("packages")).stream()
                        .flatMap(list -> list.items().stream())
                        .map(NewLock::locked)
                        .collect(ImmutableList.toImmutableList()));
    }

    /** The folders in which the files of the package called {@code name} may lie, of the workspace in {@code root}. */
    public ImmutableList<String> places(String name, String root, Lookup lookup) {
        return packages.stream()
                .filter(locked -> locked.name().equals(name) && locked.digest().startsWith(SCHEME))
                .filter(locked -> locked.digest().length() > SCHEME.length() + 2)
                .flatMap(locked -> Stream.concat(
                        Stream.of(vendored(locked, root)), stores(lookup).map(store -> object(locked, store))))
                .collect(ImmutableList.toImmutableList());
    }

    private static String vendored(Locked locked, String root) {
        return FilePaths.join(root, "vendor/packages/" + locked.name() + "/" + locked.version() + "/" + hex(locked));
    }

    private static String object(Locked locked, String store) {
        String hex = hex(locked);
        return FilePaths.join(store, "objects/sha256/" + hex.substring(0, 2) + "/" + hex.substring(2));
    }

    /** The user's own, or another that the environment names. */
    static Stream<String> stores(Lookup lookup) {
        Optional<String> named =
                lookup.variable("GENE_USER_PACKAGES", "package store").filter(FilePaths::isAbsolute);
        return named
                .or(() -> Stream.of("HOME", "USERPROFILE")
                        .flatMap(home -> lookup.variable(home, "package store").stream())
                        .filter(FilePaths::isAbsolute)
                        .map(home -> FilePaths.join(home, ".gene/packages"))
                        .findFirst())
                .stream()
                .map(FilePaths::normalise);
    }

    private static String hex(Locked locked) {
        return locked.digest().substring(SCHEME.length());
    }

    private static Locked locked(Datum value) {
        return new Locked(
                text(value, "name"),
                text(value, "version"),
                value.get("source").map(source -> text(source, "tree_digest")).orElse(""));
    }

    private static String text(Datum value, String key) {
        return value.get(key).flatMap(Datum::string).map(Name::text).orElse("");
    }
}
