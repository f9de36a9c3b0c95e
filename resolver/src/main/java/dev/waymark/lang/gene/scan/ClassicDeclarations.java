package dev.waymark.lang.gene.scan;

import com.google.common.collect.ImmutableList;
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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a classic module declares and exports; all rules of {@code gene.md} 3.1 were tried on the tool itself. */
final class ClassicDeclarations implements Declaring {

    /** What runs when the module is loaded. */
    private static final String LOAD_HOOK = "__init__";

    private final Forms forms;
    private final Contexts contexts;
    private final Heads heads;
    private final List<Fault> faults;
    private final Draft module = Draft.module();
    private final Draft[] owners;
    private final Set<String> takenApart = new HashSet<>();
    private final ImmutableList.Builder<Export> exports = ImmutableList.builder();

    ClassicDeclarations(Forms forms, Contexts contexts, List<Fault> faults) {
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
        return exports.build();
    }

    /** The tool looks for what is exported in the module, and in its variables. */
    @Override
    public void finish(ImmutableList<Import> imports) {
        if (imports.stream().anyMatch(wanted -> wanted.wildcard().isPresent())) {
            return;
        }
        Set<String> imported = imports.stream()
                .flatMap(wanted -> wanted.names().stream())
                .map(name -> name.local().text())
                .collect(Collectors.toSet());
        for (Export export : exports.build()) {
            String name = export.name().text();
            boolean isFound = imported.contains(name)
                    || module.member(name).filter(this::canExport).isPresent();
            if (!isFound) {
                fault(
                        export.name().span(),
                        "`" + name + "` names nothing that can be exported; declare it with `fn`, `class` or `var`.");
            }
        }
    }

    private boolean canExport(Draft member) {
        return member.kind() != DeclarationKind.CONSTANT && !takenApart.contains(member.name());
    }

    @Override
    public void read(int form) {
        owners[form] = owner(form);
        int head = forms.first(form);
        if (forms.kind(form) != FormKind.PARENS || !heads.isSymbol(head)) {
            return;
        }
        Context context = contexts.of(form);
        boolean isLoaded = context != Context.DATA && context != Context.CLASS;
        if (isLoaded && isAssignment(form)) {
            assigned(form, head);
        } else if (isLoaded || context == Context.CLASS) {
            declare(form, forms.text(head), context);
        }
    }

    private void declare(int form, String word, Context context) {
        switch (word) {
            case "fn" -> name(form, DeclarationKind.FUNCTION, true, context);
            case "class" -> name(form, DeclarationKind.CLASS, true, context);
            case "interface" -> name(form, DeclarationKind.INTERFACE, true, context);
            case "type" -> name(form, DeclarationKind.TYPE, true, context);
            case "ns" -> name(form, DeclarationKind.NAMESPACE, true, context);
            case "enum" -> name(form, DeclarationKind.ENUM, false, context);
            case "object" -> name(form, DeclarationKind.CLASS, false, context);
            case "var" -> name(form, DeclarationKind.VARIABLE, false, context);
            case "let" -> name(form, DeclarationKind.CONSTANT, false, context);
            case "method" -> member(form, DeclarationKind.METHOD, context);
            case "field", "prop" -> member(form, DeclarationKind.FIELD, context);
            case "export" -> export(form, context);
            default -> {}
        }
    }

    private void name(int form, DeclarationKind kind, boolean isOffered, Context context) {
        int second = heads.second(form);
        if (second == Forms.NONE) {
            return;
        }
        boolean isOpen = context == Context.MODULE || context == Context.COMPTIME || context == Context.NAMESPACE;
        if (forms.kind(second) == FormKind.SYMBOL) {
            symbol(form, second, kind, isOffered, isOpen);
        } else if (forms.kind(second) == FormKind.STRING && kind == DeclarationKind.FUNCTION && isOpen) {
            add(owner(form), form, Quoted.name(forms, second), kind, isOffered && context != Context.NAMESPACE);
        } else if (forms.kind(second) == FormKind.SQUARES && isOpen) {
            taken(form, second, kind);
        }
    }

    private void symbol(int form, int symbol, DeclarationKind kind, boolean isOffered, boolean isOpen) {
        ImmutableList<Name> path = NamePath.of(forms, symbol);
        boolean isBound = path.size() > 1
                && (path.getFirst().text().isEmpty() || path.getFirst().text().equals("$ns"));
        if (path.size() == 1) {
            Name written = path.getFirst();
            boolean isGeneric = written.text().indexOf(':') > 0;
            boolean isGlobal = written.text().startsWith("$");
            if (isOpen && !isGlobal) {
                boolean offers = isOffered && (!isGeneric || kind == DeclarationKind.FUNCTION);
                add(owner(form), form, Heads.untyped(written), kind, offers && isPublic(form, kind));
            }
        } else if (isBound && contexts.of(form) != Context.CLASS) {
            boolean isClass =
                    kind == DeclarationKind.CLASS && path.getFirst().text().equals("$ns");
            in(owner(form), path.subList(1, path.size()), form, kind, !isClass);
        } else if (isOpen) {
            in(owner(form), path, form, kind, true);
        }
    }

