package dev.waymark.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.manifest.ManifestValue.Entry;
import dev.waymark.manifest.ManifestValue.Kind;
import dev.waymark.manifest.ManifestValue.Mapping;
import dev.waymark.manifest.ManifestValue.Scalar;
import dev.waymark.manifest.ManifestValue.Sequence;
import dev.waymark.outline.Name;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Reads JSON as strictly as the tools that parse it: a comment, a last comma or a key without quotes is a fault. Behind the
 * first fault it reads on as if that had been right, and says no more.
 */
public final class JsonReader {

    /** A list or table that is not closed yet, with the key that waits for its value. */
    private static final class Open {

        private final int start;
        private final boolean isTable;
        private final List<ManifestValue> items = new ArrayList<>();
        private final List<Entry> entries = new ArrayList<>();
        private Optional<Name> key = Optional.empty();
        private boolean hasColon;

        Open(int start, boolean isTable) {
            this.start = start;
            this.isTable = isTable;
        }

        boolean isEmpty() {
            return items.isEmpty() && entries.isEmpty();
        }

        ManifestValue value(int end) {
            Span span = new Span(start, end);
            return isTable
                    ? new Mapping(ImmutableList.copyOf(entries), span)
                    : new Sequence(ImmutableList.copyOf(items), span);
        }
    }

    private final JsonTokens tokens;
    private final FaultLog faults = new FaultLog();
    private final Deque<Open> open = new ArrayDeque<>();
    private Optional<ManifestValue> root = Optional.empty();
    /** The comma behind the last value, where there is one. */
    private Optional<Span> comma = Optional.empty();

    private JsonReader(SourceText source) {
        this.tokens = new JsonTokens(source.bytes(), this::fault);
    }

    /** What {@code source} says, as far as it can be read; at most one fault is about its syntax. */
    public static ManifestDocument read(SourceText source) {
        if (source.length() > ManifestLimits.BYTES) {
            return FaultLog.tooLarge();
        }
        JsonReader reader = new JsonReader(source);
        reader.read(source.length());
        return reader.faults.document(reader.root);
    }

    private void read(int end) {
        while (tokens.next() && open.size() < ManifestLimits.DEPTH) {
            token();
        }
        if (open.size() >= ManifestLimits.DEPTH) {
            fault(tokens.span(), "Values are nested too deeply here.");
        } else if (root.isEmpty() && open.isEmpty()) {
            fault(Span.at(end), "A JSON file holds a value; write `{}`.");
        }
        while (!open.isEmpty()) {
            fault(new Span(open.element().start, open.element().start + 1), "Nothing closes this bracket.");
            close(end);
        }
    }

    private void token() {
        Span span = tokens.span();
        switch (tokens.kind()) {
            case '{' -> open.push(new Open(span.start(), true));
            case '[' -> open.push(new Open(span.start(), false));
            case '}', ']' -> closing(span);
            case ',' -> comma(span);
            case ':' -> colon(span);
            default -> scalar(tokens.scalar());
        }
    }

    private void closing(Span span) {
        if (open.isEmpty() || open.element().isTable != (tokens.kind() == '}')) {
            fault(span, "Nothing opens what this bracket closes; remove it.");
            return;
        }
        comma.ifPresent(place -> fault(place, "JSON allows no comma behind the last value; remove it."));
        open.element().key.ifPresent(key -> fault(key.span(), "This key has no value; write a colon and a value."));
        close(span.end());
    }

    private void close(int end) {
        Open closed = open.pop();
        closed.key.ifPresent(key -> closed.entries.add(
                new Entry(key, new Scalar("", Kind.NULL, Span.at(key.span().end())))));
        comma = Optional.empty();
        value(closed.value(end));
    }

    private void comma(Span span) {
        boolean isBehindValue = !open.isEmpty()
                && !open.element().isEmpty()
                && open.element().key.isEmpty()
                && comma.isEmpty();
        if (!isBehindValue) {
            fault(span, "No value stands in front of this comma; remove it.");
        }
        comma = Optional.of(span);
    }

    private void colon(Span span) {
        boolean isBehindKey = !open.isEmpty() && open.element().key.isPresent() && !open.element().hasColon;
        if (!isBehindKey) {
            fault(span, "No key stands in front of this colon; remove it.");
            return;
        }
        open.element().hasColon = true;
    }

    private void scalar(Scalar scalar) {
        if (!open.isEmpty() && open.element().isTable && open.element().key.isEmpty()) {
            key(open.element(), scalar);
        } else {
            value(scalar);
        }
    }

    private void key(Open table, Scalar scalar) {
        separated(table, scalar.span());
        if (scalar.asString().isEmpty()) {
            fault(scalar.span(), "A key is a string; write it in double quotes.");
        }
        table.key = Optional.of(new Name(scalar.text(), scalar.span()));
        table.hasColon = false;
    }

    private void value(ManifestValue value) {
        if (open.isEmpty()) {
            if (root.isPresent()) {
                fault(start(value), "The document ends in front of this; remove it.");
            } else {
                root = Optional.of(value);
            }
        } else if (open.element().isTable) {
            entry(open.element(), value);
        } else {
            separated(open.element(), start(value));
            open.element().items.add(value);
        }
    }

    private void entry(Open table, ManifestValue value) {
        if (table.key.isEmpty()) {
            fault(start(value), "A key is a string; write it in double quotes.");
            return;
        }
        if (!table.hasColon) {
            fault(start(value), "A colon is missing in front of this value.");
        }
        table.entries.add(new Entry(table.key.get(), value));
        table.key = Optional.empty();
    }

    private void separated(Open container, Span next) {
        if (!container.isEmpty() && comma.isEmpty()) {
            fault(next, "A comma is missing in front of this.");
        }
        comma = Optional.empty();
    }

    private static Span start(ManifestValue value) {
        Span span = value.span();
        return value instanceof Scalar ? span : new Span(span.start(), Math.min(span.start() + 1, span.end()));
    }

    private void fault(Span span, String message) {
        faults.add(span, message);
        faults.seal();
    }
}
