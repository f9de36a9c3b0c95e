package dev.waymark.lang.hql.scan;

import dev.waymark.scan.form.FormKind;
import dev.waymark.scan.form.Forms;

/** Reads functions and macros: named or not, with one list of parameters or several clauses. */
final class Functions {

    private final Parsing parsing;
    private final Forms forms;

    Functions(Parsing parsing) {
        this.parsing = parsing;
        this.forms = parsing.forms;
    }

    /** Reads a function in an expression or a block; {@code first} stands behind the keyword. */
    void expression(int first) {
        if (parsing.is(first, FormKind.SYMBOL)) {
            parsing.uses.declare(parsing.declared(first));
            parsing.inScope(() -> {
                parsing.types.of(parsing.word(first));
                parsing.uses.bind(parsing.declared(first));
                signature(forms.next(first));
            });
        } else {
            signature(first);
        }
    }

    /** Reads a function from its parameters on, its name left out. */
    void signature(int parameters) {
        if (isClause(parameters)) {
            clauses(parameters);
        } else if (parsing.isList(parameters)) {
            single(parameters);
        } else {
            parsing.expressions.all(parameters);
        }
    }

    /** Reads {@code (=> [x] …)} or {@code (=> … $0 …)}. */
    void arrow(int first) {
        if (parsing.isList(first) && forms.next(first) != Forms.NONE) {
            single(first);
        } else {
            parsing.expressions.all(first);
        }
    }

    /** Where the parameters end that begin with {@code first}; the end of {@code otherwise} where there are none. */
    int headEnd(int first, int otherwise) {
        boolean hasParameters = parsing.isList(first) && !isClause(first);
        return forms.end(hasParameters ? first : otherwise);
    }

    private void single(int parameters) {
        parsing.inScope(
                () -> parsing.patterns.parameters(parameters, parsing.uses::bind), () -> body(forms.next(parameters)));
    }

    private void body(int first) {
        int form = first;
        if (form != Forms.NONE && forms.is(form, "->")) {
            form = parsing.next(form);
            if (form != Forms.NONE) {
                parsing.types.in(form);
            }
            form = parsing.next(form);
        }
        parsing.expressions.all(form);
    }

    /** Whether {@code form} is a clause of its own: a list that begins with parameters in square brackets. */
    private boolean isClause(int form) {
        return parsing.is(form, FormKind.PARENS) && parsing.is(forms.first(form), FormKind.SQUARES);
    }

    private void clauses(int form) {
        if (form == Forms.NONE) {
            return;
        }
        parsing.steps.then(
                () -> {
                    if (isClause(form)) {
                        single(forms.first(form));
                    } else {
                        parsing.expressions.value(form);
                    }
                },
                () -> clauses(forms.next(form)));
    }
}
