package dev.waymark.lang.gene.manifest;

import static dev.waymark.diagnostic.Code.INVALID_MANIFEST_VALUE;
import static dev.waymark.diagnostic.Code.MALFORMED_MANIFEST;

import com.google.common.collect.ImmutableList;
import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.lang.gene.manifest.Datum.Entry;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Holds the values of a manifest against what its keys are for. Keys that are not known are another rule's. */
final class Shapes {

    private final Dialect dialect;
    private final Consumer<ManifestFault> faults;

    Shapes(Dialect dialect, Consumer<ManifestFault> faults) {
        this.dialect = dialect;
        this.faults = faults;
    }

    /** Checks the values of {@code entries}, which may have {@code keys}. */
    void check(List<Entry> entries, ImmutableList<ManifestKey> keys) {
        for (Entry entry : entries) {
            Optional<ManifestKey> key = ManifestKey.find(keys, entry.key().text());
            if (entry.value() instanceof Datum.Nothing) {
                faults.accept(ManifestFault.refused(
                        MALFORMED_MANIFEST,
                        entry.key().span(),
                        "`^" + entry.key().text() + "` has no value; write one behind it."));
            } else if (key.isPresent()) {
                value(key.get(), entry.value());
            }
        }
    }

    private void value(ManifestKey key, Datum value) {
        switch (key.shape()) {
            case TEXT -> require(isText(value), key, value);
            case FLAG -> require(value instanceof Datum.Word word && word.isBoolean(), key, value);
            case NUMBER, ANY -> {}
            case LIST -> require(value instanceof Datum.Sequence, key, value);
            case TEXTS -> texts(key, value);
            case MAP -> {
                require(value instanceof Datum.Table, key, value);
                check(value.entries(), key.keys());
            }
            case NAMED -> require(value instanceof Datum.Table, key, value);
            case DEPENDENCIES -> dependencies(key, value);
        }
    }

    /** Classic takes a symbol for a string. */
    private boolean isText(Datum value) {
        return switch (dialect) {
            case CLASSIC -> value.text().isPresent();
            case NEW -> value.string().isPresent();
        };
    }

    private void texts(ManifestKey key, Datum value) {
        require(value instanceof Datum.Sequence, key, value);
        for (Datum item : value.items()) {
            if (!isText(item)) {
                add(item, "`^" + key.name() + "` is a list of strings, not of " + item.description() + ".");
            }
        }
    }

    private void dependencies(ManifestKey key, Datum value) {
        boolean fits = switch (dialect) {
            case CLASSIC -> value instanceof Datum.Sequence;
            case NEW -> value instanceof Datum.Table;
        };
        if (!fits) {
            String wanted = dialect == Dialect.CLASSIC ? "a list of `($dep …)` forms" : "a map from aliases";
            add(value, "`^" + key.name() + "` must be " + wanted + ", not " + value.description() + ".");
        }
    }

    private void require(boolean fits, ManifestKey key, Datum value) {
        if (!fits) {
            add(
                    value,
                    "`^" + key.name() + "` must be " + key.shape().description() + ", not " + value.description()
                            + ".");
        }
    }

    private void add(Datum place, String message) {
        faults.accept(ManifestFault.refused(INVALID_MANIFEST_VALUE, place.span(), message));
    }
}
