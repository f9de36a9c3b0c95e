package dev.waymark.lang.gene.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.outline.Outline;
import dev.waymark.text.Position;
import dev.waymark.text.PositionEncoding;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Code with a margin of two columns and, between its lines, what is expected of the line above: {@code # ^^^ label} under
 * the exact span. What has no mark must be silent. The margin and the lines of marks are no part of the code.
 */
final class Marks {

    /** Something found at a place, with a label. */
    record Fact(Span span, String label) {}

    private static final int MARGIN = 2;

    private final List<String> code = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    private Marks(String table) {
        table.lines().forEach(this::read);
    }

    static void check(Dialect dialect, String table, Function<Outline, List<Fact>> facts) {
        Marks marks = new Marks(table);
        SourceText text = SourceText.of(String.join("\n", marks.code) + "\n");
        List<String> found = facts.apply(GeneScanner.scan(text, dialect)).stream()
                .map(fact -> render(text, fact))
                .toList();
        assertThat("missing " + without(marks.expected, found) + "\nunexpected " + without(found, marks.expected))
                .as(table)
                .isEqualTo("missing []\nunexpected []");
    }

    private void read(String line) {
        int from = line.indexOf('^');
        if (line.startsWith("#") && from >= 0) {
            int to = from;
            while (to < line.length() && line.charAt(to) == '^') {
                to++;
            }
            String label = line.substring(to).strip();
            expected.add(render(code.size() - 1, from - MARGIN, to - from, label));
        } else {
            code.add(line.length() <= MARGIN ? "" : line.substring(MARGIN));
        }
    }

    private static List<String> without(List<String> facts, List<String> others) {
        List<String> left = new ArrayList<>(facts);
        others.forEach(left::remove);
        return left;
    }

    private static String render(SourceText text, Fact fact) {
        Position at = text.position(fact.span().start(), PositionEncoding.UTF_16);
        return render(at.line(), at.column(), Math.max(1, fact.span().length()), fact.label());
    }

    private static String render(int line, int column, int length, String label) {
        return (line + 1) + ":" + (column + 1) + "+" + length + " " + label;
    }
}
