package dev.waymark.lang.geblang.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.outline.Outline;
import dev.waymark.text.Position;
import dev.waymark.text.PositionEncoding;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Code whose comments say what is expected of the line above them, {@code #   ^^^ label} under the exact span; what has
 * no mark must be silent.
 */
final class Marks {

    /** Something found at a place, with a label. */
    record Fact(Span span, String label) {}

    private Marks() {}

    static void check(String code, Function<Outline, List<Fact>> facts) {
        SourceText text = SourceText.of(code);
        List<String> expected = expected(code);
        List<String> found = facts.apply(GeblangScanner.scan(text)).stream()
                .map(fact -> render(text, fact))
                .toList();
        assertThat("missing " + without(expected, found) + "\nunexpected " + without(found, expected))
                .as(code)
                .isEqualTo("missing []\nunexpected []");
    }

    private static List<String> without(List<String> facts, List<String> others) {
        List<String> left = new ArrayList<>(facts);
        others.forEach(left::remove);
        return left;
    }

    private static List<String> expected(String code) {
        List<String> expected = new ArrayList<>();
        List<String> lines = code.lines().toList();
        int spokenOf = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int from = line.indexOf('^');
            if (!line.stripLeading().startsWith("#") || from < 0) {
                spokenOf = i;
                continue;
            }
            int to = line.lastIndexOf('^') + 1;
            expected.add(render(spokenOf, from, to - from, line.substring(to).strip()));
        }
        return expected;
    }

    private static String render(SourceText text, Fact fact) {
        Position at = text.position(fact.span().start(), PositionEncoding.UTF_16);
        return render(at.line(), at.column(), Math.max(1, fact.span().length()), fact.label());
    }

    private static String render(int line, int column, int length, String label) {
        return (line + 1) + ":" + (column + 1) + "+" + length + " " + label;
    }
}
