package dev.waymark.lang.hql.scan;

import dev.waymark.outline.Name;
import dev.waymark.scan.form.FormKind;
import dev.waymark.scan.form.Forms;
import dev.waymark.text.Span;
import java.util.function.Consumer;

/** Reads what binds names: single names, patterns that take values apart, parameters. */
final class Patterns {

    private final Parsing parsing;
    private final Forms forms;

    Patterns(Parsing parsing) {
        this.parsing = parsing;
        this.forms = parsing.forms;
    }

    /** Gives every name that {@code form} binds to {@code binder}, and reads the defaults in it. */
    void target(int form, Consumer<Name> binder) {
        if (form == Forms.NONE) {
            return;
        }
        switch (forms.kind(form)) {
            case SYMBOL -> symbol(form, binder);
            case SQUARES -> targets(forms.first(form), binder);
            case BRACES -> entries(forms.first(form), binder);
            case PARENS, PREFIX, TEMPLATE, TEXT -> value(form);
            case STRING, ATOM, SEPARATOR -> {}
        }
    }

    /** Reads {@code form} as a list of parameters. */
    void parameters(int form, Consumer<Name> binder) {
        if (parsing.is(form, FormKind.BRACES)) {
            named(forms.first(form), binder);
        } else {
            targets(forms.first(form), binder);
        }
    }

    private void symbol(int form, Consumer<Name> binder) {
        Word word = parsing.word(form);
        parsing.types.of(word);
        if (word.isName()) {
            binder.accept(word.name());
        }
    }

    /** Reads patterns in their order; behind an equals sign stands a default. */
    private void targets(int first, Consumer<Name> binder) {
        int form = first;
        while (parsing.is(form, FormKind.SYMBOL) && !forms.is(form, "=")) {
            int type = typeBehind(form);
            symbol(form, binder);
            form = forms.next(type == Forms.NONE ? form : type);
        }
        if (form == Forms.NONE) {
            return;
        }
        boolean isDefault = forms.is(form, "=");
        int target = form;
        int behind = isDefault ? parsing.next(form) : form;
        int next = parsing.next(behind);
        parsing.steps.then(
                () -> {
                    if (isDefault) {
                        parsing.expressions.value(behind);
                    } else {
                        target(target, binder);
                    }
                },
                () -> targets(next, binder));
    }

    /** The type in braces behind {@code name:}, which a blank parts from it, or {@link Forms#NONE}. */
    private int typeBehind(int symbol) {
        boolean isOpen = forms.byteAt(forms.end(symbol) - 1) == ':';
        int next = forms.next(symbol);
        return isOpen && parsing.is(next, FormKind.BRACES) ? next : Forms.NONE;
    }

    /** Reads {@code {x y: z key {nested}}}: a name in front of brackets or with a colon is a key. */
    private void entries(int first, Consumer<Name> binder) {
        if (first == Forms.NONE) {
            return;
        }
        int next = forms.next(first);
        boolean isKey = parsing.is(first, FormKind.SYMBOL)
                && (forms.byteAt(forms.end(first) - 1) == ':'
                        || parsing.is(next, FormKind.BRACES)
                        || parsing.is(next, FormKind.SQUARES));
        parsing.steps.then(
                () -> {
                    if (!isKey) {
                        target(first, binder);
                    }
                },
                () -> entries(next, binder));
    }

    /** Reads parameters with names and defaults: {@code {"x": 1, y: 2}}. */
    private void named(int key, Consumer<Name> binder) {
        if (key == Forms.NONE) {
            return;
        }
        if (parsing.is(key, FormKind.STRING)) {
            Span inside = new Span(forms.start(key) + 1, Math.max(forms.start(key) + 1, forms.end(key) - 1));
            binder.accept(new Name(Escapes.undone(parsing.bytes, inside.start(), inside.end()), inside));
        } else if (parsing.is(key, FormKind.SYMBOL)) {
            symbol(key, binder);
        }
        int behind = parsing.next(key);
        int value = parsing.is(behind, FormKind.SEPARATOR) ? forms.next(behind) : behind;
        parsing.steps.then(() -> parsing.expressions.value(value), () -> named(parsing.next(value), binder));
    }

    /** Reads a form that binds nothing: {@code (= default)}, or something that does not belong here. */
    private void value(int form) {
        if (forms.isCall(form, "=") || forms.isCall(form, "|")) {
            parsing.expressions.all(parsing.child(form, 1));
        } else {
            parsing.expressions.value(form);
        }
    }
}
