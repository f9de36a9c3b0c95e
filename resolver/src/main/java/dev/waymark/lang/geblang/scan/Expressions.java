package dev.waymark.lang.geblang.scan;

import dev.waymark.outline.Reference.Use;
import dev.waymark.scan.Steps;

/**
 * Reads expressions as the alternation of operands and what goes on behind them.
 *
 * <p>Which operand belongs to which operator does not matter to an outline, so that there are no precedences.
 */
final class Expressions {

    /** Whether something was met between two brackets. */
    private static final class Finding {
        private boolean found;
    }

    private final Parsing parsing;
    private final Tokens tokens;
    private final Reader in;
    private final Steps steps;
    private final Mentions mentions;
    private final TypeArguments typeArguments;
    private final Uses uses;
    private final Operands operands;

    Expressions(Parsing parsing) {
        this.parsing = parsing;
        this.tokens = parsing.tokens;
        this.in = parsing.in;
        this.steps = parsing.steps;
        this.typeArguments = parsing.typeArguments;
        this.uses = parsing.uses;
        this.operands = new Operands(parsing.uses);
        this.mentions = new Mentions(parsing.in, parsing.tokens, parsing.uses, typeArguments);
    }

    /** Reads the expression here, or nothing. */
    void read() {
        steps.then(this::expression, operands::close);
    }

    /** Reads as {@link #read} does what {@code checks} of the tool pass over. */
    void readUnchecked(Check... checks) {
        int mark = uses.mark();
        steps.then(this::read, () -> uses.pass(mark, checks));
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

    private void expression() {
        operands.open();
        if (operand()) {
            rest();
        }
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
            if (in.take(Kind.AWAIT)) {
                operands.prefix(Check.NAMES);
            } else {
                in.next();
                operands.prefix();
            }
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
            case MATCH -> {
                int mark = uses.mark();
                parsing.matches.match(() -> {
                    uses.pass(mark, Check.NAMES);
                    rest();
                });
            }
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
            case AS -> {
                operands.suffix(Power.COMPARISON, Check.NAMES);
                return typed();
            }
            case INSTANCEOF -> {
                operands.suffix(Power.EQUALITY);
                return typed();
            }
            case LESS -> {
                return less();
            }
            case OPEN_PAREN -> call();
            case OPEN_BRACKET -> index();
            case QUESTION -> {
                operands.binary(Power.TERNARY, Check.NAMES);
                in.next();
                steps.then(this::read, this::otherwise);
            }
            default -> {
                return binary();
            }
        }
        return false;
    }

    private boolean typed() {
        in.next();
        parsing.types.read();
        return true;
    }

    private boolean binary() {
        switch (in.kind()) {
            case COMPOUND_ASSIGN, PIPE, AMPERSAND, MINUS, SLASHES, OPERATOR, IN, XOR -> operator();
            case RANGE, BY -> operator(Check.NAMES);
            case ASSIGN -> {
                operands.suffix(Power.ASSIGNMENT, Check.NAMES);
                operator();
            }
            case IS -> {
                operator();
                in.take(Kind.NOT);
            }
            case GREATER -> {
                boolean shifts = in.kind(1) == Kind.GREATER;
                operands.binary(shifts ? Power.SHIFT : Power.COMPARISON);
                in.next();
                in.take(Kind.GREATER);
            }
            default -> {
                return false;
            }
        }
        return operand();
    }

    private void operator(Check... checks) {
        Power power = in.power();
        operands.binary(power, power == Power.PIPE ? Check.values() : checks);
        in.next();
    }

    /** A {@code <} compares, or opens the type arguments of a call. */
    private boolean less() {
        if (in.kind(-1).isWord() && typeArguments.openCall(in.index())) {
            parsing.types.arguments();
            return true;
        }
        operator();
        return operand();
    }

    private void otherwise() {
        if (in.take(Kind.COLON)) {
            read();
        }
    }

    /** A call with a place left open is made later, which only one of the tool's checks knows of. */
    private void call() {
        int callee = operands.operand();
        Finding partial = new Finding();
        Runnable argument = mentions.takesModules() ? this::moduleArgument : this::argument;
        parsing.enclosed.read(
                () -> {
                    partial.found |= in.atWord(Words.UNDERSCORE);
                    argument.run();
                },
                () -> {
                    if (partial.found) {
                        uses.pass(callee, Check.MEMBERS, Check.TYPES);
                    }
                    rest();
                });
    }

    /** An index, or a slice, whose limits one of the tool's checks passes over. */
    private void index() {
        int mark = uses.mark();
        Finding slice = new Finding();
        parsing.enclosed.read(
                () -> {
                    slice.found |= in.at(Kind.COLON);
                    subscript();
                },
                () -> {
                    if (slice.found) {
                        uses.pass(mark, Check.NAMES);
                    }
                    rest();
                });
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
        int mark = uses.mark();
        in.next();
        steps.then(this::read, () -> {
            uses.pass(mark, in.at(Kind.COLON) ? Check.values() : new Check[] {Check.NAMES});
            afterInterpolation(part);
        });
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
