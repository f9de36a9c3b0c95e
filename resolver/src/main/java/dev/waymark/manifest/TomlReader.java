package dev.waymark.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.outline.Name;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.Optional;

/**
 * Reads TOML 1.0, statement by statement; after a faulty one the next line that looks like a statement counts again.
 *
 * <p>The library tomlj, as of 1.1.1, would read values and errors, and does not serve here. It does not say where values
 * in inline tables stand, nor where anything ends; it drops a key that is given twice; it moves the lines below a faulty
 * header to the outermost table and swallows those below an unclosed list; a thousand open brackets exhaust its stack; and
 * a half-typed time zone makes it throw. What both can read they must read alike: tomlj is the judge in the tests.
 */
public final class TomlReader {

    private final TomlCursor cursor;
    private final TomlKeys keys;
    private final TomlValues values;
    private final TomlTable root;
    private final FaultLog faults = new FaultLog();
    private final int length;
    private TomlTable table;
    private int sections;

    private TomlReader(byte[] bytes) {
        this.length = bytes.length;
        this.cursor = new TomlCursor(bytes, Utf8Check.start(bytes), faults);
        this.keys = new TomlKeys(cursor);
        this.values = new TomlValues(cursor);
        this.root = TomlTable.inline(faults::add);
        this.table = root;
        int valid = Utf8Check.validUntil(bytes);
        if (valid < bytes.length) {
            faults.add(new Span(valid, valid + 1), "This is not UTF-8; save the file in that encoding.");
        }
    }

    /** What {@code source} says, as far as it can be read; an empty file is an empty table. */
    public static ManifestDocument read(SourceText source) {
        return source.length() > ManifestLimits.BYTES ? FaultLog.tooLarge() : new TomlReader(source.bytes()).read();
    }

    private ManifestDocument read() {
        cursor.skipLayout();
        while (!cursor.isAtEnd()) {
            statement();
            cursor.skipLayout();
        }
        return faults.document(Optional.of(root.build(new Span(0, length))));
    }

    private void statement() {
        int start = cursor.offset();
        if (cursor.peek() == '[') {
            header();
        } else {
            values.pair(table);
        }
        if (!cursor.isBroken()) {
            expectLineEnd();
        }
        if (cursor.isBroken()) {
            recover(start);
        }
    }

    private void header() {
        int start = cursor.offset();
        boolean list = cursor.sees("[[");
        cursor.advance(list ? 2 : 1);
        ImmutableList<Name> path = keys.read();
        String close = list ? "]]" : "]";
        if (!cursor.isBroken() && !cursor.eat(close)) {
            cursor.fail(cursor.from(start), "This header is never closed; close it with `" + close + "`.");
        }
        if (!path.isEmpty()) {
            sections++;
            Span span = cursor.from(start);
            table = list ? root.append(path, span, sections) : root.open(path, span, sections);
        }
    }

    private void expectLineEnd() {
        cursor.skipBlanks();
        cursor.eatComment();
        if (!cursor.isAtLineEnd()) {
            cursor.fail(cursor.word(), "Nothing more is expected on this line; begin a new one.");
        }
    }

    /**
     * Moves behind a faulty statement. One that spans lines has most likely lost its end before the line where that shows,
     * so that line itself may be a statement of its own.
     */
    private void recover(int start) {
        int fault = cursor.mend();
        cursor.moveTo(start);
        cursor.skipLine();
        while (!cursor.isAtEnd() && cursor.nextLine() <= fault) {
            cursor.skipLine();
        }
        while (!cursor.isAtEnd() && !looksLikeStatement()) {
            cursor.skipLine();
        }
    }

    private boolean looksLikeStatement() {
        cursor.skipBlanks();
        return cursor.peek() == '[' ? looksLikeHeader() : keys.areAhead();
    }

    private boolean looksLikeHeader() {
        TomlCursor scout = cursor.scout(cursor.offset());
        boolean list = scout.eat("[[");
        scout.advance(list ? 0 : 1);
        new TomlKeys(scout).read();
        boolean closed = !scout.isBroken() && scout.eat(list ? "]]" : "]");
        scout.skipBlanks();
        return closed && (scout.isAtLineEnd() || scout.peek() == '#');
    }
}
