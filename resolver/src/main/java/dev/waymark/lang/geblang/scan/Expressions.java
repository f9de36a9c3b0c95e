package dev.waymark.lang.geblang.scan;

import dev.waymark.outline.Reference.Use;
import dev.waymark.scan.Steps;

/**
 * Reads expressions as the alternation of operands and what goes on behind them.
 *
 * <p>Which operand belongs to which operator does not matter to an outline, so that there are no precedences.
 */
final class Expressions {

    private final Parsing parsing;
    private final Tokens tokens;
    private final Reader in;
    private final Steps steps;
    private final Mentions mentions;
    private final TypeArguments typeArguments;

    Expressions(Parsing parsing) {
        this.parsing = parsing;
        this.tokens = parsing.tokens;
        this.in = parsing.in;
        this.steps = parsing.steps;
        this.typeArguments = parsing.typeArguments;
        this.mentions = new Mentions(parsing.in, parsing.tokens, parsing.uses, typeArguments);
    }

    /** Reads the expression here, or nothing. */
    void read() {
        if (operand()) {
            rest();
        }
    }

    /** Reads expressions up to the next one that no comma follows. */
    void list() {
        steps.then(this::read, () -> {
            if (in.take(Kind.COMMA)) {
                list();
            }
        });
    }

    /** Reads call arguments, then goes on with {@code after}; the opening parenthesis stands here. */
    void arguments(Runnable after) {
        parsing.enclosed.read(this::argument, after);
    }

    /** Reads what goes on behind an operand. */
    private void rest() {
        boolean goesOn = true;
        while (goesOn) {
            goesOn = suffix();
        }
    }

    /** Reads an operand; false when there is none, or when it is left to steps that also read on behind it. */
    private boolean operand() {
        while (isPrefix(in.kind())) {
            in.next();
        }
        switch (in.kind()) {
            case NUMBER, STRING, TRUE, FALSE, NULL, THIS, PARENT, BOOL -> in.next();
            case NAME -> mentions.name();
            case ASYNC -> {
                if (in.kind(1) == Kind.FUNC) {
                    in.next();
                    parsing.functions.literal(this::rest);
                    return false;
                }
                mentions.name();
            }
            default -> {
                return nested();
            }
        }
        return true;
    }

    private static boolean isPrefix(Kind kind) {
        return switch (kind) {
            case NEGATION, MINUS, TILDE, INCREMENT, AWAIT -> true;
            default -> false;
        };
    }

    private boolean nested() {
        switch (in.kind()) {
            case OPEN_PAREN -> parsing.enclosed.read(this::read, this::rest);
            case OPEN_BRACKET -> {
                if (mentions.assignedList()) {
                    return true;
                }
                new Literal(parsing).read(this::rest);
            }
            case OPEN_BRACE -> new Literal(parsing).read(this::rest);
            case FUNC -> parsing.functions.literal(this::rest);
            case MATCH -> parsing.matches.match(this::rest);
            case TEMPLATE_START -> interpolation();
            default -> {}
        }
        return false;
    }

    /** Reads one operator with its operand, or a suffix; false when the expression ends or steps read on. */
    private boolean suffix() {
        switch (in.kind()) {
            case DOT, OPTIONAL_DOT -> {
                in.next();
                if (in.nameAhead(0)) {
                    in.next();
                }
                return true;
            }
            case INCREMENT -> {
                in.next();
                return true;
            }
            case AS, INSTANCEOF -> {
                in.next();
                parsing.types.read();
                return true;
            }
            case LESS -> {
                return less();
            }
            case OPEN_PAREN -> call();
            case OPEN_BRACKET -> parsing.enclosed.read(this::subscript, this::rest);
            case QUESTION -> {
                in.next();
                steps.then(this::read, this::otherwise);
            }
            default -> {
                return binary();
            }
        }
        return false;
    }

    private boolean binary() {
        switch (in.kind()) {
            case ASSIGN, COMPOUND_ASSIGN, PIPE, AMPERSAND, MINUS, RANGE, SLASHES, OPERATOR, IN, BY, XOR -> in.next();
            case IS -> {
                in.next();
                in.take(Kind.NOT);
            }
            case GREATER -> {
                in.next();
                in.take(Kind.GREATER);
            }
            default -> {
                return false;
            }
        }
        return operand();
    }

    /** A {@code <} compares, or opens the type arguments of a call. */
    private boolean less() {
        if (in.kind(-1).isWord() && typeArguments.openCall(in.index())) {
            parsing.types.arguments();
            return true;
        }
        in.next();
        return operand();
    }

    private void otherwise() {
        if (in.take(Kind.COLON)) {
            read();
        }
    }

    private void call() {
        parsing.enclosed.read(mentions.takesModules() ? this::moduleArgument : this::argument, this::rest);
    }

    private void argument() {
        if (!in.take(Kind.ELLIPSIS) && in.at(Kind.NAME, Kind.COLON)) {
            in.next();
            in.next();
        }
        read();
    }

    private void moduleArgument() {
        if (in.at(Kind.NAME, Kind.CLOSE_PAREN) || in.at(Kind.NAME, Kind.COMMA)) {
            parsing.uses.mention(in.index(), Tokens.NONE, Use.MODULE);
            in.next();
        } else {
            argument();
        }
    }

    private void subscript() {
        while (in.at(Kind.COLON) || in.at(Kind.RANGE)) {
            in.next();
        }
        read();
    }

    private void interpolation() {
        int part = in.index();
        in.next();
        steps.then(this::read, () -> afterInterpolation(part));
    }

    /** Passes a format behind the expression, which holds no names. */
    private void afterInterpolation(int part) {
        int end = tokens.partner(part);
        in.moveTo(end == Tokens.NONE ? Integer.MAX_VALUE : end);
        if (in.at(Kind.TEMPLATE_MIDDLE)) {
            interpolation();
        } else {
            in.next();
            rest();
        }
    }
}
