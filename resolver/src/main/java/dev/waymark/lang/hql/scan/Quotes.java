package dev.waymark.lang.hql.scan;

import dev.waymark.diagnostic.Code;
import dev.waymark.scan.form.FormKind;
import dev.waymark.scan.form.Forms;
import dev.waymark.text.Span;

/** Reads quoted code: plainly quoted, it is data; in the template of a macro, its names mean what they mean outside. */
final class Quotes {

    private final Parsing parsing;
    private final Forms forms;

    Quotes(Parsing parsing) {
        this.parsing = parsing;
        this.forms = parsing.forms;
    }

    /** Reads the form with a mark in front of it. */
    void prefixed(int form) {
        int quoted = forms.first(form);
        switch (forms.byteAt(forms.start(form))) {
            case '\'' -> {}
            case '`' -> template(quoted, 1);
            default -> unquoted(form, quoted);
        }
    }

    /** Reads forms from {@code first} on as templates, {@code depth} quasiquotes deep. */
    void templates(int first, int depth) {
        int form = first;
        while (form != Forms.NONE && !parsing.holdsForms(form)) {
            symbol(form);
            form = forms.next(form);
        }
        if (form != Forms.NONE) {
            int list = form;
            int next = forms.next(form);
            parsing.steps.then(() -> template(list, depth), () -> templates(next, depth));
        }
    }

    private void template(int form, int depth) {
        if (form == Forms.NONE) {
            return;
        }
        if (parsing.is(form, FormKind.PREFIX)) {
            prefixedInTemplate(form, depth);
        } else if (forms.isCall(form, "unquote") || forms.isCall(form, "unquote-splicing")) {
            parsing.expressions.all(parsing.child(form, 1));
        } else if (parsing.holdsForms(form)) {
            templates(forms.first(form), depth);
        } else {
            symbol(form);
        }
    }

    private void prefixedInTemplate(int form, int depth) {
        int mark = forms.byteAt(forms.start(form));
        int inner = mark == '`' ? depth + 1 : mark == '~' ? depth - 1 : depth;
        if (inner == 0) {
            parsing.expressions.all(forms.first(form));
        } else {
            templates(forms.first(form), inner);
        }
    }

    /** A tilde outside of templates is an operator, with at-sign nothing. */
    private void unquoted(int form, int operand) {
        if (forms.startsWith(form, "~@")) {
            parsing.faults.add(
                    Code.SYNTAX_ERROR,
                    new Span(forms.start(form), forms.start(form) + 2),
                    "`~@` has a meaning only in the template of a macro, behind a backtick; remove it.");
        }
        parsing.expressions.all(operand);
    }

    private void symbol(int form) {
        if (parsing.is(form, FormKind.SYMBOL)) {
            Word word = parsing.word(form);
            if (word.isName() && !word.name().text().endsWith("#")) {
                parsing.uses.mentionInTemplate(word.name(), word.member());
            }
        }
    }
}
