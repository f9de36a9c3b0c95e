package dev.waymark.scan.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.waymark.scan.Brackets;
import dev.waymark.scan.IntList;
import dev.waymark.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the tokens of one text, in their order, and makes {@link Forms} of them: well-formed ones out of any sequence.
 *
 * <p>A closing bracket ends the innermost form of its kind and leaves what is open inside unclosed; but it reaches out
 * of no stronger form. Templates are stronger than parentheses, and parentheses than the rest.
 *
 * <p>Where something is never closed, the text is read again: from the outermost form with a gap on, a parenthesis in
 * the first column begins a new form at the top level, whatever is open there. So a gap costs one form, and the forms
 * behind it stay readable.
 */
public final class FormBuilder {

    /** More than that come from a file in another language. */
    private static final int MOST_FAULTS = 100;

    private static final int NEVER = Integer.MAX_VALUE;
    private static final int UNCOUNTED = -1;

    private final byte[] bytes;
    private final int restartsFrom;
    private final IntList kinds = new IntList(256);
    private final IntList starts = new IntList(256);
    private final IntList ends = new IntList(256);
    private final IntList parents = new IntList(256);
    private final IntList afters = new IntList(256);
    private final IntList comments = new IntList();
    private final IntList open = new IntList();
    /** How many forms each open one still waits for, where they are counted. */
    private final IntList wanted = new IntList();

    private final Brackets brackets = new Brackets(FormKind.strengths());
    private final List<FormFault> faults = new ArrayList<>();
    /** How many gaps the text can have: those that follow from them are not reported. */
    private final int mostGaps;

    private int gaps;
    private int firstGap = NEVER;
    private boolean gapIsKnown;
    private int nextRestart;
    private int lastEnd;

    private FormBuilder(byte[] bytes, int restartsFrom, int mostGaps) {
        this.bytes = bytes;
        this.restartsFrom = restartsFrom;
        this.mostGaps = mostGaps;
        push(FormKind.TEXT, 0, 0, UNCOUNTED);
    }

    static Forms build(byte[] bytes, FormReader reader) {
        FormBuilder first = new FormBuilder(bytes, NEVER, MOST_FAULTS);
        reader.read(bytes, first);
        Forms forms = first.finish();
        if (first.gaps == 0) {
            return forms;
        }
        FormBuilder second = new FormBuilder(bytes, first.firstGap, first.gaps);
        reader.read(bytes, second);
        return second.finish();
    }

    /** The token from {@code start} to {@code end} opens a form of a paired kind. */
    public void open(FormKind kind, int start, int end) {
        if (kind == FormKind.PARENS && isRestart(start)) {
            restart();
        }
        brackets.open(kind.number(), push(kind, start, end, UNCOUNTED));
    }

    /** The token from {@code start} to {@code end} closes a form of {@code kind}, if it can reach one. */
    public void close(FormKind kind, int start, int end) {
        int form = brackets.close(kind.number());
        if (form == Brackets.NONE) {
            if (start < restartsFrom) {
                fault(start, end, "`" + text(start, end) + "` closes nothing; remove it.");
            }
            return;
        }
        while (open.last() != form) {
            reportOpen(open.last());
            pop(lastEnd);
        }
        pop(end);
        completed();
    }

    /** The token from {@code start} to {@code end} is a form by itself. */
    public void atom(FormKind kind, int start, int end) {
        add(kind, start, end);
        lastEnd = end;
        if (kind != FormKind.SEPARATOR) {
            completed();
        }
    }

    /** The token from {@code start} to {@code end} is a mark in front of the next {@code count} forms. */
    public void prefix(int start, int end, int count) {
        push(FormKind.PREFIX, start, end, count);
    }

    /** A comment stands from {@code start} to {@code end}. */
    public void comment(int start, int end) {
        comments.add(start);
        comments.add(end);
    }