    /** In a namespace, plain functions, classes, variables and namespaces stay private. */
    private boolean isPublic(int form, DeclarationKind kind) {
        return contexts.of(form) != Context.NAMESPACE
                || kind == DeclarationKind.INTERFACE
                || kind == DeclarationKind.TYPE;
    }

    /** {@code (var [a b] …)}. */
    private void taken(int form, int pattern, DeclarationKind kind) {
        for (int part = forms.first(pattern); part != Forms.NONE; part = forms.next(part)) {
            if (forms.kind(part) == FormKind.SYMBOL && Uses.isNameStart(forms.byteAt(forms.start(part)))) {
                Name name = Heads.untyped(NamePath.of(forms, part).getFirst());
                takenApart.add(name.text());
                add(owner(form), form, name, kind, false);
            }
        }
    }

    private boolean isAssignment(int form) {
        int head = forms.first(form);
        int second = forms.next(head);
        return second != Forms.NONE
                && forms.is(second, "=")
                && (forms.startsWith(head, "$ns/") || forms.startsWith(head, "/"));
    }

    private void assigned(int form, int target) {
        ImmutableList<Name> path = NamePath.of(forms, target);
        if (path.size() > 1) {
            in(owner(form), path.subList(1, path.size()), form, DeclarationKind.VARIABLE, true);
        }
    }

    /** Declares the last name of {@code path} in the namespaces that the others name. */
    private void in(Draft owner, List<Name> path, int form, DeclarationKind kind, boolean exported) {
        Draft place = owner;
        for (Name part : path.subList(0, path.size() - 1)) {
            Optional<Draft> inner = place.member(part.text()).filter(Draft::isNamespace);
            if (inner.isEmpty()) {
                return;
            }
            place = inner.get();
        }
        Name last = Heads.untyped(path.getLast());
        if (!last.text().isEmpty()) {
            add(place, form, last, kind, exported);
        }
    }

    private void member(int form, DeclarationKind kind, Context context) {
        int name = heads.second(form);
        if (context == Context.CLASS && heads.isSymbol(name)) {
            add(owner(form), form, Heads.untyped(NamePath.of(forms, name).getLast()), kind, true);
        }
    }

    private void add(Draft owner, int form, Name name, DeclarationKind kind, boolean exported) {
        if (name.text().equals(LOAD_HOOK) && module.member(LOAD_HOOK).isPresent()) {
            faults.add(new Fault(
                    Code.DUPLICATE_DECLARATION, name.span(), "A module has one `" + LOAD_HOOK + "`; merge the two."));
        }
        Draft added = owner.add(heads.declaration(name, kind, exported, form));
        if (kind == DeclarationKind.NAMESPACE || kind == DeclarationKind.CLASS || kind == DeclarationKind.INTERFACE) {
            owners[form] = added;
        }
    }

    private Draft owner(int form) {
        return owners[forms.parent(form)];
    }

    private void export(int form, Context context) {
        if (context != Context.MODULE && context != Context.COMPTIME) {
            return;
        }
        int first = forms.next(forms.first(form));
        if (first == Forms.NONE) {
            fault(forms.span(forms.first(form)), "`export` needs the name of something to export.");
            return;
        }
        for (int part = first; part != Forms.NONE; part = forms.next(part)) {
            if (forms.kind(part) == FormKind.SQUARES) {
                for (int inner = forms.first(part); inner != Forms.NONE; inner = forms.next(inner)) {
                    exported(form, inner);
                }
            } else {
                exported(form, part);
            }
        }
    }

    private void exported(int form, int part) {
        FormKind kind = forms.kind(part);
        boolean isPath = kind == FormKind.SYMBOL && NamePath.of(forms, part).size() > 1;
        if ((kind != FormKind.SYMBOL && kind != FormKind.STRING) || isPath) {
            fault(forms.span(part), "An export is a name without `/`; export what holds it.");
            return;
        }
        Name name = kind == FormKind.STRING
                ? Quoted.name(forms, part)
                : NamePath.of(forms, part).getFirst();
        exports.add(new Export(forms.span(form), Export.Form.LIST, name, Optional.of(name)));
    }

    private void fault(Span span, String message) {
        faults.add(new Fault(Code.MALFORMED_EXPORT, span, message));
    }
}
