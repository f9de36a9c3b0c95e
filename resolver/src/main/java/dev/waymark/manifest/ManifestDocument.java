package dev.waymark.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.manifest.ManifestValue.Entry;
import dev.waymark.outline.Fault;
import java.util.Optional;

/**
 * One manifest as far as it could be read.
 *
 * @param root everything that was read; empty when the file says nothing at all
 * @param faults what could not be read, in the order of the text
 */
public record ManifestDocument(Optional<ManifestValue> root, ImmutableList<Fault> faults) {

    /** A file that says nothing. */
    public static final ManifestDocument EMPTY = new ManifestDocument(Optional.empty(), ImmutableList.of());

    /** Whether the whole file was understood. */
    public boolean isSound() {
        return faults.isEmpty();
    }

    /** The entries of the outermost mapping. */
    public ImmutableList<Entry> entries() {
        return root.map(ManifestValue::entries).orElse(ImmutableList.of());
    }

    /** The first outermost entry with that key. */
    public Optional<Entry> entry(String key) {
        return root.flatMap(value -> value.entry(key));
    }

    /** The value of the first outermost entry with that key. */
    public Optional<ManifestValue> get(String key) {
        return root.flatMap(value -> value.get(key));
    }

    /** The value reached by looking up one key after the other. */
    public Optional<ManifestValue> path(String... keys) {
        return root.flatMap(value -> value.path(keys));
    }

    /** The text of the scalar reached by looking up one key after the other, whatever its kind. */
    public Optional<String> text(String... keys) {
        return path(keys).flatMap(ManifestValue::asText);
    }
}
