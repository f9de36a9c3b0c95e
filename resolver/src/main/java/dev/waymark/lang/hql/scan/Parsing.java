package dev.waymark.lang.hql.scan;

import com.google.common.collect.ImmutableSet;
import dev.waymark.outline.Name;
import dev.waymark.scan.Steps;
import dev.waymark.scan.form.FormKind;
import dev.waymark.scan.form.Forms;

/** The parts that read one file together. */
final class Parsing {

    /** Forms whose parts become parts of an expression. */
    private static final ImmutableSet<String> CONDITIONS = ImmutableSet.of(
            "if",
            "?",
            "cond",
            "when",
            "unless",
            "when-not",
            "if-not",
            "if-let",
            "when-let",
            "ifLet",
            "whenLet",
            "if-some",
            "when-some",
            "and",
            "or");

    final byte[] bytes;
    final Forms forms;
    final Steps steps = new Steps();
    final Uses uses = new Uses();
    final Faults faults = new Faults();
    final Types types;
    final Patterns patterns;
    final Functions functions;
    final Bindings bindings;
    final Classes classes;
    final Quotes quotes;
    final Imports imports;
    final Exports exports;
    final Expressions expressions;

    Parsing(byte[] bytes, Forms forms) {
        this.bytes = bytes;
        this.forms = forms;
        this.types = new Types(this);
        this.patterns = new Patterns(this);
        this.functions = new Functions(this);
        this.bindings = new Bindings(this);
        this.classes = new Classes(this);
        this.quotes = new Quotes(this);
        this.imports = new Imports(this);
        this.exports = new Exports(this);
        this.expressions = new Expressions(this);
    }

    /** The symbol {@code form} taken apart. */
    Word word(int form) {
        return Word.of(bytes, forms.start(form), forms.end(form));
    }

    /** The symbol {@code form} as the name that it declares. */
    Name declared(int form) {
        return word(form).name();
    }

    boolean is(int form, FormKind kind) {
        return form != Forms.NONE && forms.kind(form) == kind;
    }

    /** Whether {@code form} is a list of any brackets. */
    boolean isList(int form) {
        return is(form, FormKind.PARENS) || is(form, FormKind.SQUARES) || is(form, FormKind.BRACES);
    }

    /** Whether other forms may stand in {@code form}. */
    boolean holdsForms(int form) {
        return switch (forms.kind(form)) {
            case PARENS, SQUARES, BRACES, TEMPLATE, PREFIX, TEXT -> true;
            case SYMBOL, STRING, ATOM, SEPARATOR -> false;
        };
    }

    /** The form behind {@code form} in the same list, or {@link Forms#NONE}, also for that. */
    int next(int form) {
        return form == Forms.NONE ? Forms.NONE : forms.next(form);
    }

    /** The form that many places behind the first one in {@code list}, or {@link Forms#NONE}. */
    int child(int list, int index) {
        int form = forms.first(list);
        for (int i = 0; i < index && form != Forms.NONE; i++) {
            form = forms.next(form);
        }
        return form;
    }

    /** How many forms {@code list} holds, counted up to {@code most}. */
    int count(int list, int most) {
        int count = 0;
        for (int form = forms.first(list); form != Forms.NONE && count < most; form = forms.next(form)) {
            count++;
        }
        return count;
    }

    /** Whether the compiler drops {@code form}, a statement inside another form: the last one of a block, as its value. */
    boolean isDropped(int form) {
        int around = forms.parent(form);
        int head = forms.first(around);
        return is(around, FormKind.PARENS) && forms.next(form) == Forms.NONE && !CONDITIONS.contains(forms.text(head));
    }

    /** Opens a scope, runs {@code steps} in it and closes it, before anything that waits already. */
    void inScope(Runnable... inner) {
        uses.open();
        Runnable[] all = new Runnable[inner.length + 1];
        System.arraycopy(inner, 0, all, 0, inner.length);
        all[inner.length] = uses::close;
        steps.then(all);
    }
}
