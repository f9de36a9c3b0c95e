package dev.waymark.lang.geblang.scan;

import dev.waymark.outline.Reference.Use;
import dev.waymark.scan.IntList;
import dev.waymark.scan.Steps;

/** Reads statements, one after the other, and leaves each form to the part of the grammar that knows it. */
final class Statements {

    private final Parsing parsing;
    private final Tokens tokens;
    private final Reader in;
    private final Uses uses;
    private final Steps steps;
    private final Home block;
    private int lastFault = Tokens.NONE;

    Statements(Parsing parsing) {
        this.parsing = parsing;
        this.tokens = parsing.tokens;
        this.in = parsing.in;
        this.uses = parsing.uses;
        this.steps = parsing.steps;
        this.block = new Local(uses, false);
    }

    /** Reads all statements of the file. */
    void file(TopLevel home) {
        if (in.at(Kind.END)) {
            return;
        }
        int first = in.index();
        home.start(first);
        steps.then(() -> statement(home, Head.at(first)), () -> {
            home.end(first, in.index());
            passUnread(first);
            file(home);
        });
    }

    /** Reads the block here, if there is one, in a scope of its own; then goes on with {@code after}. */
    void block(Runnable after) {
        if (!in.at(Kind.OPEN_BRACE)) {
            after.run();
            return;
        }
        int close = in.partner();
        in.next();
        uses.open();
        until(close, block, () -> {
            in.next();
            uses.close();
            after.run();
        });
    }

    /** Reads statements up to the token {@code close}, or to the end of the text. */
    void until(int close, Home home, Runnable after) {
        int first = in.index();
        if (first == close || in.at(Kind.END)) {
            after.run();
            return;
        }
        steps.then(() -> statement(home, Head.at(first)), () -> {
            passUnread(first);
            until(close, home, after);
        });
    }

    /** Reads statements up to the token {@code close} or to the next case. */
    void untilCase(int close, Home home) {
        int first = in.index();
        if (first == close || in.at(Kind.CASE) || in.at(Kind.DEFAULT) || in.at(Kind.END)) {
            return;
        }
        steps.then(() -> statement(home, Head.at(first)), () -> {
            passUnread(first);
            untilCase(close, home);
        });
    }

    /** Reads the decorator here, then goes on with {@code after}. */
    void decorator(Runnable after) {
        in.next();
        int name = in.index();
        if (in.take(Kind.NAME)) {
            // A dotted name is one word in a namespace of its own: it leads to no module.
            if (!in.at(Kind.DOT)) {
                uses.decorate(name);
            }
            while (in.at(Kind.DOT) && in.nameAhead(1)) {
                in.next();
                in.next();
            }
        }
        if (in.at(Kind.OPEN_PAREN)) {
            parsing.expressions.arguments(after);
        } else {
            steps.then(after);
        }
    }

    /** Reports that the statement of {@code home} cannot be read on from here, and passes the rest of its line. */
    void breaksOff(Home home, String message) {
        home.breaksOff();
        fault(in.index(), message);
        skipLine();
    }

    /** Reports a fault at {@code token}, unless one was reported there or a damaged token stands in front. */
    void fault(int token, String message) {
        boolean follows = tokens.isDamaged(token) || (token > 0 && tokens.isDamaged(token - 1));
        if (!follows && token != lastFault) {
            lastFault = token;
            parsing.faults.syntax(tokens.span(token), message);
        }
    }

    /** Passes what is left of a line up to a block, whose statements can still be read. */
    private void skipLine() {
        while (!in.isFirstOnLine(0) && !in.kind().isCloser() && !in.at(Kind.OPEN_BRACE) && !in.at(Kind.END)) {
            if (in.take(Kind.SEMICOLON)) {
                return;
            }
            boolean opens = in.at(Kind.OPEN_PAREN) || in.at(Kind.OPEN_BRACKET);
            in.moveTo(opens && in.partner() != Tokens.NONE ? in.partner() + 1 : in.index() + 1);
        }
    }

    private void passUnread(int first) {
        if (in.index() == first) {
            in.next();
        }
    }

    private void statement(Home home, Head begun) {
        Head head = begun;
        while (in.take(Kind.EXPORT)) {
            head = head.export();
        }
        if (in.at(Kind.AT)) {
            Head decorated = head;
            decorator(() -> statement(home, decorated.decoratedUntil(in.index())));
        } else {
            declaration(home, head);
        }
    }

