package dev.waymark.lang.hql.scan;

import com.google.common.collect.ImmutableList;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.scan.form.FormKind;
import dev.waymark.scan.form.Forms;
import dev.waymark.text.Span;
import java.util.Optional;

/** Reads classes, enumerations and namespaces. Source: {@code src/hql/transpiler/syntax/class.ts} and its neighbours. */
final class Classes {

    private static final ImmutableList<String> FIELDS = ImmutableList.of("var", "let", "const", "field");
    private static final ImmutableList<String> METHODS = ImmutableList.of("fn", "fx", "fn*", "getter", "setter");

    private final Parsing parsing;
    private final Forms forms;

    Classes(Parsing parsing) {
        this.parsing = parsing;
        this.forms = parsing.forms;
    }

    /** Reads a class in an expression or a block; {@code name} stands behind the keyword. */
    void expression(int name) {
        if (parsing.is(name, FormKind.SYMBOL)) {
            parsing.uses.declare(parsing.declared(name));
        }
        body(name);
    }

    /** Reads what stands behind the name of a class. */
    void body(int name) {
        int first = parsing.next(name);
        if (first != Forms.NONE && forms.is(first, "extends")) {
            int base = parsing.next(first);
            parsing.steps.then(() -> parsing.expressions.type(base), () -> members(parsing.next(base)));
        } else {
            members(first);
        }
    }

    private void members(int form) {
        if (form == Forms.NONE) {
            return;
        }
        parsing.steps.then(
                () -> {
                    switch (forms.kind(form)) {
                        case PARENS -> member(forms.first(form));
                        case SQUARES -> members(forms.first(form));
                        default -> parsing.expressions.value(form);
                    }
                },
                () -> members(forms.next(form)));
    }

    private void member(int head) {
        int keyword = keyword(head);
        if (keyword == Forms.NONE) {
            parsing.expressions.all(head);
            return;
        }
        int name = forms.next(keyword);
        if (forms.is(keyword, "constructor")) {
            parsing.functions.signature(name);
        } else if (METHODS.contains(forms.text(keyword))) {
            parsing.functions.signature(parsing.next(name));
        } else if (FIELDS.contains(forms.text(keyword))) {
            field(name);
        } else if (forms.startsWith(keyword, "#")) {
            parsing.expressions.all(name);
        } else {
            parsing.expressions.value(forms.parent(keyword));
        }
    }

    private void field(int name) {
        if (parsing.is(name, FormKind.SYMBOL)) {
            parsing.types.of(parsing.word(name));
        }
        parsing.expressions.all(parsing.next(name));
    }

    /** The word that says what a member is, behind {@code static} and {@code async}. */
    private int keyword(int head) {
        int word = head;
        while (parsing.is(word, FormKind.SYMBOL) && (forms.is(word, "static") || forms.is(word, "async"))) {
            word = forms.next(word);
        }
        return parsing.is(word, FormKind.SYMBOL) ? word : Forms.NONE;
    }

    /** The members that the class with that {@code name} declares. */
    ImmutableList<Declaration> declared(int name) {
        ImmutableList.Builder<Declaration> members = ImmutableList.builder();
        for (int form = parsing.next(name); form != Forms.NONE; form = forms.next(form)) {
            if (parsing.is(form, FormKind.PARENS)) {
                declared(form, keyword(forms.first(form))).ifPresent(members::add);
            }
        }
        return members.build();
    }

    private Optional<Declaration> declared(int form, int keyword) {
        int name = parsing.next(keyword);
        if (!parsing.is(name, FormKind.SYMBOL)) {
            return Optional.empty();
        }
        String word = forms.text(keyword);
        if (METHODS.contains(word)) {
            int end = parsing.functions.headEnd(parsing.next(name), name);
            return Optional.of(member(form, name, DeclarationKind.METHOD, end));
        }
        return FIELDS.contains(word)
                ? Optional.of(member(form, name, DeclarationKind.FIELD, forms.end(name)))
                : Optional.empty();
    }

    /** Reads an enumeration; {@code name} stands behind the keyword. */
    void enumeration(int name) {
        if (parsing.is(name, FormKind.SYMBOL)) {
            parsing.uses.declare(parsing.declared(name));
        }
        cases(parsing.next(name));
    }

    private void cases(int form) {
        if (form == Forms.NONE) {
            return;
        }
        parsing.steps.then(
                () -> {
                    switch (forms.kind(form)) {
                        case PARENS -> values(parsing.next(caseName(form)));
                        case SQUARES -> cases(forms.first(form));
                        default -> {}
                    }
                },
                () -> cases(forms.next(form)));
    }

    /** Reads what stands behind the name of a case: names are its fields, everything else a value. */
    private void values(int first) {
        int form = first;
        while (parsing.is(form, FormKind.SYMBOL)) {
            form = forms.next(form);
        }
        parsing.expressions.all(form);
    }

    /** The cases that the enumeration with that {@code name} declares. */
    ImmutableList<Declaration> enumerated(int name) {
        ImmutableList.Builder<Declaration> cases = ImmutableList.builder();
        for (int form = parsing.next(name); form != Forms.NONE; form = forms.next(form)) {
            int first = parsing.is(form, FormKind.SQUARES) ? forms.first(form) : form;
            boolean isVector = first != form;
            for (int one = first; one != Forms.NONE; one = isVector ? forms.next(one) : Forms.NONE) {
                int caseName = parsing.is(one, FormKind.PARENS) ? caseName(one) : one;
                if (parsing.is(caseName, FormKind.SYMBOL)
                        && parsing.word(caseName).isName()) {
                    cases.add(member(one, caseName, DeclarationKind.ENUM_MEMBER, forms.end(caseName)));
                }
            }
        }
        return cases.build();
    }

    private int caseName(int form) {
        int first = forms.first(form);
        return forms.isCall(form, "case") ? parsing.next(first) : first;
    }

    /** Reads {@code (namespace Name [ … ])}; {@code name} stands behind the keyword. */
    void namespace(int name) {
        int body = parsing.next(name);
        parsing.expressions.block(parsing.is(body, FormKind.SQUARES) ? forms.first(body) : body);
    }

    private Declaration member(int form, int name, DeclarationKind kind, int signatureEnd) {
        int start = parsing.is(form, FormKind.PARENS) ? forms.start(forms.first(form)) : forms.start(form);
        return new Declaration(
                parsing.declared(name),
                kind,
                false,
                forms.span(form),
                new Span(start, signatureEnd),
                Optional.empty(),
                ImmutableList.of());
    }
}
