package dev.waymark.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.manifest.ManifestValue.Kind;
import dev.waymark.manifest.ManifestValue.Scalar;
import dev.waymark.manifest.ManifestValue.Sequence;
import dev.waymark.outline.Name;
import dev.waymark.text.Span;
import java.util.Optional;

/** Reads TOML's values. One that is never closed fails, and has what was read of it. */
final class TomlValues {

    private final TomlCursor cursor;
    private final TomlKeys keys;
    private final TomlStrings strings;

    TomlValues(TomlCursor cursor) {
        this.cursor = cursor;
        this.keys = new TomlKeys(cursor);
        this.strings = new TomlStrings(cursor);
    }

    /** The value that begins here; empty when there is none, which fails. */
    Optional<ManifestValue> read() {
        return read(0);
    }

    private Optional<ManifestValue> read(int depth) {
        int start = cursor.offset();
        if (depth > ManifestLimits.DEPTH) {
            cursor.fail(cursor.word(), "This is nested more than " + ManifestLimits.DEPTH + " levels deep.");
            return Optional.empty();
        }
        return switch (cursor.peek()) {
            case '"', '\'' -> strings.read().map(text -> new Scalar(text, Kind.STRING, cursor.from(start)));
            case '[' -> Optional.of(array(depth));
            case '{' -> Optional.of(inlineTable(depth));
            default -> bare();
        };
    }

    private ManifestValue array(int depth) {
        int start = cursor.offset();
        ImmutableList.Builder<ManifestValue> items = ImmutableList.builder();
        cursor.advance(1);
        cursor.skipLayout();
        boolean more = !cursor.eat("]");
        while (more && !cursor.isBroken()) {
            if (cursor.isAtEnd() || keys.areAhead()) {
                unclosed(start, "list", "]");
            } else {
                read(depth + 1).ifPresent(items::add);
                more = continues();
            }
        }
        return new Sequence(items.build(), cursor.from(start));
    }

    /** Steps over what stands behind an item of a list: false when the list ends there. */
    private boolean continues() {
        cursor.skipLayout();
        boolean comma = cursor.eat(",");
        cursor.skipLayout();
        if (cursor.eat("]")) {
            return false;
        }
        if (!comma && !cursor.isAtEnd() && !keys.areAhead()) {
            cursor.fail(cursor.word(), "`,` or `]` is expected here.");
        }
        return true;
    }

    private ManifestValue inlineTable(int depth) {
        int start = cursor.offset();
        TomlTable table = TomlTable.inline(cursor::complain);
        cursor.advance(1);
        cursor.skipBlanks();
        boolean more = !cursor.eat("}");
        while (more && !cursor.isBroken()) {
            if (cursor.isAtLineEnd()) {
                unclosed(start, "table", "}");
            } else {
                pair(table, depth + 1);
                more = continuesInLine();
            }
        }
        return table.build(cursor.from(start));
    }

    /** Steps over what stands behind an entry of an inline table: false when the table ends there. */
    private boolean continuesInLine() {
        cursor.skipBlanks();
        int comma = cursor.offset();
        boolean continued = cursor.eat(",");
        cursor.skipBlanks();
        if (cursor.eat("}")) {
            if (continued) {
                cursor.complain(new Span(comma, comma + 1), "An inline table ends without a comma; remove it.");
            }
            return false;
        }
        if (!continued && !cursor.isAtLineEnd()) {
            cursor.fail(cursor.word(), "`,` or `}` is expected here.");
        }
        return true;
    }

    private void unclosed(int opening, String what, String close) {
        String message = "This " + what + " is never closed; close it with `" + close + "`.";
        cursor.fail(new Span(opening, opening + 1), message);
    }

    /** Reads {@code key = value} into {@code table}. */
    void pair(TomlTable table) {
        pair(table, 0);
    }

    private void pair(TomlTable table, int depth) {
        ImmutableList<Name> key = keys.read();
        if (cursor.isBroken()) {
            return;
        }
        boolean equals = cursor.eat("=");
        cursor.skipBlanks();
        if (!equals || cursor.isAtLineEnd()) {
            Name last = key.getLast();
            cursor.fail(last.span(), "`" + last.text() + "` has no value; write `=` and a value behind it.");
            return;
        }
        read(depth).ifPresent(value -> table.put(key, value));
    }

    private Optional<ManifestValue> bare() {
        int start = cursor.offset();
        Span span = bareSpan(start);
        String text = cursor.text(span);
        Optional<Kind> kind = TomlScalars.kind(text);
        if (kind.isEmpty()) {
            String message =
                    text.isEmpty() ? "A value is expected here." : "This is no value of TOML; put text between quotes.";
            cursor.fail(text.isEmpty() ? cursor.word() : span, message);
            return Optional.empty();
        }
        if (TomlScalars.isTooLarge(text)) {
            cursor.complain(span, "This number does not fit into 64 bits.");
        }
        cursor.moveTo(span.end());
        return Optional.of(new Scalar(text, kind.get(), span));
    }

    /** A blank may stand between a date and its time, and nowhere else. */
    private Span bareSpan(int start) {
        int end = bareEnd(0);
        boolean date = end == 10 && TomlScalars.isDate(cursor.text(new Span(start, start + end)));
        boolean time = date && cursor.peek(10) == ' ' && cursor.peek(11) >= '0' && cursor.peek(11) <= '9';
        return new Span(start, start + (time ? bareEnd(11) : end));
    }

    private int bareEnd(int from) {
        int end = from;
        while (cursor.peek(end) > ' ' && ",[]{}#=\"'".indexOf(cursor.peek(end)) < 0) {
            end++;
        }
        return end;
    }
}
