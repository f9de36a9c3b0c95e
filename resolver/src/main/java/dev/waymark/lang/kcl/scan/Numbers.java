package dev.waymark.lang.kcl.scan;

import com.google.common.collect.ImmutableSet;
import dev.waymark.scan.Cursor;
import dev.waymark.text.Span;

/**
 * Passes over number literals.
 *
 * <p>Source: {@code crates/lexer/src/number.rs} and {@code lex_literal} in {@code crates/parser/src/lexer/mod.rs} of
 * kcl-lang/kcl 0.12.
 */
final class Numbers {

    /** Source: {@code NumberBinarySuffix} in {@code crates/ast/src/ast.rs}. */
    private static final ImmutableSet<String> UNITS =
            ImmutableSet.of("n", "u", "m", "k", "K", "M", "G", "T", "P", "Ki", "Mi", "Gi", "Ti", "Pi", "i");

    private static final int DECIMAL = 10;

    private final Cursor cursor;
    private final Faults faults;
    private int base;
    private boolean isFloat;
    private String fault = "";

    Numbers(Cursor cursor, Faults faults) {
        this.cursor = cursor;
        this.faults = faults;
    }

    /** Passes the number here and the unit behind it. */
    void skip() {
        int start = cursor.offset();
        base = DECIMAL;
        isFloat = false;
        fault = "";
        digits();
        if (base == DECIMAL || fault.isEmpty()) {
            fraction();
        }
        unit();
        if (!fault.isEmpty()) {
            faults.lexical(new Span(start, cursor.offset()), fault);
        }
    }

    private void digits() {
        if (!cursor.take('0')) {
            skipDigits(DECIMAL, DECIMAL);
            return;
        }
        switch (cursor.peek()) {
            case 'b' -> based(2);
            case 'o' -> based(8);
            case 'x' -> based(16);
            default -> {
                if (cursor.atDigit()) {
                    base = 8;
                    // The tool looks at the digits from the second on only.
                    cursor.advance(1);
                    skipDigits(8, DECIMAL);
                } else {
                    skipDigits(DECIMAL, DECIMAL);
                }
            }
        }
    }

    private void based(int newBase) {
        base = newBase;
        cursor.advance(1);
        if (!skipDigits(newBase, Math.max(newBase, DECIMAL))) {
            fault = "This number has no digits; write some behind its base.";
        }
    }

    /** Passes digits of {@code lexed} base, of which those beyond {@code legal} are at fault; whether there are any. */
    private boolean skipDigits(int legal, int lexed) {
        boolean any = false;
        while (true) {
            int here = cursor.peek();
            int digit = here < 0x80 ? Character.digit(here, lexed) : -1;
            if (digit < 0 && here != '_') {
                return any;
            }
            if (digit >= legal) {
                fault = "This number has a digit that its base does not know; a leading `0` means base 8.";
            }
            any |= digit >= 0;
            cursor.advance(1);
        }
    }

    private void fraction() {
        if (cursor.peek() == '.' && cursor.peek(1) != '.' && !startsName(1)) {
            cursor.advance(1);
            isFloat = true;
            if (cursor.atDigit()) {
                skipDigits(DECIMAL, DECIMAL);
                exponent();
            }
        } else {
            exponent();
        }
        if (isFloat && base != DECIMAL) {
            fault = "Only decimal numbers have a fraction or an exponent; a leading `0` means base 8.";
        }
    }

    private void exponent() {
        if (cursor.peek() != 'e' && cursor.peek() != 'E') {
            return;
        }
        isFloat = true;
        cursor.advance(1);
        if (cursor.peek() == '-' || cursor.peek() == '+') {
            cursor.advance(1);
        }
        if (!skipDigits(DECIMAL, DECIMAL)) {
            fault = "This exponent has no digits; write some behind its `e`.";
        }
    }

    private boolean startsName(int ahead) {
        int next = cursor.peek(ahead);
        return next == '_' || (next >= 0x80) || Character.isLetter(next);
    }

    private void unit() {
        if (!startsName(0)) {
            return;
        }
        StringBuilder unit = new StringBuilder();
        while (cursor.peek() >= 0x80 || cursor.peek() == '_' || Character.isLetterOrDigit(cursor.peek())) {
            unit.append(unit.length() < 3 ? Character.toString(cursor.codePoint()) : "");
            cursor.skipCharacter();
        }
        if (!isFloat && fault.isEmpty() && !UNITS.contains(unit.toString())) {
            fault = "`" + unit + "` is no unit of a number; the units are n u m k K M G T P and Ki Mi Gi Ti Pi.";
        }
    }
}
