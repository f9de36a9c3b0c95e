package dev.waymark.lang.kcl.scan;

import dev.waymark.outline.Reference.Use;
import dev.waymark.scan.IntList;

/** Reads assignments, typed names and expressions as statements. Source: {@code parse_expr_or_assign_stmt}. */
final class Assignments {

    private final Parsing parsing;
    private final Reader in;
    private final Tokens tokens;
    private final Uses uses;
    /** Names that are assigned by statements not yet read to their end. */
    private final IntList waiting = new IntList();
    /** The target read last, if it is a plain name. */
    private int name;

    private boolean isTarget;
    private int mention;

    Assignments(Parsing parsing) {
        this.parsing = parsing;
        this.in = parsing.in;
        this.tokens = parsing.tokens;
        this.uses = parsing.uses;
    }

    /** Passes the statement here. */
    void statement(Place place) {
        int first = in.index();
        int before = waiting.size();
        part();
        if (in.at(Kind.COLON)) {
            typed(first, before, place);
        } else if (in.kind().isCompoundAssign()) {
            augmented(first, place);
        } else if (in.at(Kind.ASSIGN)) {
            assigned(first, before, tokens.end(in.index() - 1), place);
        }
        in.newlines();
    }

    /** Passes a target or a value. */
    private void part() {
        int length = parsing.names.lengthAhead();
        if (length == 0 || !isAssigned(in.kind(length))) {
            parsing.expressions.expression();
            name = Tokens.NONE;
            isTarget = parsing.expressions.isTarget();
            mention = parsing.expressions.mention();
            return;
        }
        isTarget = true;
        name = length == 1 ? in.index() : Tokens.NONE;
        mention = Tokens.NONE;
        if (length > 1 || in.kind(1).isCompoundAssign()) {
            mention = parsing.names.mention(in.index(), (length + 1) / 2, Use.ASSIGNED);
        }
        in.moveTo(in.index() + length);
    }

    private static boolean isAssigned(Kind sign) {
        return sign == Kind.ASSIGN || sign == Kind.COLON || sign.isCompoundAssign();
    }

    /** Passes the values behind a target; all but the last are targets too. */
    private void assigned(int first, int before, int headEnd, Place place) {
        int begun = first;
        while (in.at(Kind.ASSIGN)) {
            target(begun, place);
            in.next();
            begun = in.index();
            part();
        }
        declare(first, before, headEnd, place);
    }

    private void target(int first, Place place) {
        if (!isTarget) {
            in.faultSince(first, "This cannot be assigned; only names with their members and items can.");
        } else if (name != Tokens.NONE) {
            waiting.add(name);
        } else {
            uses.turnsOut(mention, Use.ASSIGNED);
            if (place.declaresForFile()) {
                parsing.top.changed(first);
            }
        }
    }

    private void augmented(int first, Place place) {
        if (!isTarget) {
            in.faultSince(first, "This cannot be assigned; only names with their members and items can.");
        } else {
            uses.turnsOut(mention, Use.ASSIGNED);
            if (place.declaresForFile()) {
                parsing.top.changed(first);
            }
        }
        in.next();
        parsing.expressions.expression();
    }

    private void typed(int first, int before, Place place) {
        int target = name;
        boolean mayStay = isTarget;
        in.next();
        boolean isNamed = parsing.types.annotation();
        int headEnd = tokens.end(in.index() - 1);
        name = target;
        isTarget = mayStay;
        if (isNamed && (in.at(Kind.OPEN_BRACE) || in.at(Kind.OPEN_PAREN))) {
            unified(first, before, headEnd, place);
        } else if (in.at(Kind.ASSIGN)) {
            assigned(first, before, headEnd, place);
        } else if (place == Place.SCHEMA && mayStay) {
            attribute(first, before, headEnd);
        } else {
            in.faultSince(first, "This name has a type but no value; assign one.");
        }
    }

    /** Passes an instance behind the type that it has. */
    private void unified(int first, int before, int headEnd, Place place) {
        waitFor(name);
        if (in.at(Kind.OPEN_PAREN)) {
            parsing.arguments.call();
        }
        if (in.at(Kind.OPEN_BRACE)) {
            parsing.configs.config();
        } else {
            in.fault("`{`");
        }
        if (place.declaresForFile()) {
            parsing.top.unify();
        }
        declare(first, before, headEnd, place);
    }

    private void attribute(int first, int before, int headEnd) {
        waitFor(name);
        if (in.kind().isCompoundAssign()) {
            in.next();
            parsing.expressions.expression();
        }
        declare(first, before, headEnd, Place.SCHEMA);
    }

    private void waitFor(int target) {
        if (target != Tokens.NONE) {
            waiting.add(target);
        }
    }

    /** The statement is read to its end: the names that it assigns hold from here. */
    private void declare(int first, int before, int headEnd, Place place) {
        int end = tokens.endBefore(in.index(), first);
        for (int i = before; i < waiting.size(); i++) {
            declare(waiting.get(i), first, headEnd, end, place);
        }
        while (waiting.size() > before) {
            waiting.pop();
        }
    }

    private void declare(int target, int first, int headEnd, int end, Place place) {
        switch (place) {
            case TOP, BRANCH -> parsing.top.variable(target, first, headEnd, end);
            case FUNCTION -> uses.bindLocal(tokens.spelling(target));
            case SCHEMA, SCHEMA_BRANCH -> parsing.schemas.attribute(target, first, headEnd, end, place);
        }
    }

    /** Passes {@code type Name = Type}. Source: {@code parse_type_alias_stmt}. */
    void alias(Place place) {
        int first = in.index();
        in.next();
        int named = in.index();
        if (parsing.names.skip() == 0) {
            in.next();
        }
        in.expect(Kind.ASSIGN, "`=`");
        parsing.types.annotation();
        if (place.declaresForFile() && tokens.kind(named).isWord()) {
            parsing.top.alias(named, first, tokens.endBefore(in.index(), first));
        }
        in.newlines();
    }
}
