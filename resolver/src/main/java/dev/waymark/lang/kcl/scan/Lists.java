package dev.waymark.lang.kcl.scan;

/** Reads lists and list comprehensions. Source: {@code parse_list_expr} of kcl-lang/kcl 0.12. */
final class Lists {

    private static final String ITEM = "an item";

    private final Parsing parsing;
    private final Reader in;

    Lists(Parsing parsing) {
        this.parsing = parsing;
        this.in = parsing.in;
    }

    /** Passes the list that opens here. */
    void list() {
        if (parsing.nesting.enter()) {
            in.next();
            inside();
            parsing.nesting.leave();
        }
    }

    /** Passes a list whose opening bracket is passed already. */
    void inside() {
        int scope = parsing.uses.open();
        if (in.at(Kind.NEWLINE)) {
            in.newlines();
            in.indentations();
        }
        int first = in.index();
        int count = items();
        parsing.uses.close();
        if (in.at(Kind.FOR)) {
            if (count != 1) {
                in.faultSince(first, "A list comprehension has one element in front of its `for`; write just one.");
            }
            parsing.comprehensions.clauses(scope);
        }
        in.newlines();
        in.indentations();
        in.want(Kind.CLOSE_BRACKET, "`]`");
    }

    private boolean atEnd() {
        return in.at(Kind.CLOSE_BRACKET) || in.at(Kind.END) || in.at(Kind.FOR);
    }

    private int items() {
        int count = 0;
        while (true) {
            int before = in.index();
            if (count > 0) {
                in.indentations();
            }
            if (atEnd()) {
                return count;
            }
            count++;
            int first = in.index();
            item();
            if (in.index() == first && count > 1) {
                in.fault(ITEM);
                in.next();
            }
            in.take(Kind.COMMA);
            in.newlines();
            in.stuckAt(before);
        }
    }

    private void item() {
        if (in.at(Kind.IF)) {
            conditional();
            return;
        }
        in.take(Kind.STAR);
        parsing.expressions.expression();
    }

    /** Passes items under a condition; once one branch has lines of its own, all behind it must have. */
    private void conditional() {
        boolean hasLines = false;
        do {
            in.next();
            parsing.expressions.expression();
            hasLines = branch(hasLines);
            in.newlines();
        } while (in.at(Kind.ELIF));
        if (in.take(Kind.ELSE)) {
            branch(hasLines);
        }
    }

    private boolean branch(boolean hadLines) {
        in.expect(Kind.COLON, "`:`");
        boolean hasLines = hadLines || in.at(Kind.NEWLINE);
        if (!hasLines) {
            nested();
            return false;
        }
        in.newlines();
        if (parsing.nesting.enterBlock()) {
            block();
            parsing.nesting.leave();
        }
        return true;
    }

    private void nested() {
        if (!in.at(Kind.IF) || parsing.nesting.enterBlock()) {
            boolean isNested = in.at(Kind.IF);
            item();
            if (isNested) {
                parsing.nesting.leave();
            }
        }
    }

    private void block() {
        in.expect(Kind.INDENT, "a deeper line");
        while (!in.at(Kind.END)) {
            int before = in.index();
            in.straighten();
            if (in.at(Kind.DEDENT)) {
                break;
            }
            item();
            in.take(Kind.COMMA);
            in.newlines();
            in.stuckAt(before);
        }
        in.expect(Kind.DEDENT, "a line less deep");
    }
}
