package dev.waymark.lang.hql.scan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import dev.waymark.outline.Export;
import dev.waymark.outline.Export.Form;
import dev.waymark.outline.Fault;
import dev.waymark.outline.Name;
import dev.waymark.outline.Reference.Use;
import dev.waymark.scan.form.FormKind;
import dev.waymark.scan.form.Forms;
import dev.waymark.text.Span;
import java.util.List;
import java.util.Optional;

/** Reads exports. Sources: {@code src/hql/transpiler/syntax/import-export.ts}, {@code collectExportDefinitions}. */
final class Exports {

    private static final String DEFAULT = "default";
    private static final String AS = "as";

    /** What can be declared inside of an export. */
    private static final ImmutableSet<String> DECLARATIONS =
            ImmutableSet.of("fn", "function", "defn", "fx", "class", "enum", "let", "var", "const", "def");

    /** What declares something, but cannot be exported with it. */
    private static final ImmutableSet<String> UNEXPORTABLE = ImmutableSet.of(
            "macro", "async", "fn*", "interface", "type", "deftype", "abstract-class", "const-enum", "namespace", "do");

    private final Parsing parsing;
    private final Forms forms;
    private final ImmutableList.Builder<Export> found = ImmutableList.builder();

    Exports(Parsing parsing) {
        this.parsing = parsing;
        this.forms = parsing.forms;
    }

    ImmutableList<Export> found() {
        return found.build();
    }

    /** The declaration inside of the export {@code form}, or {@link Forms#NONE} where there is none. */
    int declaration(int form) {
        int inner = parsing.child(form, 1);
        boolean declares = parsing.is(inner, FormKind.PARENS)
                && parsing.is(forms.first(inner), FormKind.SYMBOL)
                && DECLARATIONS.contains(forms.text(forms.first(inner)));
        return declares ? inner : Forms.NONE;
    }

    /** Notes that the export {@code form} declares {@code names}. */
    void declared(int form, List<Name> names) {
        if (names.isEmpty()) {
            malformed(parsing.child(form, 1), "Nothing with a name is declared here; export a declaration, or names.");
        }
        for (Name name : names) {
            found.add(new Export(forms.span(form), Form.DECLARATION, name, Optional.of(name)));
        }
    }

    /** Reads an export of the top level that declares nothing itself. */
    void top(int form) {
        int first = parsing.child(form, 1);
        int second = parsing.next(first);
        if (first == Forms.NONE) {
            malformed(forms.first(form), "This export names nothing; write `(export [name])`.");
        } else if (parsing.isList(first)) {
            list(form, first);
        } else if (parsing.is(first, FormKind.SYMBOL) && second == Forms.NONE) {
            add(form, Form.SINGLE, name(first), Optional.of(name(first)));
        } else if (forms.is(first, DEFAULT)) {
            add(form, Form.DEFAULT, name(first), symbol(second));
            parsing.expressions.all(second);
        } else if (parsing.is(first, FormKind.STRING) && second != Forms.NONE && forms.next(second) == Forms.NONE) {
            add(form, Form.STRING, content(first), symbol(second));
            parsing.expressions.all(second);
        } else {
            malformed(first, "An export takes its names in brackets; write `(export [" + example(first) + "])`.");
        }
    }

    /** Reads an export inside another form, which offers nothing. */
    void nested(int form) {
        parsing.faults.add(new Fault(
                Code.MISPLACED_EXPORT,
                parsing.isDropped(form) ? Severity.WARNING : Severity.ERROR,
                forms.span(forms.first(form)),
                "An export counts only where no other form is around it; move it to the end of the file."));
        parsing.expressions.all(parsing.child(form, 1));
    }

    private void list(int form, int list) {
        int first = forms.first(list);
        boolean isCall = parsing.is(list, FormKind.PARENS) && parsing.is(first, FormKind.SYMBOL);
        if (isCall && UNEXPORTABLE.contains(forms.text(first))) {
            malformed(
                    first,
                    "`" + forms.text(first) + "` cannot stand in an export; declare it first, then export its name.");
            parsing.expressions.value(list);
            return;
        }
        names(form, first);
    }

    private void names(int statement, int first) {
        int form = first;
        while (form != Forms.NONE) {
            int as = parsing.next(form);
            int alias = parsing.next(as);
            boolean hasAlias = isName(form) && as != Forms.NONE && forms.is(as, AS) && isName(alias);
            if (isName(form)) {
                add(statement, Form.LIST, name(hasAlias ? alias : form), Optional.of(name(form)));
            }
            form = parsing.next(hasAlias ? alias : form);
        }
    }

    private boolean isName(int form) {
        return parsing.is(form, FormKind.SYMBOL) && !ImportSyntax.isLiteral(forms.text(form));
    }

    private Name name(int form) {
        return new Name(forms.text(form), forms.span(form));
    }

    private Name content(int string) {
        int start = forms.start(string) + 1;
        int end = Math.max(start, forms.end(string) - 1);
        return new Name(Escapes.undone(parsing.bytes, start, end), new Span(start, end));
    }

    /** What the expression of an export names, where it is but a name. */
    private Optional<Name> symbol(int form) {
        return parsing.is(form, FormKind.SYMBOL)
                        && parsing.word(form).isName()
                        && parsing.word(form).member().isEmpty()
                ? Optional.of(name(form))
                : Optional.empty();
    }

    private void add(int statement, Form form, Name name, Optional<Name> local) {
        found.add(new Export(forms.span(statement), form, name, local));
        boolean isMentioned = form == Form.LIST || form == Form.SINGLE;
        local.filter(_ -> isMentioned).ifPresent(own -> parsing.uses.mention(own, Optional.empty(), Use.VALUE));
    }

    private String example(int form) {
        return parsing.is(form, FormKind.SYMBOL) && Characters.isIdentifierStart(forms.byteAt(forms.start(form)))
                ? forms.text(form)
                : "name";
    }

    private void malformed(int form, String message) {
        parsing.faults.add(Code.MALFORMED_EXPORT, forms.span(form), message);
    }
}
