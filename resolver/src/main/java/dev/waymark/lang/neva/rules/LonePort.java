package dev.waymark.lang.neva.rules;

import dev.waymark.diagnostic.Code;
import dev.waymark.outline.Name;
import dev.waymark.outline.Reference;
import dev.waymark.outline.Reference.Use;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Fix;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.text.Edit;
import java.util.List;

/**
 * A port that is one word, {@code (sig)}: for the specification (seed: File) a port of that name without a type, for
 * today's compiler a port of that type without a name.
 */
final class LonePort {

    private LonePort() {}

    /** Whether {@code reference} is all there is of a port. */
    static boolean is(Reference reference, SourceFile file) {
        if (reference.use() != Use.TYPE || reference.member().isPresent()) {
            return false;
        }
        byte[] bytes = file.text().bytes();
        int before = before(bytes, reference.span().start());
        int behind = reference.span().end();
        while (behind < bytes.length && isBlank(bytes[behind])) {
            behind++;
        }
        boolean isAlone = before >= 0
                && (bytes[before] == '(' || bytes[before] == ',')
                && behind < bytes.length
                && (bytes[behind] == ')' || bytes[behind] == ',');
        return isAlone && isInParentheses(bytes, before);
    }

    /** Warns that only the specification takes it for a name. */
    static void report(Name name, SourceFile file, Report report) {
        String message = "Today's compiler takes `" + name.text() + "` for a type, not for the name of a port; write `"
                + name.text() + " any`.";
        report.add(
                Problem.of(Code.EDITION_DIFFERENCE, name.span(), message),
                () -> List.of(Fix.of(
                        "Change to `" + name.text() + " any`",
                        file.path(),
                        Edit.insert(name.span().end(), " any"),
                        true)));
    }

    private static int before(byte[] bytes, int start) {
        int at = start - 1;
        while (at >= 0 && isBlank(bytes[at])) {
            at--;
        }
        return at;
    }

    /** Whether the innermost bracket around {@code from} is a parenthesis: other lists stand in other brackets. */
    private static boolean isInParentheses(byte[] bytes, int from) {
        int closed = 0;
        for (int at = from; at >= 0; at--) {
            switch (bytes[at]) {
                case '(' -> {
                    if (closed == 0) {
                        return true;
                    }
                    closed--;
                }
                case '<', '{', '[' -> {
                    if (closed == 0) {
                        return false;
                    }
                    closed--;
                }
                case ')', '>', '}', ']' -> closed++;
                default -> {}
            }
        }
        return false;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || b == '\n' || b == '\r';
    }
}
