package dev.waymark.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.outline.Name;
import dev.waymark.text.Span;
import java.util.Optional;

/**
 * A value of a YAML, JSON or TOML file with the place where it is written.
 *
 * <p>Every look-up is total: a value that is no mapping has no entries, a value that is no scalar has no text. Where a
 * key is given twice, both entries are kept and the first counts. A value that is reached through a YAML alias has the
 * alias's span; what lies inside it keeps the spans of the anchored text.
 */
public sealed interface ManifestValue {

    /**
     * Where the value is written, with its quotes, brackets, anchor and tag; for a TOML table the hull of its header and
     * entries; empty where a YAML value is left out.
     */
    Span span();

    /** The entries of a mapping in the order of the text; empty for everything else. */
    default ImmutableList<Entry> entries() {
        return ImmutableList.of();
    }

    /** The items of a sequence; empty for everything else. */
    default ImmutableList<ManifestValue> items() {
        return ImmutableList.of();
    }

    /** The text of a scalar that is not null, whatever its kind: {@code 0.41} is a fine version for lenient readers. */
    default Optional<String> asText() {
        return Optional.empty();
    }

    /** The text of a scalar that is a string; empty for numbers, booleans and dates too. */
    default Optional<String> asString() {
        return Optional.empty();
    }

    /** Whether it is YAML's or JSON's null, written or left out. */
    default boolean isNull() {
        return false;
    }

    /** The first entry with that key. */
    default Optional<Entry> entry(String key) {
        return entries().stream()
                .filter(entry -> entry.key().text().equals(key))
                .findFirst();
    }

    /** The value of the first entry with that key. */
    default Optional<ManifestValue> get(String key) {
        return entry(key).map(Entry::value);
    }

    /** The value reached by looking up one key after the other; the value itself for no keys. */
    default Optional<ManifestValue> path(String... keys) {
        Optional<ManifestValue> at = Optional.of(this);
        for (String key : keys) {
            at = at.flatMap(value -> value.get(key));
        }
        return at;
    }

    /** What a value is called in messages, with its article. */
    String description();

    /** What a scalar's text stands for. */
    enum Kind {
        STRING("a string"),
        NUMBER("a number"),
        BOOLEAN("a boolean"),
        /** A date, a time or both; TOML only. */
        DATE("a date"),
        /** Null, or a value left out; YAML and JSON only. */
        NULL("nothing");

        private final String description;

        Kind(String description) {
            this.description = description;
        }
    }

    /**
     * A value without parts.
     *
     * @param text strings: the text they stand for; all others: as written
     */
    record Scalar(String text, Kind kind, Span span) implements ManifestValue {
        @Override
        public Optional<String> asText() {
            return isNull() ? Optional.empty() : Optional.of(text);
        }

        @Override
        public Optional<String> asString() {
            return kind == Kind.STRING ? Optional.of(text) : Optional.empty();
        }

        @Override
        public boolean isNull() {
            return kind == Kind.NULL;
        }

        @Override
        public String description() {
            return kind.description;
        }
    }

    /** A list. */
    record Sequence(ImmutableList<ManifestValue> items, Span span) implements ManifestValue {
        @Override
        public String description() {
            return "a list";
        }
    }

    /** Keys with their values. */
    record Mapping(ImmutableList<Entry> entries, Span span) implements ManifestValue {
        @Override
        public String description() {
            return "a table";
        }
    }

    /**
     * One key with its value.
     *
     * @param key its text without quotes, its span with them
     */
    record Entry(Name key, ManifestValue value) {

        /** From the key to the end of the value. */
        public Span span() {
            return key.span().to(value.span());
        }
    }
}
