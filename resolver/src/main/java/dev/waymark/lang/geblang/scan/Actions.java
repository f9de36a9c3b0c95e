package dev.waymark.lang.geblang.scan;

import dev.waymark.diagnostic.Code;
import dev.waymark.outline.Reference.Use;
import dev.waymark.scan.IntList;
import dev.waymark.scan.Steps;

/** Reads the statements that do something, and those that only look ahead tells from declarations. */
final class Actions {

    private final Parsing parsing;
    private final Tokens tokens;
    private final Reader in;
    private final Uses uses;
    private final Steps steps;
    private final Damage damage;

    Actions(Parsing parsing) {
        this.parsing = parsing;
        this.tokens = parsing.tokens;
        this.in = parsing.in;
        this.uses = parsing.uses;
        this.steps = parsing.steps;
        this.damage = parsing.damage;
    }

    /** Reads the statement here, which is no declaration by its first word. */
    void read(Home home, Head head) {
        switch (in.kind()) {
            case IF -> begin(home, Shape.IF, parsing.flow::ifElse);
            case WHILE -> begin(home, Shape.WHILE, parsing.flow::whileLoop);
            case FOR -> begin(home, Shape.FOR, parsing.flow::forLoop);
            case TRY -> begin(home, Shape.TRY, parsing.flow::tryCatch);
            case WITH -> begin(home, Shape.WITH, parsing.flow::with);
            case MATCH -> begin(home, Shape.MATCH, () -> parsing.matches.match(() -> {}));
            case RETURN -> begin(home, Shape.RETURN, () -> returns(home));
            case YIELD -> begin(home, Shape.YIELD, () -> simple(home));
            case THROW -> begin(home, Shape.THROW, () -> simple(home));
            case DEFER -> begin(home, Shape.DEFER, () -> simple(home));
            case BREAK -> begin(home, Shape.BREAK, () -> simple(home));
            case CONTINUE -> begin(home, Shape.CONTINUE, () -> simple(home));
            case DEL -> begin(home, Shape.DEL, () -> deleted(home));
            case SLASHES -> notAComment();
            default -> named(home, head);
        }
    }

    private void begin(Home home, Shape shape, Runnable read) {
        home.begins(shape);
        read.run();
    }

    /** The seed: an init block cannot return. */
    private void returns(Home home) {
        if (parsing.setup.holds(in.index())) {
            parsing.faults.shape(
                    Code.EDITION_DIFFERENCE,
                    tokens.span(in.index()),
                    "An `init` block cannot return, even though today's tool lets it pass; leave it out");
        }
        int mark = uses.mark();
        boolean passed = !parsing.functions.returnsAreChecked();
        in.next();
        steps.then(parsing.expressions::list, () -> {
            if (passed) {
                uses.pass(mark, Check.NAMES);
            }
            semicolon(home);
        });
    }

    private void simple(Home home) {
        in.next();
        steps.then(parsing.expressions::list, () -> semicolon(home));
    }

    /** Whoever deletes a name changes what it stands for. */
    private void deleted(Home home) {
        if (in.kind(1) == Kind.NAME && in.kind(2) == Kind.SEMICOLON) {
            in.next();
            uses.mention(in.index(), Tokens.NONE, Use.ASSIGNED);
            in.next();
            semicolon(home);
        } else {
            simple(home);
        }
    }

    /** Statements that begin with what may also be an expression. */
    private void named(Home home, Head head) {
        if (in.atWord(Words.SELECT) && in.kind(1) == Kind.OPEN_BRACE) {
            begin(home, Shape.SELECT, () -> parsing.matches.select(() -> {}));
        } else if (in.atWord(Words.FROM) && parsing.imports.selectiveHere()) {
            home.begins(Shape.DECLARATION);
            parsing.imports.selective(home, head);
        } else if (parsing.variables.typedHere()) {
            parsing.variables.typed(home, head);
        } else if (in.at(Kind.OPEN_BRACE, Kind.NAME) && parsing.variables.patternHere()) {
            begin(home, Shape.DESTRUCTURING, () -> assign(home, parsing.variables.pattern()));
        } else if (in.at(Kind.OPEN_BRACE) && in.kind(1).startsStatement()) {
            home.breaksOff();
            damage.fault(in.index(), "A block stands behind a statement that it belongs to, never alone");
            parsing.statements.block(() -> {});
        } else if (in.at(Kind.NAME, Kind.COMMA) && assignsSeveral()) {
            begin(home, Shape.DESTRUCTURING, () -> assign(home, parsing.variables.names()));
        } else {
            expression(home, head);
        }
    }

    private boolean assignsSeveral() {
        int ahead = 1;
        while (in.kind(ahead) == Kind.COMMA && in.kind(ahead + 1) == Kind.NAME) {
            ahead += 2;
        }
        return in.kind(ahead) == Kind.ASSIGN;
    }

    private void assign(Home home, IntList names) {
        for (int i = 0; i < names.size(); i++) {
            uses.mention(names.get(i), Tokens.NONE, Use.ASSIGNED);
        }
        if (in.take(Kind.ASSIGN)) {
            int mark = uses.mark();
            steps.then(parsing.expressions::list, () -> {
                uses.pass(mark, Check.NAMES);
                semicolon(home);
            });
        } else {
            damage.breaksOff(
                    home, "Braces at the start of a statement take a value apart; add `=` and the value before this");
        }
    }

    private void expression(Home home, Head head) {
        int first = in.index();
        home.begins(Shape.EXPRESSION);
        // More than one expression is not legal here, but read as one statement it is done with.
        steps.then(parsing.expressions::list, () -> {
            if (home.isTopLevel()) {
                home.worksAt(operator(first));
            }
            if (head.exported() && !in.at(Kind.SEMICOLON)) {
                damage.fault(in.index(), "`export` is not ended; add `;` before this");
            }
            semicolon(home);
        });
    }

    /** The token that an assignment is known by; the first one of every other expression. */
    private int operator(int first) {
        int depth = 0;
        for (int token = first; token < in.index(); token++) {
            Kind kind = tokens.kind(token);
            depth += opens(kind) ? 1 : kind.isCloser() ? -1 : 0;
            boolean decides = kind.isAssignment() || kind == Kind.INCREMENT || kind == Kind.QUESTION;
            if (depth == 0 && decides) {
                return token;
            }
        }
        return first;
    }

    private static boolean opens(Kind kind) {
        return switch (kind) {
            case OPEN_PAREN, OPEN_BRACKET, OPEN_BRACE, TEMPLATE_START -> true;
            default -> false;
        };
    }

    private void semicolon(Home home) {
        // A lone word on the last line is still being typed.
        if (in.at(Kind.END) && !in.isFirstOnLine(-1)) {
            damage.fault(in.index(), "The last statement is not ended; add `;` here");
        }
        if (!in.take(Kind.SEMICOLON)) {
            home.breaksOff();
        }
    }

    /** Whoever writes `//` means a comment: the line says nothing else. */
    private void notAComment() {
        damage.fault(in.index(), "`//` divides integers and begins no comment; write `#`");
        do {
            in.next();
        } while (!in.isFirstOnLine(0) && !in.at(Kind.END));
    }
}
