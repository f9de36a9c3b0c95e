package dev.waymark.lang.hql.scan;

import dev.waymark.outline.Name;
import dev.waymark.outline.Reference.Use;
import dev.waymark.scan.form.FormKind;
import dev.waymark.scan.form.Forms;
import java.util.Optional;

/** Reads expressions: what they mention, and where they open scopes. */
final class Expressions {

    private final Parsing parsing;
    private final Forms forms;

    Expressions(Parsing parsing) {
        this.parsing = parsing;
        this.forms = parsing.forms;
    }

    /** Reads {@code first} and all forms behind it in the same list. */
    void all(int first) {
        int form = first;
        while (form != Forms.NONE && !parsing.holdsForms(form)) {
            value(form);
            form = forms.next(form);
        }
        if (form != Forms.NONE) {
            int list = form;
            int next = forms.next(form);
            parsing.steps.then(() -> value(list), () -> all(next));
        }
    }

    /** Reads one form. */
    void value(int form) {
        if (form == Forms.NONE) {
            return;
        }
        switch (forms.kind(form)) {
            case SYMBOL -> symbol(form, Use.VALUE);
            case PARENS -> list(form);
            case SQUARES, BRACES, TEMPLATE, TEXT -> all(forms.first(form));
            case PREFIX -> parsing.quotes.prefixed(form);
            case STRING, ATOM, SEPARATOR -> {}
        }
    }

    /** Reads what is left of {@code list} as a block: its declarations hold in all of it. */
    void block(int first) {
        parsing.inScope(() -> all(first));
    }

    /** Mentions the name of a symbol, if it is one; the key of an entry is none. */
    void symbol(int form, Use use) {
        Word word = parsing.word(form);
        parsing.types.of(word);
        boolean isKey = word.type().length() == 1 && forms.byteAt(forms.end(form) - 1) == ':';
        if (word.isName() && !isKey) {
            parsing.uses.mention(word.name(), word.member(), word.isReaching() ? Use.MODULE : use);
        }
    }

    private void list(int form) {
        int head = forms.first(form);
        if (!parsing.is(head, FormKind.SYMBOL)) {
            all(head);
            return;
        }
        Special.of(forms.text(head)).ifPresentOrElse(special -> special(special, form, head), () -> call(head));
    }

    private void call(int head) {
        int next = forms.next(head);
        if (forms.byteAt(forms.start(head)) == '.') {
            method(head, next);
            return;
        }
        Word word = parsing.word(head);
        Optional<Name> called = word.member().isEmpty() ? methodName(next) : Optional.empty();
        parsing.types.of(word);
        if (word.isName()) {
            parsing.uses.mention(word.name(), called.or(word::member), word.isReaching() ? Use.MODULE : Use.CALL);
        }
        all(next);
    }

    /** Reads {@code (.name object …)}. */
    private void method(int head, int object) {
        Optional<Name> called = methodName(head);
        if (called.isEmpty() || !parsing.is(object, FormKind.SYMBOL)) {
            all(object);
            return;
        }
        Word word = parsing.word(object);
        if (word.isName()) {
            parsing.uses.mention(word.name(), word.member().or(() -> called), Use.CALL);
        }
        all(forms.next(object));
    }

    /** The name in {@code .name}. */
    private Optional<Name> methodName(int form) {
        boolean isMethod = parsing.is(form, FormKind.SYMBOL)
                && forms.byteAt(forms.start(form)) == '.'
                && Characters.isIdentifierStart(forms.byteAt(forms.start(form) + 1));
        if (!isMethod) {
            return Optional.empty();
        }
        Name name =
                Word.of(parsing.bytes, forms.start(form) + 1, forms.end(form)).name();
        return name.text().isEmpty() ? Optional.empty() : Optional.of(name);
    }

    private void special(Special special, int form, int head) {
        int next = forms.next(head);
        switch (special) {
            case FUNCTION -> parsing.functions.expression(next);
            case ASYNC -> parsing.functions.expression(parsing.next(next));
            case ARROW -> parsing.functions.arrow(next);
            case MACRO -> parsing.functions.expression(next);
            case VARIABLE, CONSTANT -> parsing.bindings.form(form);
            case LOOP -> parsing.bindings.block(next);
            case FOR, CONDITIONAL_BINDING -> parsing.bindings.single(next);
            case THREAD_AS -> parsing.bindings.threaded(next);
            case MATCH -> parsing.bindings.match(next);
            case COND -> cond(next);
            case CATCH -> parsing.bindings.caught(next);
            case GENSYMS -> parsing.bindings.gensyms(next);
            case BLOCK -> block(next);
            case CLASS -> parsing.classes.expression(next);
            case ENUM -> parsing.classes.enumeration(next);
            case NAMESPACE -> parsing.classes.namespace(next);
            case INTERFACE, TYPE -> typed(next);
            case IMPORT -> parsing.imports.nested(form);
            case DYNAMIC_IMPORT -> parsing.imports.dynamic(form);
            case EXPORT -> parsing.exports.nested(form);
            case QUOTE, IGNORED -> {}
            case QUASIQUOTE -> parsing.quotes.templates(next, 1);
            case LABEL -> all(parsing.next(next));
            case ASSIGNMENT -> assignment(next);
            case NEW -> instance(next);
            case PLAIN -> all(next);
        }
    }

    /** Reads the types behind the name of a type. */
    void typed(int name) {
        for (int form = parsing.next(name); form != Forms.NONE; form = forms.next(form)) {
            parsing.types.in(form);
        }
    }

    private void assignment(int target) {
        if (parsing.is(target, FormKind.SYMBOL)) {
            symbol(target, Use.ASSIGNED);
            all(forms.next(target));
        } else {
            all(target);
        }
    }

    private void instance(int type) {
        parsing.steps.then(() -> type(type), () -> all(parsing.next(type)));
    }

    /** Reads a class that is made or extended, which must be there. */
    void type(int form) {
        if (parsing.is(form, FormKind.SYMBOL)) {
            symbol(form, Use.CALL);
        } else {
            value(form);
        }
    }

    /** Reads clauses: a list of one test and one result, whose first word calls nothing, or two forms without a list. */
    private void cond(int first) {
        if (first == Forms.NONE) {
            return;
        }
        boolean isGrouped = parsing.is(first, FormKind.PARENS) && parsing.count(first, 3) == 2;
        int last = isGrouped ? first : forms.next(first);
        int next = parsing.next(last);
        parsing.steps.then(
                () -> {
                    if (isGrouped) {
                        all(behindElse(forms.first(first)));
                    } else if (behindElse(first) == first) {
                        value(first);
                    }
                },
                () -> value(isGrouped ? Forms.NONE : last),
                () -> cond(next));
    }

    private int behindElse(int test) {
        return forms.is(test, "else") ? parsing.next(test) : test;
    }
}
