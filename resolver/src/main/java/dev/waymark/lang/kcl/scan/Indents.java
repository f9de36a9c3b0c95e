package dev.waymark.lang.kcl.scan;

import dev.waymark.scan.IntList;
import dev.waymark.text.Span;

/**
 * The indentations that are open, and the tokens that a line's indentation gives: tabs count before spaces, and neither
 * may contradict the other.
 *
 * <p>Source: {@code crates/parser/src/lexer/indent.rs} of kcl-lang/kcl 0.12.
 */
final class Indents {

    private static final String INCONSISTENT =
            "This line mixes tabs and spaces unlike the lines above; indent it in the same way.";

    private enum Order {
        LESS,
        EQUAL,
        GREATER,
        INCONSISTENT
    }

    private final Tokens tokens;
    private final Faults faults;
    private final IntList tabs = new IntList();
    private final IntList spaces = new IntList();

    Indents(Tokens tokens, Faults faults) {
        this.tokens = tokens;
        this.faults = faults;
        push(0, 0);
    }

    /** A line begins whose first token stands at {@code offset}. */
    void line(int lineTabs, int lineSpaces, int offset) {
        switch (compare(lineTabs, lineSpaces)) {
            case EQUAL -> {}
            case GREATER -> {
                push(lineTabs, lineSpaces);
                tokens.add(Kind.INDENT, offset, offset, 0);
            }
            case LESS -> dedent(lineTabs, lineSpaces, offset);
            case INCONSISTENT -> inconsistent(lineTabs + lineSpaces, offset);
        }
    }

    /** Closes all that is open at the end of the text. */
    void end(int offset) {
        for (; tabs.size() > 1; pop()) {
            tokens.add(Kind.DEDENT, offset, offset, 0);
        }
    }

    private void dedent(int lineTabs, int lineSpaces, int offset) {
        int poppedTabs = 0;
        int poppedSpaces = 0;
        Order order = Order.LESS;
        int closed = 0;
        while (order == Order.LESS) {
            poppedTabs = tabs.last();
            poppedSpaces = spaces.last();
            pop();
            closed++;
            order = compare(lineTabs, lineSpaces);
        }
        int crooked = order == Order.GREATER ? lineSpaces - spaces.last() : 0;
        if (order == Order.GREATER) {
            push(poppedTabs, poppedSpaces);
            closed--;
        }
        for (int i = 0; i < closed; i++) {
            tokens.add(Kind.DEDENT, offset, offset, 0);
        }
        if (order == Order.GREATER) {
            tokens.add(crooked == 0 ? Kind.DEDENT : Kind.CROOKED_DEDENT, offset, offset, 0);
        } else if (order == Order.INCONSISTENT) {
            inconsistent(lineTabs + lineSpaces, offset);
        }
    }

    private void inconsistent(int width, int offset) {
        faults.lexical(new Span(offset - width, offset), INCONSISTENT);
    }

    private Order compare(int lineTabs, int lineSpaces) {
        int byTabs = Integer.compare(lineTabs, tabs.last());
        int bySpaces = Integer.compare(lineSpaces, spaces.last());
        if (byTabs * bySpaces < 0) {
            return Order.INCONSISTENT;
        }
        int order = byTabs != 0 ? byTabs : bySpaces;
        return order == 0 ? Order.EQUAL : order < 0 ? Order.LESS : Order.GREATER;
    }

    private void push(int lineTabs, int lineSpaces) {
        tabs.add(lineTabs);
        spaces.add(lineSpaces);
    }

    private void pop() {
        tabs.pop();
        spaces.pop();
    }
}
