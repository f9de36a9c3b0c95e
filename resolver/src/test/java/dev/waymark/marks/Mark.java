package dev.waymark.marks;

import dev.waymark.rules.Note;
import dev.waymark.rules.Problem;
import dev.waymark.text.SourceText;
import java.util.List;

/**
 * What is expected of, or found at, one place of one file.
 *
 * @param place where
 * @param text what: for a problem its code, severity and message
 * @param notes the messages of its notes; empty also where nothing is said of them
 */
public record Mark(MarkedPlace place, String text, List<String> notes) {

    /** {@code problem} of {@code text} as a mark would say it; a severity is said where it is not the code's usual one. */
    public static Mark of(Problem problem, SourceText text) {
        boolean usual = problem.severity() == problem.code().severity();
        String severity = usual ? "" : " (" + problem.severity().label() + ")";
        return new Mark(
                MarkedPlace.of(problem.span(), text),
                problem.code().id() + severity + ": " + problem.message(),
                problem.notes().stream().map(Note::message).toList());
    }

    /** Whether {@code found} is what this mark expects. */
    public boolean expects(Mark found) {
        return place.equals(found.place) && text.equals(found.text) && (notes.isEmpty() || notes.equals(found.notes));
    }

    @Override
    public String toString() {
        StringBuilder shown = new StringBuilder(place + " " + text);
        notes.forEach(note -> shown.append("\n        | ").append(note));
        return shown.toString();
    }
}
