package dev.waymark.lang.kcl.scan;

/** Reads functions. Source: {@code parse_lambda_expr} and {@code walk_lambda_expr} of kcl-lang/kcl 0.12. */
final class Lambdas {

    private final Parsing parsing;
    private final Reader in;

    Lambdas(Parsing parsing) {
        this.parsing = parsing;
        this.in = parsing.in;
    }

    /** Passes the function here. */
    void lambda() {
        if (parsing.nesting.enterBlock()) {
            in.next();
            inside();
            parsing.nesting.leave();
        }
    }

    private void inside() {
        int waiting = parsing.arguments.waiting();
        if (hasBracedParameters()) {
            in.next();
            parsing.arguments.parameters(Kind.CLOSE_BRACE, true);
        } else if (!in.at(Kind.ARROW) && !in.kind().isOpener()) {
            parsing.arguments.parameters(Kind.OPEN_BRACE, false);
        }
        if (in.take(Kind.ARROW)) {
            parsing.types.annotation();
        }
        parsing.uses.open();
        parsing.arguments.bindFrom(waiting);
        body();
        parsing.uses.close();
    }

    private boolean hasBracedParameters() {
        return in.at(Kind.OPEN_BRACE) && parsing.tokens.kind(parsing.tokens.partner(in.index()) + 1) == Kind.ARROW;
    }

    private void body() {
        if (!in.at(Kind.OPEN_BRACE)) {
            in.fault("`{`");
            return;
        }
        if (!parsing.nesting.enter()) {
            return;
        }
        in.next();
        in.newlines();
        statements();
        in.expect(Kind.CLOSE_BRACE, "`}`");
        parsing.nesting.leave();
    }

    private void statements() {
        while (true) {
            int before = in.index();
            in.indentations();
            if (in.at(Kind.CLOSE_BRACE) || in.at(Kind.END)) {
                return;
            }
            if (parsing.statements.statement(Place.FUNCTION)) {
                in.newlines();
            } else if (!in.at(Kind.CLOSE_BRACE)) {
                in.next();
            }
            in.stuckAt(before);
        }
    }
}
