package dev.waymark.lang.geblang.scan;

import dev.waymark.outline.Reference.Use;
import dev.waymark.scan.Steps;

/** Reads {@code match} and {@code select}: cases with patterns, guards and bodies, each in a scope of its own. */
final class Matches {

    private final Parsing parsing;
    private final Reader in;
    private final Uses uses;
    private final Steps steps;
    private final Home home;

    Matches(Parsing parsing) {
        this.parsing = parsing;
        this.in = parsing.in;
        this.uses = parsing.uses;
        this.steps = parsing.steps;
        this.home = new Local(uses, true);
    }

    /** Reads a match, then goes on with {@code after}; the keyword stands here. */
    void match(Runnable after) {
        in.next();
        parsing.enclosed.readIfHere(
                Kind.OPEN_PAREN,
                () -> parsing.expressions.readUnchecked(Check.NAMES),
                () -> cases(this::matchCase, after));
    }

    /** Reads a select, then goes on with {@code after}; the keyword stands here. */
    void select(Runnable after) {
        in.next();
        int mark = uses.mark();
        cases(this::selectCase, () -> {
            uses.pass(mark, Check.values());
            after.run();
        });
    }

    private void cases(Runnable oneCase, Runnable after) {
        if (!in.at(Kind.OPEN_BRACE)) {
            after.run();
            return;
        }
        int close = in.partner();
        in.next();
        nextCase(close, oneCase, after);
    }

    private void nextCase(int close, Runnable oneCase, Runnable after) {
        while (!isCase() && in.index() != close && !in.at(Kind.END)) {
            in.next();
        }
        if (!isCase()) {
            in.next();
            steps.then(after);
            return;
        }
        boolean hasHead = in.at(Kind.CASE);
        in.next();
        uses.open();
        Runnable head = hasHead ? oneCase : () -> {};
        steps.then(head, () -> body(close), uses::close, () -> nextCase(close, oneCase, after));
    }

    private boolean isCase() {
        return in.at(Kind.CASE) || in.at(Kind.DEFAULT);
    }

    private void body(int close) {
        if (in.take(Kind.ARROW)) {
            steps.then(() -> parsing.expressions.readUnchecked(Check.NAMES), () -> in.take(Kind.SEMICOLON));
            return;
        }
        in.take(Kind.COLON);
        if (in.at(Kind.OPEN_BRACE)) {
            parsing.statements.block(() -> {});
        } else {
            parsing.statements.untilCase(close, home);
        }
    }

    private void matchCase() {
        steps.then(this::pattern, this::guard);
    }

    private void guard() {
        if (in.take(Kind.IF)) {
            parsing.expressions.readUnchecked(Check.NAMES);
        }
    }

    private void pattern() {
        if (in.at(Kind.NAME, Kind.DOT) && in.kind(2) == Kind.NAME && in.kind(3) == Kind.OPEN_PAREN) {
            int mark = uses.mark();
            uses.mention(in.index(), in.index() + 2, Use.TYPE);
            uses.pass(mark, Check.TYPES);
            in.moveTo(in.index() + 3);
            parsing.enclosed.read(this::typedBinding, () -> {});
        } else if (in.at(Kind.OPEN_BRACKET)) {
            parsing.enclosed.read(this::element, () -> {});
        } else if (parsing.types.here()) {
            if (in.at(Kind.NAME, Kind.DOT) && in.kind(3) == Kind.DOT) {
                variant();
            } else {
                typedBinding();
            }
        } else {
            parsing.expressions.read();
        }
    }

    /** {@code module.Kind.Variant}, which the tool takes on trust. */
    private void variant() {
        int mark = uses.mark();
        typedBinding();
        uses.pass(mark, Check.TYPES);
        parsing.enclosed.readIfHere(Kind.OPEN_PAREN, this::typedBinding, () -> {});
    }

    private void typedBinding() {
        parsing.types.read();
        if (in.at(Kind.NAME)) {
            uses.bindUncollected(in.index());
            in.next();
        }
    }

    private void element() {
        if (in.at(Kind.NAME, Kind.COMMA) || in.at(Kind.NAME, Kind.CLOSE_BRACKET)) {
            uses.bindUncollected(in.index());
            in.next();
        } else if (parsing.types.here()) {
            typedBinding();
        } else {
            parsing.expressions.read();
        }
    }

    private void selectCase() {
        if (!in.take(Kind.LET)) {
            parsing.expressions.read();
            return;
        }
        int name = in.index();
        if (in.take(Kind.NAME)) {
            in.take(Kind.ASSIGN);
            steps.then(parsing.expressions::read, () -> uses.bindUncollected(name));
        }
    }
}
