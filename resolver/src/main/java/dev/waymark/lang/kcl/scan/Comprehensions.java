package dev.waymark.lang.kcl.scan;

import dev.waymark.scan.IntList;

/**
 * Reads loops inside expressions. What a loop runs over sees the names around it; the element, written first, sees all
 * names of its loops. Source: {@code walk_list_comp}, {@code walk_comp_clause} and {@code walk_quant_expr} of
 * kcl-lang/kcl 0.12.
 */
final class Comprehensions {

    private final Parsing parsing;
    private final Reader in;
    private final Tokens tokens;
    private final Uses uses;
    private final IntList targets = new IntList();

    Comprehensions(Parsing parsing) {
        this.parsing = parsing;
        this.in = parsing.in;
        this.tokens = parsing.tokens;
        this.uses = parsing.uses;
    }

    /** Passes the loops here and binds their names in {@code scope}, which is the element's and closed already. */
    void clauses(int scope) {
        uses.open();
        while (in.take(Kind.FOR)) {
            clause(scope);
        }
        uses.close();
    }

    private void clause(int scope) {
        int before = targets.size();
        target();
        while (in.take(Kind.COMMA)) {
            target();
        }
        in.expect(Kind.IN, "`in`");
        parsing.expressions.simple();
        while (targets.size() > before) {
            int name = targets.pop();
            uses.bindLocal(name);
            uses.bindLocal(scope, name);
        }
        in.newlines();
        while (in.take(Kind.IF)) {
            parsing.expressions.expression();
        }
    }

    private void target() {
        if (in.kind().isWord()) {
            targets.add(tokens.spelling(in.index()));
        }
        parsing.names.skip();
    }

    /** Passes {@code all x in xs {...}} and its like. */
    void quantifier() {
        in.next();
        int before = targets.size();
        target();
        if (in.take(Kind.COMMA)) {
            target();
        }
        in.want(Kind.IN, "`in`");
        parsing.expressions.quantified();
        uses.open();
        while (targets.size() > before) {
            uses.bindLocal(targets.pop());
        }
        if (!in.at(Kind.OPEN_BRACE)) {
            in.fault("`{`");
        } else if (parsing.nesting.enter()) {
            body();
            parsing.nesting.leave();
        }
        uses.close();
    }

    private void body() {
        in.next();
        boolean hasLines = in.at(Kind.NEWLINE);
        if (hasLines) {
            in.newlines();
            in.want(Kind.INDENT, "a deeper line");
        }
        parsing.expressions.simple();
        if (in.take(Kind.IF)) {
            parsing.expressions.expression();
        }
        if (hasLines) {
            in.want(Kind.NEWLINE, "the end of the line");
            in.newlines();
            in.straighten();
            in.want(Kind.DEDENT, "a line less deep");
        }
        in.want(Kind.CLOSE_BRACE, "`}`");
    }
}
