package dev.waymark.lang.geblang.scan;

import dev.waymark.scan.Steps;

/** Reads statements, one after the other, and leaves each form to the part of the grammar that knows it. */
final class Statements {

    private final Parsing parsing;
    private final Reader in;
    private final Uses uses;
    private final Steps steps;
    private final Home block;

    Statements(Parsing parsing) {
        this.parsing = parsing;
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
            int mark = uses.mark();
            parsing.expressions.arguments(() -> {
                uses.pass(mark, Check.values());
                after.run();
            });
        } else {
            steps.then(after);
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
                if (in.at(Kind.OPEN_BRACE)) {
                    parsing.setup.init(in.partner());
                }
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
            default -> parsing.actions.read(home, head);
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
                parsing.actions.read(home, head);
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
}