    private void declaration(Home home, Head head) {
        switch (in.kind()) {
            case SEMICOLON -> in.next();
            case MODULE -> {
                home.begins(Shape.MODULE);
                parsing.imports.module(home, head);
            }
            case IMPORT -> {
                home.begins(Shape.DECLARATION);
                parsing.imports.plain(home, head);
            }
            case INIT -> {
                home.begins(Shape.INIT);
                in.next();
                block(() -> {});
            }
            case TYPE -> parsing.variables.alias(home, head);
            case CONST, LET -> parsing.variables.declared(home, head);
            case STATIC -> {
                in.next();
                afterStatic(home, head);
            }
            case CLASS, INTERFACE, ENUM -> {
                home.begins(Shape.DECLARATION);
                parsing.classes.declared(home, head);
            }
            case FUNC, ASYNC -> function(home, head);
            default -> work(home, head);
        }
    }

    private void afterStatic(Home home, Head head) {
        switch (in.kind()) {
            case FUNC, ASYNC -> function(home, head);
            case CONST, LET -> parsing.variables.declared(home, head);
            default -> parsing.variables.typed(home, head);
        }
    }

    /** `func` begins a function, or is the type of a variable. */
    private void function(Home home, Head head) {
        if (in.at(Kind.ASYNC)) {
            if (in.kind(1) != Kind.FUNC) {
                work(home, head);
                return;
            }
            in.next();
        }
        home.begins(Shape.DECLARATION);
        Kind behind = in.kind(2);
        if (in.kind(1) == Kind.NAME && (behind == Kind.SEMICOLON || behind == Kind.ASSIGN)) {
            parsing.variables.typed(home, head);
        } else {
            parsing.functions.declared(home, head);
        }
    }

    private void work(Home home, Head head) {
        switch (in.kind()) {
            case IF -> begin(home, Shape.IF, parsing.flow::ifElse);
            case WHILE -> begin(home, Shape.WHILE, parsing.flow::whileLoop);
            case FOR -> begin(home, Shape.FOR, parsing.flow::forLoop);
            case TRY -> begin(home, Shape.TRY, parsing.flow::tryCatch);
            case WITH -> begin(home, Shape.WITH, parsing.flow::with);
            case MATCH -> begin(home, Shape.MATCH, () -> parsing.matches.match(() -> {}));
            case RETURN -> begin(home, Shape.RETURN, () -> simple(home));
            case YIELD -> begin(home, Shape.YIELD, () -> simple(home));
            case THROW -> begin(home, Shape.THROW, () -> simple(home));
            case DEFER -> begin(home, Shape.DEFER, () -> simple(home));
            case BREAK -> begin(home, Shape.BREAK, () -> simple(home));
            case CONTINUE -> begin(home, Shape.CONTINUE, () -> simple(home));
            case DEL -> begin(home, Shape.DEL, () -> simple(home));
            case SLASHES -> notAComment();
            default -> named(home, head);
        }
    }

    private void begin(Home home, Shape shape, Runnable read) {
        home.begins(shape);
        read.run();
    }

    private void simple(Home home) {
        in.next();
        steps.then(parsing.expressions::list, () -> semicolon(home));
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
            fault(in.index(), "A block stands behind a statement that it belongs to, never alone");
            block(() -> {});
        } else if (in.at(Kind.NAME, Kind.COMMA) && assignsSeveral()) {
            begin(home, Shape.DESTRUCTURING, () -> assign(home, parsing.variables.names()));
        } else {
            expression(home);
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
            steps.then(parsing.expressions::list, () -> semicolon(home));
        } else {
            breaksOff(
                    home,
                    "A `=` with a value is missing before this; braces at the start of a statement take a value apart");
        }
    }

    private void expression(Home home) {
        int first = in.index();
        home.begins(Shape.EXPRESSION);
        // More than one expression is not legal here, but read as one statement it is done with.
        steps.then(parsing.expressions::list, () -> {
            if (home.isTopLevel()) {
                home.worksAt(operator(first));
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
        if (!in.take(Kind.SEMICOLON)) {
            home.breaksOff();
        }
    }

    /** Whoever writes `//` means a comment: the line says nothing else. */
    private void notAComment() {
        fault(in.index(), "`//` divides integers and begins no comment; write `#`");
        do {
            in.next();
        } while (!in.isFirstOnLine(0) && !in.at(Kind.END));
    }
}
