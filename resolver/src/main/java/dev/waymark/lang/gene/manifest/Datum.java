package dev.waymark.lang.gene.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.outline.Name;
import dev.waymark.text.Span;
import java.util.Optional;

/**
 * A value of a manifest or a lock file with the place where it is written.
 *
 * <p>Every look-up is total: a value that is no table has no entries. Where a key is given twice, both entries are kept.
 */
sealed interface Datum {

    Span span();

    /** What it is called in messages, with its article. */
    String description();

    /** The keys of a table or a call, in the order of the text. */
    default ImmutableList<Entry> entries() {
        return ImmutableList.of();
    }

    /** The items of a list, or of a call behind its head. */
    default ImmutableList<Datum> items() {
        return ImmutableList.of();
    }

    /** The first entry with that key. */
    default Optional<Entry> entry(String key) {
        return entries().stream()
                .filter(entry -> entry.key().text().equals(key))
                .findFirst();
    }

    /** The value of the first entry with that key. */
    default Optional<Datum> get(String key) {
        return entry(key).map(Entry::value);
    }

    /** What a string says, between its quotes. */
    default Optional<Name> string() {
        return Optional.empty();
    }

    /** The same for a string or a word, which classic takes alike. */
    default Optional<Name> text() {
        return string();
    }

    /** Whether it is that word. */
    default boolean isWord(String word) {
        return this instanceof Word(Name name) && name.text().equals(word);
    }

    /**
     * A string.
     *
     * @param name what it says, between its quotes
     * @param span with its quotes
     */
    record Text(Name name, Span span) implements Datum {
        @Override
        public String description() {
            return "a string";
        }

        @Override
        public Optional<Name> string() {
            return Optional.of(name);
        }
    }

    /** A symbol, also {@code true}, {@code nil} and whatever a reader makes of a number. */
    record Word(Name name) implements Datum {
        @Override
        public Span span() {
            return name.span();
        }

        @Override
        public String description() {
            return isBoolean() ? "a boolean" : isNumber() ? "a number" : "a symbol";
        }

        @Override
        public Optional<Name> text() {
            return isBoolean() || isNumber() ? Optional.empty() : Optional.of(name);
        }

        boolean isBoolean() {
            return name.text().equals("true") || name.text().equals("false");
        }

        private boolean isNumber() {
            return !name.text().isEmpty() && Character.isDigit(name.text().charAt(0));
        }
    }

    /** A list. */
    record Sequence(ImmutableList<Datum> items, Span span) implements Datum {
        @Override
        public String description() {
            return "a list";
        }
    }

    /** Keys with their values. */
    record Table(ImmutableList<Entry> entries, Span span) implements Datum {
        @Override
        public String description() {
            return "a map";
        }
    }

    /** {@code (head ^key value item)}; a call without a head is an empty pair of parentheses. */
    record Call(Optional<Datum> head, ImmutableList<Entry> entries, ImmutableList<Datum> items, Span span)
            implements Datum {
        @Override
        public String description() {
            return "a form";
        }

        /** Whether its head is the symbol {@code word}. */
        boolean isOf(String word) {
            return head.filter(found -> found.isWord(word)).isPresent();
        }
    }

    /** What a key has that nothing follows. */
    record Nothing(Span span) implements Datum {
        @Override
        public String description() {
            return "nothing";
        }
    }

    /** A key with its value, before it is put where it belongs. */
    record Property(Entry entry) implements Datum {
        @Override
        public Span span() {
            return entry.span();
        }

        @Override
        public String description() {
            return "a key";
        }
    }

    /** Anything else: a mark in front of a value, an interpolated string. */
    record Other(Span span) implements Datum {
        @Override
        public String description() {
            return "something else";
        }
    }

    /**
     * One key with its value.
     *
     * @param key without its caret
     * @param value what follows
     */
    record Entry(Name key, Datum value) {

        /** From the key to the end of the value. */
        Span span() {
            return key.span().to(value.span());
        }
    }
}
