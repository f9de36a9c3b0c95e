package dev.waymark.lang.kcl.scan;

/** Reads types. Source: {@code crates/parser/src/parser/ty.rs} of kcl-lang/kcl 0.12. */
final class Types {

    private final Reader in;
    private final Tokens tokens;
    private final Nesting nesting;
    private final Names names;
    private final Interpolations interpolations;

    Types(Parsing parsing) {
        this.in = parsing.in;
        this.tokens = parsing.tokens;
        this.nesting = parsing.nesting;
        this.names = parsing.names;
        this.interpolations = parsing.interpolations;
    }

    /** Passes a type; whether it is a single name, so that an instance may follow. */
    boolean annotation() {
        boolean isName = element();
        while (in.take(Kind.BAR)) {
            isName = false;
            element();
        }
        return isName;
    }

    private boolean element() {
        while (in.at(Kind.OPEN_PAREN)) {
            if (!function()) {
                return false;
            }
        }
        switch (in.kind()) {
            case ANY, TRUE, FALSE, NUMBER -> in.next();
            case STRING -> interpolations.string();
            case OPEN_BRACKET -> list();
            case OPEN_BRACE -> dict();
            default -> {
                return named();
            }
        }
        return false;
    }

    private boolean named() {
        if (!in.kind().isWord()) {
            in.fault("a type");
            in.next();
            return false;
        }
        if (isBasic()) {
            in.next();
            return false;
        }
        names.type();
        return true;
    }

    /** A name with {@code $} is never a basic type. */
    private boolean isBasic() {
        int token = in.index();
        int length = tokens.end(token) - tokens.start(token);
        return in.at(Kind.NAME)
                && Words.isBasicType(tokens.spelling(token))
                && length == tokens.text(token).length();
    }

    private void list() {
        if (!nesting.enter()) {
            return;
        }
        in.next();
        if (!in.take(Kind.CLOSE_BRACKET)) {
            annotation();
            in.expect(Kind.CLOSE_BRACKET, "`]`");
        }
        nesting.leave();
    }

    private void dict() {
        if (!nesting.enter()) {
            return;
        }
        in.next();
        if (!in.at(Kind.COLON)) {
            annotation();
        }
        in.expect(Kind.COLON, "`:`");
        if (!in.at(Kind.CLOSE_BRACE)) {
            annotation();
        }
        in.expect(Kind.CLOSE_BRACE, "`}`");
        nesting.leave();
    }

    /** Passes the parameters of a function; whether its result follows. */
    private boolean function() {
        if (nesting.enter()) {
            in.next();
            while (!in.at(Kind.CLOSE_PAREN) && !in.at(Kind.END)) {
                annotation();
                in.take(Kind.COMMA);
            }
            in.expect(Kind.CLOSE_PAREN, "`)`");
            nesting.leave();
        }
        return in.take(Kind.ARROW);
    }
}
