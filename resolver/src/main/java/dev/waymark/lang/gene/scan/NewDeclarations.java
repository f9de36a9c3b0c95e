package dev.waymark.lang.gene.scan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.diagnostic.Code;
import dev.waymark.lang.gene.scan.Contexts.Context;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.outline.Export;
import dev.waymark.outline.Fault;
import dev.waymark.outline.Import;
import dev.waymark.outline.Name;
import dev.waymark.scan.form.FormKind;
import dev.waymark.scan.form.Forms;
import dev.waymark.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a module of the newer dialect declares. Source: {@code collectCompileInterfaceForm} in {@code src/gene/compiler.nim}
 * of gene-lang/gene-new; what stands under conditions can be imported all the same.
 */
final class NewDeclarations implements Declaring {

    /** The roots of the language's own namespaces and the words for the receiver, which nothing may be called. */
    static final ImmutableSet<String> RESERVED = ImmutableSet.of("gene", "genex", "geney", "genez", "super", "Self");

    /** A name in the module or in one body of a namespace. */
    private record Bound(Draft owner, String name) {}

    private final Set<Bound> unconditional = new HashSet<>();
    private final Forms forms;
    private final Contexts contexts;
    private final Heads heads;
    private final List<Fault> faults;
    private final Draft module = Draft.module();
    private final Draft[] owners;

    NewDeclarations(Forms forms, Contexts contexts, List<Fault> faults) {
        this.forms = forms;
        this.contexts = contexts;
        this.heads = new Heads(forms);
        this.faults = faults;
        this.owners = new Draft[forms.size()];
        owners[Forms.ROOT] = module;
    }

    @Override
    public ImmutableList<Declaration> declarations() {
        return module.declarations();
    }

    @Override
    public ImmutableList<Export> exports() {
        return ImmutableList.of();
    }

    @Override
    public void finish(ImmutableList<Import> imports) {}

    @Override
    public void read(int form) {
        owners[form] = owners[forms.parent(form)];
        int head = forms.first(form);
        if (forms.kind(form) == FormKind.PARENS && heads.isSymbol(head)) {
            declare(form, forms.text(head));
        }
    }

    private void declare(int form, String word) {
        switch (word) {
            case "fn" -> name(form, DeclarationKind.FUNCTION);
            case "macro" -> name(form, DeclarationKind.MACRO);
            case "var" -> name(form, DeclarationKind.VARIABLE);
            case "let", "const" -> name(form, DeclarationKind.CONSTANT);
            case "type", "ffi/struct" -> name(form, DeclarationKind.CLASS);
            case "alias" -> name(form, DeclarationKind.TYPE);
            case "enum" -> name(form, DeclarationKind.ENUM);
            case "protocol" -> name(form, DeclarationKind.INTERFACE);
            case "ns", "web_module" -> name(form, DeclarationKind.NAMESPACE);
            case "message" -> member(form);
            default -> {}
        }
    }

    private void name(int form, DeclarationKind kind) {
        int second = heads.second(form);
        if (second == Forms.NONE || contexts.of(form) == Context.DATA) {
            return;
        }
        if (heads.isSymbol(second)) {
            declare(form, second, kind);
        } else if (forms.kind(second) == FormKind.PARENS && kind == DeclarationKind.FUNCTION) {
            int name = forms.first(second);
            if (heads.isSymbol(name)) {
                declare(form, name, kind);
            }
        } else if (forms.kind(second) == FormKind.SQUARES && isVariable(kind)) {
            for (int part = forms.first(second); part != Forms.NONE; part = forms.next(part)) {
                if (heads.isSymbol(part)) {
                    declare(form, part, kind);
                }
            }
        }
    }

    private static boolean isVariable(DeclarationKind kind) {
        return kind == DeclarationKind.VARIABLE || kind == DeclarationKind.CONSTANT;
    }

    private void declare(int form, int symbol, DeclarationKind kind) {
        ImmutableList<Name> path = NamePath.of(forms, symbol);
        Name name = path.getFirst();
        if (path.size() > 1 || !Uses.isNameStart(forms.byteAt(name.span().start()))) {
            return;
        }
        if (RESERVED.contains(name.text())) {
            faults.add(new Fault(
                    Code.RESERVED_NAME,
                    name.span(),
                    "`" + name.text() + "` is kept for the language itself; choose another name."));
        }
        if (isReached(form)) {
            Draft owner = owners[forms.parent(form)];
            judgeRepetition(form, name, kind, owner);
            Draft added = owner.add(heads.declaration(name, kind, !isPrivate(form), form));
            if (kind == DeclarationKind.NAMESPACE
                    || kind == DeclarationKind.INTERFACE
                    || kind == DeclarationKind.CLASS) {
                owners[form] = added;
            }
        }
    }

    /** A name is bound once in a scope; only the bodies of namespaces come together. */
    private void judgeRepetition(int form, Name name, DeclarationKind kind, Draft owner) {
        Context context = contexts.of(form);
        boolean isSure = context == Context.MODULE || context == Context.NAMESPACE;
        boolean isRepeated = isSure && !unconditional.add(new Bound(owner, name.text()));
        boolean isMerged = kind == DeclarationKind.NAMESPACE
                && owner.member(name.text()).filter(Draft::isNamespace).isPresent();
        if (isRepeated && !isMerged) {
            faults.add(new Fault(
                    Code.DUPLICATE_DECLARATION,
                    name.span(),
                    "`" + name.text() + "` is declared already; give one of the two another name."));
        }
    }

    /** Whether the module, or a namespace of it, holds what {@code form} declares: no function does, no class. */
    private boolean isReached(int form) {
        return switch (contexts.of(form)) {
            case MODULE, NAMESPACE, COMPTIME -> true;
            case NESTED -> isConditional(form);
            case CLASS, DATA -> false;
        };
    }

    /** Whether {@code form} stands directly in a condition at the top level of the module or of a namespace. */
    private boolean isConditional(int form) {
        int around = forms.parent(form);
        Context context = contexts.of(around);
        boolean isTop = context == Context.MODULE || context == Context.NAMESPACE;
        return isTop
                && (isCall(around, "if")
                        || isCall(around, "if_yes")
                        || isCall(around, "if_not")
                        || isCall(around, "try")
                        || isCall(around, "match"));
    }

    private boolean isCall(int form, String word) {
        return forms.isCall(form, word);
    }

    private boolean isPrivate(int form) {
        for (Property property : Property.of(forms, form)) {
            if (property.key().text().equals("private")) {
                return property.value() == Forms.NONE || forms.is(property.value(), "true");
            }
        }
        return false;
    }

    /** A message of a protocol or a type. */
    private void member(int form) {
        int name = heads.second(form);
        Draft owner = owners[forms.parent(form)];
        boolean holdsMessages = owner.kind() == DeclarationKind.INTERFACE || owner.kind() == DeclarationKind.CLASS;
        if (heads.isSymbol(name) && holdsMessages && contexts.of(form) != Context.DATA) {
            Span span = forms.span(name);
            owner.add(heads.declaration(new Name(forms.text(name), span), DeclarationKind.METHOD, true, form));
        }
    }
}
