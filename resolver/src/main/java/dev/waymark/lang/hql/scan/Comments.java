package dev.waymark.lang.hql.scan;

import com.google.common.collect.ImmutableList;
import dev.waymark.scan.form.Forms;
import dev.waymark.text.Span;
import java.util.Optional;

/** The comments of one file. */
final class Comments {

    private final byte[] bytes;
    private final ImmutableList<Span> all;

    Comments(byte[] bytes, Forms forms) {
        this.bytes = bytes;
        this.all = forms.comments(0, bytes.length);
    }

    /** The comments that end on the line above {@code start}, with those directly above them; none that ends a line of code. */
    Optional<Span> above(int start) {
        int index = lastBefore(start);
        int last = index;
        int edge = start;
        while (index >= 0 && lineBreaks(all.get(index).end(), edge) == 1 && beginsLine(all.get(index))) {
            edge = all.get(index).start();
            index--;
        }
        return index == last ? Optional.empty() : Optional.of(all.get(index + 1).to(all.get(last)));
    }

    /** The first comment that a semicolon begins. */
    Optional<Span> firstWithSemicolon() {
        return all.stream().filter(comment -> bytes[comment.start()] == ';').findFirst();
    }

    /** The index of the last comment that ends at {@code start} or before. */
    private int lastBefore(int start) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).end() <= start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** How many lines end between two places with only white space between them; another number where there is more. */
    private int lineBreaks(int from, int to) {
        int breaks = 0;
        for (int at = from; at < to; at++) {
            switch (bytes[at]) {
                case '\n' -> breaks++;
                case ' ', '\t', '\r' -> {}
                default -> {
                    return -1;
                }
            }
        }
        return breaks;
    }

    private boolean beginsLine(Span comment) {
        int at = comment.start() - 1;
        while (at >= 0 && (bytes[at] == ' ' || bytes[at] == '\t')) {
            at--;
        }
        return at < 0 || bytes[at] == '\n' || bytes[at] == '\r';
    }
}
