package dev.waymark.features;

import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The blocks of a text as its indentation draws them, whatever its language. */
final class Indentation {

    private static final int TAB_WIDTH = 8;

    /**
     * Lines that belong together: a head and everything below it that is indented deeper.
     *
     * @param first the head's line, from 0
     * @param last the last line that is not blank
     */
    record Block(int first, int last) {}

    private record Open(int line, int depth) {}

    private Indentation() {}

    /** All blocks of more than one line, in the order in which they end. */
    static List<Block> blocks(SourceText text) {
        List<Block> blocks = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        int lastWritten = -1;
        for (int line = 0; line < text.lineCount(); line++) {
            Span span = text.lineSpan(line);
            int indent = indent(text, span);
            if (span.start() + indent == span.end()) {
                continue;
            }
            int depth = depth(text, span.start(), indent);
            while (!open.isEmpty() && open.peek().depth() >= depth) {
                close(open.pop(), lastWritten, blocks);
            }
            open.push(new Open(line, depth));
            lastWritten = line;
        }
        while (!open.isEmpty()) {
            close(open.pop(), lastWritten, blocks);
        }
        return blocks;
    }

    private static void close(Open head, int last, List<Block> blocks) {
        if (last > head.line()) {
            blocks.add(new Block(head.line(), last));
        }
    }

    /** How many blank bytes the line begins with. */
    static int indent(SourceText text, Span line) {
        byte[] bytes = text.bytes();
        int at = line.start();
        while (at < line.end() && (bytes[at] == ' ' || bytes[at] == '\t')) {
            at++;
        }
        return at - line.start();
    }

    private static int depth(SourceText text, int start, int indent) {
        int depth = 0;
        for (int at = start; at < start + indent; at++) {
            depth = text.bytes()[at] == '\t' ? (depth / TAB_WIDTH + 1) * TAB_WIDTH : depth + 1;
        }
        return depth;
    }
}
