package dev.waymark.lang.hql.scan;

import com.google.common.collect.ImmutableSet;
import dev.waymark.diagnostic.Code;
import dev.waymark.scan.form.FormFault;
import dev.waymark.scan.form.FormKind;
import dev.waymark.scan.form.Forms;
import dev.waymark.text.Span;

/** What the compiler asks of every form while it reads a file, quoted code included. */
final class Structure {

    /** Deeper lists the compiler refuses to read. */
    private static final int DEEPEST = 128;

    private static final ImmutableSet<String> LOOP_WORDS = ImmutableSet.of("to:", "from:", "by:");

    private final Parsing parsing;
    private final Forms forms;
    private final ImportSyntax imports;

    Structure(Parsing parsing) {
        this.parsing = parsing;
        this.forms = parsing.forms;
        this.imports = new ImportSyntax(parsing);
    }

    void check() {
        for (FormFault fault : forms.faults()) {
            parsing.faults.add(Code.SYNTAX_ERROR, fault.span(), fault.message());
        }
        depth();
        for (int form = Forms.ROOT; form < forms.size(); form++) {
            if (forms.isCall(form, "import")) {
                imports.readable(form);
            } else if (forms.kind(form) == FormKind.PARENS) {
                namedArguments(form);
            } else if (forms.kind(form) == FormKind.TEMPLATE) {
                interpolations(form);
            } else if (forms.kind(form) == FormKind.SEPARATOR) {
                colon(form);
            }
        }
    }

    private void depth() {
        int[] depths = new int[forms.size()];
        for (int form = Forms.ROOT + 1; form < forms.size(); form++) {
            depths[form] = depths[forms.parent(form)] + (parsing.isList(form) ? 1 : 0);
            if (depths[form] > DEEPEST) {
                syntax(
                        new Span(forms.start(form), forms.start(form) + 1),
                        "The compiler reads no more than " + DEEPEST + " brackets inside each other; take this apart.");
                return;
            }
        }
    }

    private void namedArguments(int list) {
        for (int form = parsing.next(forms.first(list)); form != Forms.NONE; form = forms.next(form)) {
            boolean isOpen = forms.kind(form) == FormKind.SYMBOL && forms.byteAt(forms.end(form) - 1) == ':';
            if (isOpen && !LOOP_WORDS.contains(forms.text(form))) {
                syntax(
                        forms.span(form),
                        "HQL has no named arguments; pass a map: `{\""
                                + parsing.declared(form).text() + "\": value}`.");
            }
        }
    }

    /** A colon that begins no keyword or type means something between a key and its value alone. */
    private void colon(int form) {
        int around = forms.parent(form);
        boolean isKeyed = parsing.is(around, FormKind.BRACES) || forms.isCall(around, "enum");
        if (!isKeyed) {
            syntax(
                    forms.span(form),
                    "This colon begins no keyword, which has letters, digits and `_` alone; remove it.");
        }
    }

    private void interpolations(int template) {
        for (int form = forms.first(template); form != Forms.NONE; form = forms.next(form)) {
            if (parsing.count(form, 2) != 1) {
                syntax(
                        new Span(forms.start(form), forms.start(form) + 2),
                        "An interpolation holds exactly one expression; write one between `${` and `}`.");
            }
        }
    }

    private void syntax(Span span, String message) {
        parsing.faults.add(Code.SYNTAX_ERROR, span, message);
    }
}
