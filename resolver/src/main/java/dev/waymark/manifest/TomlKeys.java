package dev.waymark.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.outline.Name;
import dev.waymark.text.Span;
import java.util.Optional;

/** Reads TOML's keys: bare or quoted names between dots. */
final class TomlKeys {

    private final TomlCursor cursor;
    private final TomlStrings strings;

    TomlKeys(TomlCursor cursor) {
        this.cursor = cursor;
        this.strings = new TomlStrings(cursor);
    }

    /** The parts of the key that begins here and the blanks behind it; empty when there is none, which fails. */
    ImmutableList<Name> read() {
        ImmutableList.Builder<Name> parts = ImmutableList.builder();
        int count = 0;
        do {
            cursor.skipBlanks();
            Optional<Name> part = part();
            if (part.isEmpty() || ++count > ManifestLimits.DEPTH) {
                cursor.fail(cursor.word(), "This key has too many parts.");
                return ImmutableList.of();
            }
            parts.add(part.get());
            cursor.skipBlanks();
        } while (cursor.eat("."));
        return parts.build();
    }

    /** Whether a key and its equals sign stand here; moves nothing and reports nothing. */
    boolean areAhead() {
        TomlCursor scout = cursor.scout(cursor.offset());
        new TomlKeys(scout).read();
        return !scout.isBroken() && scout.peek() == '=';
    }

    private Optional<Name> part() {
        int start = cursor.offset();
        if (cursor.sees("\"\"\"") || cursor.sees("'''")) {
            cursor.fail(new Span(start, start + 3), "A key stands between single quotes.");
            return Optional.empty();
        }
        if (cursor.peek() == '"' || cursor.peek() == '\'') {
            return strings.read().map(text -> new Name(text, cursor.from(start)));
        }
        while (isBare(cursor.peek())) {
            cursor.advance(1);
        }
        Span span = cursor.from(start);
        if (span.length() == 0) {
            cursor.fail(cursor.word(), "A key is expected here: letters, digits, - and _, or any text in quotes.");
            return Optional.empty();
        }
        return Optional.of(new Name(cursor.text(span), span));
    }

    private static boolean isBare(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    }
}
