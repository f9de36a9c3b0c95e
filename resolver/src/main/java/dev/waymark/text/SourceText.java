package dev.waymark.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The text of one file at one moment: immutable UTF-8 bytes with lines and columns computed when first asked for.
 *
 * <p>Offsets are bytes from 0. Damaged UTF-8 is kept as it is; each stray byte counts as one character. Every
 * position is legal input: columns beyond a line's end mean its end, lines beyond the last mean the end of the text.
 */
public final class SourceText {

    private final byte[] bytes;
    private volatile LineIndex lines = NO_LINES;

    private static final LineIndex NO_LINES = LineIndex.of(new byte[0]);

    private SourceText(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Takes ownership of {@code bytes}: the caller changes them no more. */
    public static SourceText of(byte[] bytes) {
        return new SourceText(bytes);
    }

    public static SourceText of(String text) {
        return new SourceText(text.getBytes(UTF_8));
    }

    /** The bytes themselves, not a copy: for reading only. */
    @SuppressWarnings("EI_EXPOSE_REP")
    public byte[] bytes() {
        return bytes;
    }

    /** Length in bytes. */
    public int length() {
        return bytes.length;
    }

    /** The text between the offsets of {@code span}, cut at the end of the text. */
    public String slice(Span span) {
        int start = Math.min(span.start(), bytes.length);
        int end = Math.min(span.end(), bytes.length);
        return new String(bytes, start, end - start, UTF_8);
    }

    /** A fingerprint of the bytes: equal texts have equal ones. */
    public long digest() {
        return Hashing.farmHashFingerprint64().hashBytes(bytes).asLong();
    }

    public int lineCount() {
        return lines().count();
    }

    /** The line that holds {@code offset}, from 0. */
    public int line(int offset) {
        return lines().lineAt(clamp(offset));
    }

    /** Where {@code line} begins; the end of the text for lines behind the last. */
    public int lineStart(int line) {
        return line >= lineCount() ? bytes.length : lines().start(Math.max(line, 0));
    }

    /** The line's text without its end. */
    public Span lineSpan(int line) {
        int start = lineStart(line);
        int end = nextLineStart(line);
        while (end > start && (bytes[end - 1] == '\n' || bytes[end - 1] == '\r')) {
            end--;
        }
        return new Span(start, end);
    }

    /** The position of {@code offset}, its column in units of {@code encoding}. */
    public Position position(int offset, PositionEncoding encoding) {
        int end = clamp(offset);
        int line = lines().lineAt(end);
        int column = 0;
        for (int at = lines().start(line); at < end; ) {
            int length = Utf8.characterLength(bytes, at, bytes.length);
            column += length == 1 ? 1 : encoding.units(bytes[at]);
            at += length;
        }
        return new Position(line, column);
    }

    /** The offset of {@code position}, whose column is in units of {@code encoding}. */
    public int offset(Position position, PositionEncoding encoding) {
        if (position.line() < 0) {
            return 0;
        }
        Span line = lineSpan(position.line());
        int at = line.start();
        int column = 0;
        while (at < line.end()) {
            int length = Utf8.characterLength(bytes, at, line.end());
            column += length == 1 ? 1 : encoding.units(bytes[at]);
            if (column > position.column()) {
                break;
            }
            at += length;
        }
        return at;
    }

    /** The text after {@code edits}, all of which speak of this text and do not overlap. */
    public SourceText edited(List<Edit> edits) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + 64);
        int done = 0;
        for (Edit edit : edits.stream().sorted(Comparator.comparing(Edit::span)).toList()) {
            int start = Math.max(clamp(edit.span().start()), done);
            out.write(bytes, done, start - done);
            out.writeBytes(edit.replacement().getBytes(UTF_8));
            done = Math.max(clamp(edit.span().end()), start);
        }
        out.write(bytes, done, bytes.length - done);
        return new SourceText(out.toByteArray());
    }

    private int nextLineStart(int line) {
        return line >= lineCount() - 1 ? bytes.length : lineStart(line + 1);
    }

    private int clamp(int offset) {
        return Math.clamp(offset, 0, bytes.length);
    }

    private LineIndex lines() {
        LineIndex known = lines;
        if (known == NO_LINES) {
            known = LineIndex.of(bytes);
            lines = known;
        }
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceText text && Arrays.equals(bytes, text.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return new String(bytes, UTF_8);
    }
}