    /** Something else is wrong between {@code start} and {@code end}. */
    public void fault(int start, int end, String message) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new FormFault(new Span(start, end), message));
        }
    }

    /** The literal or comment whose opening mark stands from {@code start} to {@code end} is not closed at its {@link #limit}. */
    public void unclosed(int start, int end, String what) {
        noteGap(start, 1);
        if (gaps <= mostGaps) {
            fault(start, end, "This " + what + " is never closed; close it.");
        }
        gapIsKnown = true;
    }

    /** How far a literal or comment that reaches {@code at} may reach at most. Asked with offsets that ascend. */
    public int limit(int at) {
        if (at < restartsFrom) {
            return bytes.length;
        }
        if (nextRestart <= at) {
            nextRestart = at + 1;
            while (nextRestart < bytes.length && !isRestart(nextRestart)) {
                nextRestart++;
            }
        }
        return Math.min(nextRestart, bytes.length);
    }

    /** Ends all open forms, because the text of a template is not closed at its {@link #limit}. */
    public void restart() {
        if (open.size() > 1 && !gapIsKnown) {
            reportGap();
        }
        while (open.size() > 1) {
            brackets.close(kinds.get(open.last()));
            pop(lastEnd);
        }
        gapIsKnown = false;
    }

    /** The kind of the innermost form that is open. */
    public FormKind innermost() {
        return FormKind.numbered(kinds.get(open.last()));
    }

    /** Where the innermost form that is open begins. */
    public int innermostStart() {
        return starts.get(open.last());
    }

    private Forms finish() {
        restart();
        pop(bytes.length);
        return new Forms(bytes, new Forms.Table(kinds, starts, ends, parents, afters), comments, faults);
    }

    private boolean isRestart(int at) {
        return at >= restartsFrom && bytes[at] == '(' && (at == 0 || bytes[at - 1] == '\n' || bytes[at - 1] == '\r');
    }

    /** Of the open forms, the innermost that waits for a bracket is reported; the others may follow from it. */
    private void reportGap() {
        int reported = open.size() - 1;
        while (reported > 1 && !isPaired(open.get(reported))) {
            reported--;
        }
        if (isPaired(open.get(reported))) {
            int count = open.size() - 1;
            noteGap(starts.get(open.get(reported)), count);
            if (gaps - count >= mostGaps) {
                return;
            }
        }
        reportOpen(open.get(reported));
    }

    private void noteGap(int start, int count) {
        firstGap = Math.min(firstGap, open.size() > 1 ? starts.get(open.get(1)) : start);
        gaps += count;
    }

    private boolean isPaired(int form) {
        return FormKind.numbered(kinds.get(form)).isPaired();
    }

    /** Says what {@code form} lacks, which ends because one around it does. */
    private void reportOpen(int form) {
        int start = starts.get(form);
        int end = ends.get(form);
        String mark = "`" + text(start, end) + "`";
        fault(start, end, isPaired(form) ? mark + " is never closed; close it." : "Nothing follows " + mark + ".");
    }

    private String text(int start, int end) {
        return new String(bytes, start, end - start, UTF_8);
    }

    private int add(FormKind kind, int start, int end) {
        kinds.add(kind.number());
        starts.add(start);
        ends.add(end);
        parents.add(open.isEmpty() ? Forms.NONE : open.last());
        afters.add(kinds.size());
        return kinds.size() - 1;
    }

    private int push(FormKind kind, int start, int end, int count) {
        int form = add(kind, start, end);
        open.add(form);
        wanted.add(count);
        lastEnd = end;
        return form;
    }

    private void pop(int end) {
        int form = open.pop();
        wanted.pop();
        ends.set(form, end);
        afters.set(form, kinds.size());
        lastEnd = end;
    }

    /** A form is whole, and with it perhaps the marks in front of it. */
    private void completed() {
        while (wanted.last() != UNCOUNTED) {
            int left = wanted.pop() - 1;
            wanted.add(left);
            if (left > 0) {
                return;
            }
            pop(lastEnd);
        }
    }
}
