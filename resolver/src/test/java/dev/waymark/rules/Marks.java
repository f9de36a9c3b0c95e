package dev.waymark.rules;

import dev.waymark.text.Position;
import dev.waymark.text.PositionEncoding;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Problems written as comments below the line that they speak of, in the comments of the file's own language.
 *
 * <pre>
 * import mth as m;
 * #      ^^^ unresolved-import: `mth` is not found; did you mean `math`?
 * # | Looked for mth.gb, mth/init.gb (beside the importing file)
 * json = {};
 * #^^^ assigned-import (warning): `json` is imported and cannot be assigned; ...
 * </pre>
 *
 * <p>Carets that touch the comment sign begin at the first column, below the sign itself. Dots behind the carets say that
 * the span goes on in later lines. A severity is written where it is not the code's usual one. Notes may be left out; where
 * one is given, all are.
 */
final class Marks {

    private final Pattern caretLine;
    private final Pattern noteLine;
    private final String sign;

    /** The marks in files whose comments begin with {@code sign}. */
    Marks(String sign) {
        this.sign = sign;
        this.caretLine = Pattern.compile("\\s*" + Pattern.quote(sign) + " *(\\^+)((?:\\.\\.\\.)?) (.*)");
        this.noteLine = Pattern.compile("\\s*" + Pattern.quote(sign) + " \\| (.*)");
    }

    /**
     * One marked problem.
     *
     * @param place line and columns, from 1
     * @param text code, severity and message
     * @param notes the messages of its notes; empty also where nothing is said of them
     */
    record Mark(String place, String text, List<String> notes) {

        /** Whether {@code found} is what this mark expects. */
        boolean expects(Mark found) {
            return place.equals(found.place)
                    && text.equals(found.text)
                    && (notes.isEmpty() || notes.equals(found.notes));
        }

        @Override
        public String toString() {
            StringBuilder shown = new StringBuilder(place + " " + text);
            notes.forEach(note -> shown.append("\n        | ").append(note));
            return shown.toString();
        }
    }

    /** The marks that stand in {@code text}. */
    List<Mark> in(String text) {
        List<Mark> marks = new ArrayList<>();
        int target = 0;
        String[] lines = text.split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            Matcher carets = caretLine.matcher(lines[line]);
            Matcher note = noteLine.matcher(lines[line]);
            if (carets.matches()) {
                marks.add(new Mark(place(target + 1, lines[line], carets), carets.group(3), new ArrayList<>()));
            } else if (note.matches()) {
                marks.getLast().notes().add(note.group(1));
            } else {
                target = line;
            }
        }
        return marks;
    }

    /** {@code problem} of {@code text} as a mark would say it. */
    static Mark of(Problem problem, SourceText text) {
        boolean usual = problem.severity() == problem.code().severity();
        String severity = usual ? "" : " (" + problem.severity().label() + ")";
        return new Mark(
                place(problem.span(), text),
                problem.code().id() + severity + ": " + problem.message(),
                problem.notes().stream().map(Note::message).toList());
    }

    private String place(int line, String text, Matcher carets) {
        boolean touchesSign = text.substring(0, carets.start(1)).endsWith(sign);
        int first = touchesSign ? text.indexOf(sign) : carets.start(1);
        return line + ":" + (first + 1) + "-" + (carets.end(1) + 1) + carets.group(2);
    }

    private static String place(Span span, SourceText text) {
        Position start = text.position(span.start(), PositionEncoding.UTF_16);
        Position end = text.position(span.end(), PositionEncoding.UTF_16);
        int lineEnd = text.position(text.lineSpan(start.line()).end(), PositionEncoding.UTF_16)
                .column();
        boolean goesOn = end.line() > start.line();
        return (start.line() + 1) + ":" + (start.column() + 1) + "-" + ((goesOn ? lineEnd : end.column()) + 1)
                + (goesOn ? "..." : "");
    }
}
