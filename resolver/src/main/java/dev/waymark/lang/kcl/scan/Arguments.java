package dev.waymark.lang.kcl.scan;

import dev.waymark.scan.IntList;

/** Reads what stands between the brackets of calls, and parameters. Source: {@code expr.rs} and {@code stmt.rs}. */
final class Arguments {

    private final Parsing parsing;
    private final Reader in;
    private final Tokens tokens;
    private final Uses uses;
    private final IntList parameters = new IntList();

    Arguments(Parsing parsing) {
        this.parsing = parsing;
        this.in = parsing.in;
        this.tokens = parsing.tokens;
        this.uses = parsing.uses;
    }

    /** Passes the call that opens here. */
    void call() {
        if (!parsing.nesting.enter()) {
            return;
        }
        in.next();
        boolean hasLines = in.at(Kind.NEWLINE);
        if (hasLines) {
            in.newlines();
            in.indentations();
        }
        if (!in.at(Kind.CLOSE_PAREN)) {
            arguments(hasLines);
            in.take(Kind.COMMA);
        }
        in.want(Kind.CLOSE_PAREN, "`)`");
        parsing.nesting.leave();
    }

    private void arguments(boolean hasLines) {
        boolean hasKeyword = false;
        while (true) {
            int before = in.index();
            in.indentations();
            if (endsArguments(hasLines)) {
                return;
            }
            int first = in.index();
            boolean isKeyword = argument();
            if (hasKeyword && !isKeyword) {
                in.faultSince(first, "An argument without a name stands before those with names; move it there.");
            }
            hasKeyword |= isKeyword;
            in.take(Kind.COMMA);
            if (hasLines) {
                in.newlines();
            }
            in.stuckAt(before);
        }
    }

    private boolean endsArguments(boolean hasLines) {
        return switch (in.kind()) {
            case CLOSE_PAREN, END, FOR -> true;
            case NEWLINE -> !hasLines;
            default -> false;
        };
    }

    /** Passes an argument; whether it has a name. */
    private boolean argument() {
        if (in.kind().isName() && in.kind(1) == Kind.ASSIGN) {
            in.next();
        } else {
            parsing.expressions.expression();
        }
        if (!in.at(Kind.ASSIGN)) {
            return false;
        }
        if (in.kind(-1).isCloser()) {
            in.fault("a name in front of `=`, not");
        }
        in.next();
        parsing.expressions.expression();
        return true;
    }

    /** Passes the parameters up to {@code closer} or to an arrow; they are bound by {@link #bindFrom}. */
    void parameters(Kind closer, boolean mayBreak) {
        while (!in.at(closer) && !(closer == Kind.OPEN_BRACE && in.at(Kind.ARROW))) {
            int before = in.index();
            if (mayBreak && in.at(Kind.NEWLINE)) {
                in.newlines();
                in.indentations();
            }
            if (in.at(Kind.NEWLINE) || in.at(Kind.END)) {
                in.fault(closer == Kind.OPEN_BRACE ? "`{`" : "`]`");
                break;
            }
            parameter();
            if (mayBreak && in.at(Kind.NEWLINE)) {
                in.newlines();
                in.indentations();
            }
            in.stuckAt(before);
        }
        if (closer != Kind.OPEN_BRACE) {
            in.take(closer);
        }
        in.newlines();
    }

    private void parameter() {
        if (in.kind().isWord()) {
            parameters.add(tokens.spelling(in.index()));
        }
        parsing.names.skip();
        if (in.take(Kind.COLON)) {
            parsing.types.annotation();
        }
        if (in.take(Kind.ASSIGN)) {
            parsing.expressions.expression();
        }
        in.take(Kind.COMMA);
    }

    /** How many parameters of functions around wait to be bound. */
    int waiting() {
        return parameters.size();
    }

    /** Binds the parameters read since {@code before} were waiting, in the innermost scope. */
    void bindFrom(int before) {
        while (parameters.size() > before) {
            uses.bindLocal(parameters.pop());
        }
    }
}
