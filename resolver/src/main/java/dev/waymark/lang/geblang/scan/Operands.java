package dev.waymark.lang.geblang.scan;

import dev.waymark.scan.IntList;
import java.util.ArrayList;
import java.util.List;

/**
 * The operators whose right side is still being read, by how strongly they bind: what an operator takes is known only
 * when one comes that binds less, or when its expression ends.
 */
final class Operands {

    private static final Check[] NOTHING = {};

    private final Uses uses;
    private final List<Power> powers = new ArrayList<>();
    private final List<Check[]> passed = new ArrayList<>();
    private final IntList starts = new IntList();
    private int operand;

    Operands(Uses uses) {
        this.uses = uses;
    }

    /** An expression begins. */
    void open() {
        push(Power.EXPRESSION, operand, NOTHING);
    }

    /** The expression that began last ends. */
    void close() {
        while (powers.getLast() != Power.EXPRESSION) {
            pop();
        }
        operand = pop();
    }

    /** An operator stands in front of its operand, over which {@code checks} pass. */
    void prefix(Check... checks) {
        push(Power.PREFIX, operand, checks);
    }

    /** An operator stands between two operands; {@code checks} pass over both. */
    void binary(Power power, Check... checks) {
        push(power, left(power), checks);
    }

    /** What binds like {@code power} and has no right side; {@code checks} pass over its operand. */
    void suffix(Power power, Check... checks) {
        operand = left(power);
        uses.pass(operand, checks);
    }

    /** The mark of the operand being read. */
    int operand() {
        return operand;
    }

    /** Where the left side of an operator of {@code power} begins. */
    private int left(Power power) {
        boolean fromTheRight = power == Power.ASSIGNMENT || power == Power.EXPONENT;
        int start = operand;
        while (powers.getLast().compareTo(power) > 0 || (powers.getLast() == power && !fromTheRight)) {
            start = pop();
        }
        return start;
    }

    private void push(Power power, int start, Check[] checks) {
        powers.add(power);
        starts.add(start);
        passed.add(checks);
        operand = uses.mark();
    }

    /** The start of what the operator took, now that its end is known. */
    private int pop() {
        powers.removeLast();
        int start = starts.pop();
        Check[] checks = passed.removeLast();
        if (checks.length > 0) {
            uses.pass(start, checks);
        }
        return start;
    }
}
