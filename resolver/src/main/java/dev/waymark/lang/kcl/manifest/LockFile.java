package dev.waymark.lang.kcl.manifest;

import com.google.common.collect.ImmutableMap;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.manifest.ManifestDocument;
import dev.waymark.manifest.ManifestValue;
import dev.waymark.manifest.TomlReader;
import dev.waymark.text.SourceText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the package manager wrote down beside a {@code kcl.mod}: today a table for each dependency, in the seed's days a
 * list of packages. It also names what dependencies depend on. Many real ones are empty files.
 *
 * @param entries by the name of the dependency
 */
public record LockFile(ImmutableMap<String, Locked> entries) {

    private record Key(String manifest) {}

    /**
     * One dependency as it was installed.
     *
     * @param folderName the name of its folder in a store; empty where the lock file does not tell
     * @param version its version; empty likewise
     */
    public record Locked(String folderName, String version) {}

    static LockFile read(SourceText text) {
        ManifestDocument document = TomlReader.read(text);
        Map<String, Locked> entries = new LinkedHashMap<>();
        document.get("dependencies").stream()
                .flatMap(table -> table.entries().stream())
                .forEach(entry -> entries.putIfAbsent(entry.key().text(), locked(entry.value())));
        document.get("package").stream()
                .flatMap(list -> list.items().stream())
                .forEach(item -> text(item, "name").ifPresent(name -> entries.putIfAbsent(name, locked(item))));
        return new LockFile(ImmutableMap.copyOf(entries));
    }

    /** The lock file of the module whose manifest is at {@code manifest}; an empty one where there is none. */
    public static LockFile of(String manifest, Lookup lookup) {
        return lookup.step(
                new Key(manifest),
                "lock file",
                inner -> inner.read(KclFile.LOCK.in(FilePaths.parent(manifest)), "lock file")
                        .map(LockFile::read)
                        .orElseGet(() -> new LockFile(ImmutableMap.of())));
    }

    /** What is locked under {@code alias}, the name that imports use. */
    public Optional<Locked> locked(String alias) {
        return entries.entrySet().stream()
                .filter(entry -> entry.getKey().replace('-', '_').equals(alias))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Locked locked(ManifestValue value) {
        return new Locked(
                text(value, "full_name").orElse(""), text(value, "version").orElse(""));
    }

    private static Optional<String> text(ManifestValue value, String key) {
        return value.get(key).flatMap(ManifestValue::asText);
    }
}
