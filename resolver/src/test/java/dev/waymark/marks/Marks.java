package dev.waymark.marks;

import dev.waymark.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Expectations written as comments below the line that they speak of, in the comments of the file's own language.
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
public final class Marks {

    /** Manifests are YAML, JSON as YAML reads it, or TOML, whatever their language's own comments look like. */
    private static final Pattern MANIFEST = Pattern.compile(".*\\.(?:ya?ml|json|toml|mod|lock)");

    private static final String MANIFEST_SIGN = "#";

    private final Pattern caretLine;
    private final Pattern noteLine;
    private final String sign;

    private Marks(String sign) {
        this.sign = sign;
        this.caretLine = Pattern.compile("\\s*" + Pattern.quote(sign) + " *(\\^+)((?:\\.\\.\\.)?) (.*)");
        this.noteLine = Pattern.compile("\\s*" + Pattern.quote(sign) + " \\| (.*)");
    }

    /** The marks in a file at {@code path}, whose name belongs to {@code language}. */
    public static Marks of(String path, Optional<Language> language) {
        boolean isManifest = MANIFEST.matcher(path).matches();
        return new Marks(language.filter(_ -> !isManifest)
                .map(known -> known.syntax().lineComment())
                .orElse(MANIFEST_SIGN));
    }

    /** The marks that stand in {@code text}. */
    public List<Mark> in(String text) {
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

    private MarkedPlace place(int line, String text, Matcher carets) {
        boolean touchesSign = text.substring(0, carets.start(1)).endsWith(sign);
        int first = touchesSign ? text.indexOf(sign) : carets.start(1);
        return new MarkedPlace(
                line, first + 1, carets.end(1) + 1, !carets.group(2).isEmpty());
    }
}
