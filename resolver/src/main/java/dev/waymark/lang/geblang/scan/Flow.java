package dev.waymark.lang.geblang.scan;

import dev.waymark.scan.IntList;
import dev.waymark.scan.Steps;

/** Reads the statements that steer: conditions, loops, exceptions, resources. */
final class Flow {

    private final Parsing parsing;
    private final Tokens tokens;
    private final Reader in;
    private final Uses uses;
    private final Steps steps;
    private final Home home;
    private int headerFrom;
    private int headerTo = Tokens.NONE;

    Flow(Parsing parsing) {
        this.parsing = parsing;
        this.tokens = parsing.tokens;
        this.in = parsing.in;
        this.uses = parsing.uses;
        this.steps = parsing.steps;
        this.home = new Local(uses, false);
    }

    void ifElse() {
        in.next();
        steps.then(this::condition, this::block, this::elseParts);
    }

    void whileLoop() {
        in.next();
        steps.then(this::condition, this::block);
    }

    void tryCatch() {
        in.next();
        steps.then(this::block, this::catches);
    }

    /** Reads {@code with (name = value) { }}; the name lives in the block. */
    void with() {
        in.next();
        uses.open();
        int mark = uses.mark();
        Runnable end = () -> {
            uses.pass(mark, Check.values());
            uses.close();
        };
        boolean binds = in.at(Kind.OPEN_PAREN, Kind.NAME) && in.kind(2) == Kind.ASSIGN;
        if (!binds) {
            steps.then(this::condition, this::block, end);
            return;
        }
        int close = in.partner();
        int name = in.index() + 1;
        in.moveTo(in.index() + 3);
        steps.then(
                parsing.expressions::read,
                () -> parsing.enclosed.remaining(close, parsing.expressions::read, () -> uses.bindUncollected(name)),
                this::block,
                end);
    }

    void forLoop() {
        in.next();
        uses.open();
        steps.then(this::header, this::block, uses::close);
    }

    /** Reads the variables of a loop: {@code a, b} or one with or without its type. */
    IntList loopVariables() {
        IntList names = new IntList();
        if (!in.at(Kind.NAME, Kind.IN) && !in.at(Kind.NAME, Kind.COMMA)) {
            parsing.types.read();
        }
        while (in.at(Kind.NAME)) {
            names.add(in.index());
            in.next();
            if (!in.take(Kind.COMMA)) {
                break;
            }
        }
        return names;
    }

    private void condition() {
        parsing.enclosed.readIfHere(Kind.OPEN_PAREN, () -> parsing.expressions.readUnchecked(Check.NAMES), () -> {});
    }

    private void block() {
        parsing.statements.block(() -> {});
    }

    private void elseParts() {
        boolean another = in.at(Kind.ELSEIF) || in.at(Kind.ELSE, Kind.IF);
        if (another) {
            in.take(Kind.ELSE);
            ifElse();
        } else if (in.take(Kind.ELSE)) {
            block();
        }
    }

    private void catches() {
        if (in.take(Kind.FINALLY)) {
            block();
        } else if (in.take(Kind.CATCH)) {
            uses.open();
            steps.then(this::caught, this::block, uses::close, this::catches);
        }
    }

    private void caught() {
        parsing.enclosed.readIfHere(
                Kind.OPEN_PAREN,
                () -> {
                    parsing.types.read();
                    int name = in.index();
                    if (in.take(Kind.NAME)) {
                        uses.bind(name);
                    }
                },
                () -> {});
    }

    private void header() {
        if (!in.at(Kind.OPEN_PAREN)) {
            return;
        }
        if (!isForIn(in.index() + 1)) {
            parsing.enclosed.read(this::part, () -> {});
            return;
        }
        int close = in.partner();
        in.next();
        IntList names = loopVariables();
        in.take(Kind.IN);
        steps.then(
                () -> parsing.expressions.readUnchecked(Check.NAMES),
                () -> parsing.enclosed.remaining(close, parsing.expressions::read, () -> bind(names)));
    }

    private void bind(IntList names) {
        if (names.size() == 1) {
            uses.bindUncollected(names.get(0));
            return;
        }
        for (int i = 0; i < names.size(); i++) {
            uses.bind(names.get(i));
        }
    }

    private void part() {
        if (in.at(Kind.LET) || in.at(Kind.CONST)) {
            parsing.variables.declared(home, Head.at(in.index()));
        } else if (parsing.variables.typedHere()) {
            parsing.variables.typed(home, Head.at(in.index()));
        } else {
            conditionOrStep();
        }
    }

    /** The part between two semicolons is the condition. */
    private void conditionOrStep() {
        int mark = uses.mark();
        boolean isFirst = in.kind(-1) != Kind.SEMICOLON;
        steps.then(parsing.expressions::read, () -> {
            if (!isFirst && in.at(Kind.SEMICOLON)) {
                uses.pass(mark, Check.NAMES);
            }
        });
    }

    /** Whether {@code in} comes before the first parenthesis closes; one look serves all headers in the same stretch. */
    private boolean isForIn(int first) {
        if (first < headerFrom || first > headerTo) {
            headerFrom = first;
            headerTo = endOfHeader(first);
        }
        return tokens.kind(headerTo) == Kind.IN;
    }

    private int endOfHeader(int first) {
        int token = first;
        while (true) {
            switch (tokens.kind(token)) {
                case CLOSE_PAREN, SEMICOLON, END, IN -> {
                    return token;
                }
                case TEMPLATE_START, TEMPLATE_MIDDLE -> {
                    int end = tokens.partner(token);
                    token = end == Tokens.NONE ? tokens.size() : end;
                }
                default -> token++;
            }
        }
    }
}
