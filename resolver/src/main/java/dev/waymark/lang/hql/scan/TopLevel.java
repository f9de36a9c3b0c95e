package dev.waymark.lang.hql.scan;

import com.google.common.collect.ImmutableList;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.outline.Name;
import dev.waymark.scan.form.FormKind;
import dev.waymark.scan.form.Forms;
import dev.waymark.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the forms that no other form is around: only they import, export and declare. */
final class TopLevel {

    private final Parsing parsing;
    private final Forms forms;
    private final Comments comments;
    private final List<Draft> drafts = new ArrayList<>();

    TopLevel(Parsing parsing) {
        this.parsing = parsing;
        this.forms = parsing.forms;
        this.comments = new Comments(parsing.bytes, parsing.forms);
    }

    /** The declarations, if {@code offered} are the names that are offered as they are. */
    ImmutableList<Declaration> declarations(Set<String> offered) {
        return drafts.stream().map(draft -> draft.finish(offered)).collect(ImmutableList.toImmutableList());
    }

    /** Reads the form {@code first} and those behind it. */
    void all(int first) {
        if (first != Forms.NONE) {
            parsing.steps.then(() -> form(first), () -> all(forms.next(first)));
        }
    }

    private void form(int form) {
        if (forms.isCall(form, "import")) {
            parsing.imports.top(form);
        } else if (forms.isCall(form, "export")) {
            export(form);
        } else {
            declaration(form, form);
        }
    }

    private void export(int form) {
        int declaration = parsing.exports.declaration(form);
        if (declaration == Forms.NONE) {
            parsing.exports.top(form);
            return;
        }
        int before = drafts.size();
        parsing.steps.then(
                () -> declaration(declaration, form),
                () -> parsing.exports.declared(
                        form, drafts.stream().skip(before).map(Draft::name).toList()));
    }

    /** Reads {@code form}, which may declare something; {@code statement} is that with the export around it. */
    private void declaration(int form, int statement) {
        int head = forms.first(form);
        Optional<Special> special = parsing.is(form, FormKind.PARENS) && parsing.is(head, FormKind.SYMBOL)
                ? Special.of(forms.text(head))
                : Optional.empty();
        int name = parsing.next(head);
        switch (special.orElse(Special.PLAIN)) {
            case FUNCTION -> function(DeclarationKind.FUNCTION, form, name, statement);
            case ASYNC -> function(DeclarationKind.FUNCTION, form, parsing.next(name), statement);
            case MACRO -> function(DeclarationKind.MACRO, form, name, statement);
            case VARIABLE -> binding(DeclarationKind.VARIABLE, form, statement);
            case CONSTANT -> binding(DeclarationKind.CONSTANT, form, statement);
            case CLASS -> type(DeclarationKind.CLASS, form, name, statement);
            case ENUM -> type(DeclarationKind.ENUM, form, name, statement);
            case INTERFACE -> type(DeclarationKind.INTERFACE, form, name, statement);
            case TYPE -> type(DeclarationKind.TYPE, form, name, statement);
            case NAMESPACE -> type(DeclarationKind.NAMESPACE, form, name, statement);
            default -> parsing.expressions.value(form);
        }
    }

    private void function(DeclarationKind kind, int form, int name, int statement) {
        if (!parsing.is(name, FormKind.SYMBOL)) {
            parsing.expressions.value(form);
            return;
        }
        int parameters = forms.next(name);
        declare(kind, name, form, statement, parsing.functions.headEnd(parameters, name), ImmutableList.of());
        parsing.types.of(parsing.word(name));
        parsing.functions.signature(parameters);
    }

    private void binding(DeclarationKind kind, int form, int statement) {
        int target = parsing.child(form, 1);
        if (parsing.is(target, FormKind.SYMBOL) || parsing.bindings.isPattern(form)) {
            int end = forms.end(target);
            parsing.steps.then(
                    () -> parsing.patterns.target(
                            target, name -> declare(kind, name, form, statement, end, ImmutableList.of())),
                    () -> parsing.expressions.all(forms.next(target)));
        } else {
            parsing.expressions.value(form);
        }
    }

    private void type(DeclarationKind kind, int form, int name, int statement) {
        if (!parsing.is(name, FormKind.SYMBOL)) {
            parsing.expressions.value(form);
            return;
        }
        ImmutableList<Declaration> members = switch (kind) {
            case CLASS -> parsing.classes.declared(name);
            case ENUM -> parsing.classes.enumerated(name);
            default -> ImmutableList.of();
        };
        declare(kind, name, form, statement, forms.end(name), members);
        switch (kind) {
            case CLASS -> parsing.classes.body(name);
            case ENUM -> parsing.classes.enumeration(name);
            case NAMESPACE -> parsing.classes.namespace(name);
            default -> parsing.expressions.typed(name);
        }
    }

    private void declare(
            DeclarationKind kind,
            int name,
            int form,
            int statement,
            int signatureEnd,
            ImmutableList<Declaration> members) {
        declare(kind, parsing.declared(name), form, statement, signatureEnd, members);
    }

    private void declare(
            DeclarationKind kind,
            Name name,
            int form,
            int statement,
            int signatureEnd,
            ImmutableList<Declaration> members) {
        if (!name.text().isEmpty()) {
            Span signature = new Span(forms.start(forms.first(form)), signatureEnd);
            drafts.add(new Draft(
                    name, kind, forms.span(statement), signature, comments.above(forms.start(statement)), members));
        }
    }
}
