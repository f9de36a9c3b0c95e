package dev.waymark.lang.kcl.scan;

/** Reads statements. Source: {@code crates/parser/src/parser/stmt.rs} and {@code module.rs} of kcl-lang/kcl 0.12. */
final class Statements {

    private final Parsing parsing;
    private final Reader in;

    Statements(Parsing parsing) {
        this.parsing = parsing;
        this.in = parsing.in;
    }

    /** Passes the whole file. */
    void file() {
        if (parsing.tokens.isString(0, Tokens.LONG)) {
            parsing.interpolations.documentation();
            in.newlines();
        }
        while (!in.isDone()) {
            in.beginDeclaration();
            in.newlines();
            if (isBegun()) {
                parsing.faults.statementAt(parsing.tokens.start(in.index()));
            }
            // A line that goes back from nowhere follows from one that went too deep, which is at fault already.
            if (!in.take(Kind.DEDENT) && !statement(Place.TOP)) {
                in.next();
            }
        }
    }

    /** Whether a line of the top level begins here. */
    private boolean isBegun() {
        Kind before = in.kind(-1);
        return !in.kind().isLayout()
                && !in.kind().isCloser()
                && (in.index() == 0 || before == Kind.NEWLINE || before == Kind.DEDENT);
    }

    /** Passes the statement here; whether there was one. */
    boolean statement(Place place) {
        in.newlines();
        switch (in.kind()) {
            case END -> {
                return false;
            }
            case IF -> conditional(place);
            case AT, SCHEMA, MIXIN, PROTOCOL, RULE -> {
                return definition(place);
            }
            case IMPORT -> parsing.imports.statement(place);
            case TYPE -> parsing.assignments.alias(place);
            case ASSERT -> assertion();
            case PREFIX -> {
                parsing.expressions.expression();
                in.newlines();
            }
            default -> {
                if (!in.kind().startsStatement()) {
                    in.fault("a statement");
                    return false;
                }
                parsing.assignments.statement(place);
            }
        }
        return true;
    }

    private boolean definition(Place place) {
        int first = in.index();
        parsing.schemas.decorators();
        in.beginDeclaration();
        switch (in.kind()) {
            case SCHEMA, MIXIN, PROTOCOL -> parsing.schemas.schema(first, place);
            case RULE -> parsing.schemas.rule(first, place);
            default -> {
                return !in.at(Kind.AT) && statement(place);
            }
        }
        return true;
    }

    void assertion() {
        in.next();
        parsing.expressions.simple();
        if (in.take(Kind.IF)) {
            parsing.expressions.simple();
        }
        if (in.take(Kind.COMMA)) {
            parsing.expressions.expression();
        }
        in.newlines();
    }

    /** Passes an {@code if} with its branches. */
    void conditional(Place place) {
        do {
            in.next();
            parsing.expressions.expression();
            in.expect(Kind.COLON, "`:`");
            branch(place.branch());
            in.newlines();
        } while (in.at(Kind.ELIF));
        if (in.take(Kind.ELSE)) {
            if (in.at(Kind.IF)) {
                in.fault("`:`; `else if` is written `elif`, not `if`");
                in.next();
            }
            in.expect(Kind.COLON, "`:`");
            branch(place.branch());
        }
        in.newlines();
    }

    private void branch(Place place) {
        if (in.at(Kind.NEWLINE)) {
            in.newlines();
            if (parsing.nesting.enterBlock()) {
                block(place);
                parsing.nesting.leave();
            }
        } else {
            parsing.assignments.statement(place);
        }
    }

    private void block(Place place) {
        in.straighten();
        in.expect(Kind.INDENT, "a deeper line");
        while (!in.at(Kind.END)) {
            in.straighten();
            if (in.take(Kind.DEDENT)) {
                break;
            }
            if (!statement(place)) {
                in.next();
            }
        }
        in.newlines();
    }
}
