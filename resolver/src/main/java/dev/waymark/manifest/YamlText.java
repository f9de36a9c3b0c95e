package dev.waymark.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.Arrays;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * The readable part of a YAML file, and the way back from the parser's marks, which count code points, to bytes.
 *
 * <p>The parser refuses a whole buffer for one control character in it and delivers nothing. So the text ends before the
 * first character that YAML forbids, and what stands before it is read.
 */
final class YamlText {

    private static final String FLOW = ",[]{}";

    private final byte[] bytes;
    private final int start;
    private final int end;
    private final int[] offsets;

    private YamlText(byte[] bytes, int start, int end, int[] offsets) {
        this.bytes = bytes;
        this.start = start;
        this.end = end;
        this.offsets = offsets;
    }

    static YamlText of(SourceText source) {
        byte[] bytes = source.bytes();
        int start = Utf8Check.start(bytes);
        int valid = Utf8Check.validUntil(bytes);
        int end = start + printableBytes(new String(bytes, start, valid - start, UTF_8));
        return new YamlText(bytes, start, end, offsets(bytes, start, end));
    }

    /** What the parser reads. */
    String content() {
        return new String(bytes, start, end - start, UTF_8);
    }

    /** Where a forbidden character or damaged byte ends the readable part. */
    Optional<Span> obstacle() {
        return end == bytes.length ? Optional.empty() : Optional.of(new Span(end, end + 1));
    }

    /** The byte offset of {@code mark}; the end of the readable part where the parser gives none. */
    int offset(Optional<Mark> mark) {
        return mark.map(known -> offset(known.getIndex())).orElse(end);
    }

    int offset(int codePoint) {
        if (offsets.length == 0) {
            return Math.clamp((long) start + codePoint, start, end);
        }
        return offsets[Math.clamp(codePoint, 0, offsets.length - 1)];
    }

    /** {@code span} without the blanks and line ends behind what it holds. */
    Span trimmed(Span span) {
        int last = span.end();
        while (last > span.start() && isBlank(bytes[last - 1])) {
            last--;
        }
        return new Span(span.start(), last);
    }

    /** Whether only blanks and line ends follow {@code offset}. */
    boolean isRestBlank(int offset) {
        return offset >= end || trimmed(new Span(offset, end)).length() == 0;
    }

    /** The bracket at {@code offset}, or the run of characters up to the next blank or bracket; at least one in a line. */
    Span word(int offset) {
        int at = offset;
        while (at < end && !isBlank(bytes[at]) && FLOW.indexOf(bytes[at]) < 0) {
            at++;
        }
        boolean single = at == offset && at < end && bytes[at] != '\n' && bytes[at] != '\r';
        return new Span(offset, single ? at + 1 : at);
    }

    /** {@code span} up to the end of its first line. */
    Span firstLine(Span span) {
        int at = span.start();
        while (at < span.end() && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
        return new Span(span.start(), at);
    }

    /** Where the last run of characters without blanks begins. */
    int lastWord() {
        int at = trimmed(new Span(start, end)).end();
        while (at > start && !isBlank(bytes[at - 1])) {
            at--;
        }
        return at;
    }

    /** Where the line that holds {@code offset} begins. */
    int lineStart(int offset) {
        int at = offset;
        while (at > start && bytes[at - 1] != '\n') {
            at--;
        }
        return at;
    }

    /** Whether something other than a blank begins a line at {@code offset}. */
    boolean isAtMargin(int offset) {
        return offset < end && offset == lineStart(offset) && !isBlank(bytes[offset]);
    }

    private static int printableBytes(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (!StreamReader.isPrintable(codePoint)) {
                break;
            }
            count += utf8Length(codePoint);
            i += Character.charCount(codePoint);
        }
        return count;
    }

    private static int utf8Length(int codePoint) {
        if (codePoint < 0x80) {
            return 1;
        }
        return codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    }

    /** The offset of each code point and of the end; no table at all where a code point is a byte. */
    private static int[] offsets(byte[] bytes, int start, int end) {
        int[] table = new int[end - start + 1];
        int count = 0;
        for (int at = start; at < end; at++) {
            if (!isContinuation(bytes[at])) {
                table[count++] = at;
            }
        }
        if (count == end - start) {
            return new int[0];
        }
        table[count++] = end;
        return Arrays.copyOf(table, count);
    }

    private static boolean isContinuation(byte b) {
        return (b & 0xC0) == 0x80;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || b == '\n' || b == '\r';
    }
}
