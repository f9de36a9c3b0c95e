package dev.waymark.lang.hql.scan;

import dev.waymark.scan.form.FormKind;
import dev.waymark.scan.form.Forms;

/** Reads forms that bind names to values. Source: {@code src/hql/transpiler/syntax/binding.ts} and the library's macros. */
final class Bindings {

    private static final int PAIR = 2;
    private static final int WITH_VALUE = 3;

    private final Parsing parsing;
    private final Forms forms;

    Bindings(Parsing parsing) {
        this.parsing = parsing;
        this.forms = parsing.forms;
    }

    /** Reads {@code (let name value)}, {@code (let [pattern] value)} or {@code (let (name value …) …)}. */
    void form(int form) {
        int target = parsing.child(form, 1);
        if (parsing.is(target, FormKind.SYMBOL) || isPattern(form)) {
            int value = forms.next(target);
            parsing.steps.then(
                    () -> parsing.expressions.all(value), () -> parsing.patterns.target(target, parsing.uses::declare));
        } else {
            block(target);
        }
    }

    /**
     * Whether {@code (let …)} takes one value apart, rather than binding pairs for a block. Both can be written in square
     * brackets; the compiler decides by the second element.
     */
    boolean isPattern(int form) {
        int target = parsing.child(form, 1);
        boolean hasOneValue = parsing.count(form, WITH_VALUE + 1) == WITH_VALUE;
        if (parsing.is(target, FormKind.BRACES)) {
            return hasOneValue;
        }
        return hasOneValue && parsing.is(target, FormKind.SQUARES) && !arePairs(target);
    }

    private boolean arePairs(int squares) {
        int count = 0;
        for (int form = forms.first(squares); form != Forms.NONE; form = forms.next(form)) {
            if (count % PAIR == 0 && !parsing.is(form, FormKind.SYMBOL)) {
                return false;
            }
            count++;
        }
        int second = parsing.child(squares, 1);
        return count >= PAIR && count % PAIR == 0 && !parsing.is(second, FormKind.SYMBOL) && !looksLikePattern(second);
    }

    private boolean looksLikePattern(int form) {
        if (parsing.is(form, FormKind.SQUARES)) {
            return !hasSpread(form);
        }
        boolean isDefault = forms.isCall(form, "=") && parsing.count(form, PAIR + 1) == PAIR;
        return parsing.is(form, FormKind.BRACES) || isDefault;
    }

    private boolean hasSpread(int list) {
        for (int form = forms.first(list); form != Forms.NONE; form = forms.next(form)) {
            if (forms.startsWith(form, "...")) {
                return true;
            }
        }
        return false;
    }

    /** Reads pairs of names and values in {@code pairs}, and the block that they are bound for. */
    void block(int pairs) {
        if (parsing.is(pairs, FormKind.PARENS) || parsing.is(pairs, FormKind.SQUARES)) {
            parsing.inScope(() -> pairs(forms.first(pairs)), () -> parsing.expressions.all(forms.next(pairs)));
        } else {
            parsing.expressions.all(pairs);
        }
    }

    /** The names hold in the whole block, in the values too, so that functions can call themselves. */
    private void pairs(int target) {
        if (target == Forms.NONE) {
            return;
        }
        int value = forms.next(target);
        int next = parsing.next(value);
        parsing.steps.then(
                () -> parsing.expressions.value(value),
                () -> parsing.patterns.target(target, parsing.uses::declare),
                () -> pairs(next));
    }

    /** Reads {@code (for [x values] …)} and what is like it: one target, its values, and a block. */
    void single(int binding) {
        if (!parsing.is(binding, FormKind.PARENS) && !parsing.is(binding, FormKind.SQUARES)) {
            parsing.expressions.all(binding);
            return;
        }
        int target = forms.first(binding);
        parsing.steps.then(
                () -> parsing.expressions.all(parsing.next(target)),
                () -> parsing.inScope(
                        () -> parsing.patterns.target(target, parsing.uses::bind),
                        () -> parsing.expressions.all(forms.next(binding))));
    }

    /** Reads {@code (as-> value name …)}. */
    void threaded(int value) {
        int name = parsing.next(value);
        parsing.steps.then(
                () -> parsing.expressions.value(value),
                () -> parsing.inScope(
                        () -> parsing.patterns.target(name, parsing.uses::bind),
                        () -> parsing.expressions.all(parsing.next(name))));
    }

    /** Reads {@code (match value (case pattern …) …)}. */
    void match(int value) {
        parsing.steps.then(() -> parsing.expressions.value(value), () -> cases(parsing.next(value)));
    }

    private void cases(int form) {
        if (form == Forms.NONE) {
            return;
        }
        parsing.steps.then(
                () -> {
                    if (forms.isCall(form, "case")) {
                        caught(parsing.child(form, 1));
                    } else {
                        parsing.expressions.value(form);
                    }
                },
                () -> cases(forms.next(form)));
    }

    /** Reads a target that is bound for the block behind it. */
    void caught(int target) {
        parsing.inScope(
                () -> parsing.patterns.target(target, parsing.uses::bind),
                () -> parsing.expressions.all(parsing.next(target)));
    }

    /** Reads {@code (with-gensyms [a b] …)}. */
    void gensyms(int names) {
        caught(names);
    }
}
