package dev.waymark.lang.kcl.scan;

/**
 * Reads expressions. Precedence does not matter here: an expression is operands with operators between them.
 *
 * <p>Source: {@code crates/parser/src/parser/expr.rs} of kcl-lang/kcl 0.12.
 */
final class Expressions {

    private static final String EXPRESSION = "an expression";

    private final Parsing parsing;
    private final Reader in;
    private final Tokens tokens;
    private final Names names;
    private final Nesting nesting;
    private boolean isTarget;
    private boolean isName;
    private boolean isCall;
    private int mention;

    Expressions(Parsing parsing) {
        this.parsing = parsing;
        this.in = parsing.in;
        this.tokens = parsing.tokens;
        this.names = parsing.names;
        this.nesting = parsing.nesting;
    }

    /** Whether a value could be assigned to the expression read last: a name with members and subscripts. */
    boolean isTarget() {
        return isTarget;
    }

    /** Whether the expression read last is a dotted name. */
    boolean isName() {
        return isName;
    }

    /** Whether the expression read last is a call. */
    boolean isCall() {
        return isCall;
    }

    /** The mention of the name that begins the expression read last, if it {@link #isTarget}. */
    int mention() {
        return mention;
    }

    void expression() {
        misplacedIndent();
        simple();
        while (in.take(Kind.IF)) {
            simple();
            if (!in.take(Kind.ELSE)) {
                in.fault("`else`");
                forget();
                return;
            }
            misplacedIndent();
            simple();
            forget();
        }
    }

    /** An expression without {@code if}. */
    void simple() {
        unary();
        while (operator()) {
            boolean isCast = in.kind(-1) == Kind.AS && in.kind().isName() && isPlain(names.lengthAhead());
            if (isCast) {
                names.type();
            } else {
                unary();
            }
            forget();
        }
    }

    private void forget() {
        isTarget = false;
        isName = false;
        isCall = false;
    }

    private void misplacedIndent() {
        if (in.at(Kind.INDENT)) {
            in.fault(EXPRESSION);
            in.next();
        }
    }

    /** Passes the operator here; whether one stands here. */
    private boolean operator() {
        switch (in.kind()) {
            case AS, OR, AND, IN, OPERATOR, PLUS, MINUS, STAR, DOUBLE_STAR, BAR -> in.next();
            case NOT -> {
                return notIn();
            }
            case IS -> {
                in.next();
                in.take(Kind.NOT);
            }
            case PREFIX -> {
                in.fault("an operator");
                return false;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean notIn() {
        if (in.kind(1) != Kind.IN) {
            return false;
        }
        in.next();
        in.next();
        return true;
    }

    /** Whether the name of that length is all of an operand. */
    private boolean isPlain(int length) {
        return !in.kind(length).isOpener() && in.kind(length) != Kind.QUESTION;
    }

    private void unary() {
        switch (in.kind()) {
            case PREFIX, PLUS, MINUS, NOT -> {
                in.next();
                primary();
                forget();
            }
            default -> primary();
        }
    }

    /** An operand with members, calls and subscripts. */
    void primary() {
        operand();
        suffixes(true);
    }

    /** What follows an operand; only a target of a quantifier takes no call. */
    private void suffixes(boolean takesCalls) {
        while (true) {
            switch (in.kind()) {
                case DOT -> member();
                case OPEN_BRACKET -> subscript();
                case QUESTION -> {
                    if (!optional()) {
                        return;
                    }
                }
                case OPEN_PAREN -> {
                    if (!takesCalls) {
                        return;
                    }
                    parsing.arguments.call();
                    called();
                }
                default -> {
                    return;
                }
            }
        }
    }

    private void called() {
        forget();
        isCall = true;
    }

    private void member() {
        isName = false;
        isCall = false;
        in.next();
        names.skip();
    }

    /** Passes {@code ?.name} or {@code ?[index]}; whether one stands here. */
    private boolean optional() {
        if (in.kind(1) == Kind.OPEN_BRACKET) {
            in.next();
            subscript();
        } else if (in.kind(1) == Kind.DOT) {
            boolean isFirst = isName && tokens.kind(in.index() - 2) != Kind.DOT;
            if (isFirst && in.kind(2).isWord()) {
                parsing.uses.turnsOut(tokens, mention, in.index() + 2);
            }
            in.next();
            member();
        } else {
            return false;
        }
        isTarget = false;
        return true;
    }

    private void subscript() {
        if (!nesting.enter()) {
            return;
        }
        boolean wasTarget = isTarget;
        int target = mention;
        in.next();
        boolean isIndex = subscripts();
        in.want(Kind.CLOSE_BRACKET, "`]`");
        forget();
        isTarget = wasTarget && isIndex;
        mention = target;
        nesting.leave();
    }

    /** Passes an index or a slice, up to five parts; whether it is an index. */
    private boolean subscripts() {
        int colons = 0;
        int inRow = 0;
        for (int round = 0; round <= 4 && !in.at(Kind.CLOSE_BRACKET); round++) {
            if (in.take(Kind.COLON)) {
                colons++;
                inRow = 0;
            } else {
                inRow++;
                if (inRow > 1) {
                    in.fault("`]`");
                }
                expression();
            }
        }
        if ((colons == 0 && inRow == 0) || colons > 2) {
            in.fault(EXPRESSION);
        }
        return colons == 0;
    }

    private void operand() {
        if (in.kind().isName()) {
            forget();
            named();
        } else {
            unnamed();
            forget();
        }
    }

    private void unnamed() {
        switch (in.kind()) {
            case NUMBER, TRUE, FALSE, NONE, UNDEFINED -> in.next();
            case STRING -> parsing.interpolations.string();
            case LAMBDA -> parsing.lambdas.lambda();
            case ANY, ALL, MAP, FILTER -> parsing.comprehensions.quantifier();
            case OPEN_PAREN -> parenthesis();
            case OPEN_BRACKET -> parsing.lists.list();
            case OPEN_BRACE -> parsing.configs.config();
            default -> in.fault(EXPRESSION);
        }
    }

    private void named() {
        name();
        if (in.at(Kind.OPEN_BRACE)) {
            instance();
        } else if (in.at(Kind.OPEN_PAREN)) {
            parsing.arguments.call();
            called();
            if (in.at(Kind.OPEN_BRACE)) {
                instance();
            }
        }
    }

    private void name() {
        mention = names.value();
        isName = true;
        isTarget = true;
    }

    private void instance() {
        parsing.configs.config();
        forget();
    }

    private void parenthesis() {
        if (!nesting.enter()) {
            return;
        }
        in.next();
        expression();
        in.want(Kind.CLOSE_PAREN, "`)`");
        nesting.leave();
    }

    /** What a quantifier runs over. */
    void quantified() {
        forget();
        switch (in.kind()) {
            case STRING -> parsing.interpolations.string();
            case OPEN_BRACKET -> parsing.lists.list();
            case OPEN_BRACE -> parsing.configs.config();
            default -> {
                if (in.kind().isName() || in.at(Kind.TRUE) || in.at(Kind.FALSE) || in.at(Kind.NOT)) {
                    name();
                    suffixes(false);
                } else {
                    in.fault("a name");
                }
            }
        }
    }
}
