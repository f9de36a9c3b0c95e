package dev.waymark.scan.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import dev.waymark.scan.IntList;
import dev.waymark.text.Span;
import java.util.Arrays;
import java.util.List;

/**
 * The forms of one text as an immutable tree.
 *
 * <p>A form is a number. They count from {@link #ROOT}, which is the text as a whole, in the order in which they begin;
 * so a form's descendants are the numbers from its own up to {@link #after}. Spans nest as forms do, and siblings do not
 * overlap. Comments are no forms.
 */
public final class Forms {

    /** The whole text. */
    public static final int ROOT = 0;

    /** No form. */
    public static final int NONE = -1;

    private final byte[] bytes;
    private final byte[] kinds;
    private final int[] starts;
    private final int[] ends;
    private final int[] parents;
    private final int[] afters;
    private final int[] comments;
    private final ImmutableList<FormFault> faults;

    /** What is known of each form, by its number. */
    record Table(IntList kinds, IntList starts, IntList ends, IntList parents, IntList afters) {}

    Forms(byte[] bytes, Table table, IntList comments, List<FormFault> faults) {
        this.bytes = bytes;
        this.kinds = new byte[table.kinds.size()];
        for (int form = 0; form < kinds.length; form++) {
            kinds[form] = (byte) table.kinds.get(form);
        }
        this.starts = table.starts.toArray();
        this.ends = table.ends.toArray();
        this.parents = table.parents.toArray();
        this.afters = table.afters.toArray();
        this.comments = comments.toArray();
        this.faults = ImmutableList.copyOf(faults);
    }

    /** The forms that {@code reader} finds; {@code bytes} are read, never changed. */
    public static Forms read(byte[] bytes, FormReader reader) {
        return FormBuilder.build(bytes, reader);
    }

    /** How many forms there are, the text included. */
    public int size() {
        return kinds.length;
    }

    public FormKind kind(int form) {
        return FormKind.numbered(kinds[form]);
    }

    /** Where it begins, its opening mark included. */
    public int start(int form) {
        return starts[form];
    }

    /** Where it ends, its closing mark included; where its last part ends, if it is never closed. */
    public int end(int form) {
        return ends[form];
    }

    public Span span(int form) {
        return new Span(starts[form], ends[form]);
    }

    /** The form that holds it; {@link #NONE} for the text. */
    public int parent(int form) {
        return parents[form];
    }

    /** The first form that it holds, or {@link #NONE}. */
    public int first(int form) {
        return afters[form] > form + 1 ? form + 1 : NONE;
    }

    /** The next form in the same parent, or {@link #NONE}. */
    public int next(int form) {
        int after = afters[form];
        return form != ROOT && after < afters[parents[form]] ? after : NONE;
    }

    /** The first form behind it that is not inside it; {@link #size} behind the last. */
    public int after(int form) {
        return afters[form];
    }

    /** The bytes of {@code form} as they are written. */
    public String text(int form) {
        return new String(bytes, starts[form], ends[form] - starts[form], UTF_8);
    }

    /** The bytes of {@code span} as they are written. */
    public String text(Span span) {
        return new String(bytes, span.start(), span.length(), UTF_8);
    }

    /** The byte at {@code offset} as 0 to 255; 0 outside the text. */
    public int byteAt(int offset) {
        return offset >= 0 && offset < bytes.length ? bytes[offset] & 0xFF : 0;
    }

    /** Whether {@code form} is written exactly as the ASCII {@code text}. */
    public boolean is(int form, String text) {
        return form != NONE && ends[form] - starts[form] == text.length() && startsWith(form, text);
    }

    /** Whether {@code form} begins with the ASCII {@code mark}. */
    public boolean startsWith(int form, String mark) {
        if (ends[form] - starts[form] < mark.length()) {
            return false;
        }
        for (int i = 0; i < mark.length(); i++) {
            if (bytes[starts[form] + i] != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether {@code form} stands in parentheses whose first form is the ASCII {@code word}. */
    public boolean isCall(int form, String word) {
        return kind(form) == FormKind.PARENS && is(first(form), word);
    }

    /** The innermost form that {@code offset} stands in or directly behind; the text where there is none. */
    public int at(int offset) {
        // All forms but the text begin at places of their own.
        int found = Arrays.binarySearch(starts, ROOT + 1, starts.length, offset);
        int form = found >= 0 ? found : -found - 2;
        while (form > ROOT && ends[form] < offset) {
            form = parents[form];
        }
        return form;
    }

    /** The comment that {@code offset} stands in, its first byte excepted; empty at its start where there is none. */
    public Span commentAt(int offset) {
        int index = firstCommentEndingAt(offset);
        return index < comments.length && comments[index] < offset
                ? new Span(comments[index], comments[index + 1])
                : Span.at(offset);
    }

    /** The comments that stand between {@code start} and {@code end}, in the order of the text. */
    public ImmutableList<Span> comments(int start, int end) {
        ImmutableList.Builder<Span> found = ImmutableList.builder();
        for (int i = firstCommentEndingAt(start + 1); i < comments.length && comments[i + 1] <= end; i += 2) {
            if (comments[i] >= start) {
                found.add(new Span(comments[i], comments[i + 1]));
            }
        }
        return found.build();
    }

    /** Whatever keeps the text from being read, as far as its reader and its brackets tell. */
    public ImmutableList<FormFault> faults() {
        return faults;
    }

    /** The index of the first comment that ends at {@code offset} or behind it. */
    private int firstCommentEndingAt(int offset) {
        int low = 0;
        int high = comments.length / 2;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (comments[2 * middle + 1] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return 2 * low;
    }
}
