package dev.waymark.lang.gene.scan;

import com.google.common.collect.ImmutableSet;
import dev.waymark.diagnostic.Code;
import dev.waymark.lang.gene.scan.ImportClauses.Item;
import dev.waymark.lang.gene.scan.ImportClauses.Shape;
import dev.waymark.outline.Fault;
import dev.waymark.outline.Name;
import dev.waymark.scan.form.FormCursor;
import dev.waymark.scan.form.FormKind;
import dev.waymark.scan.form.Forms;
import java.util.List;
import java.util.Optional;

/** The newer dialect's rules for imports. Source: {@code parseImportSpec} in {@code src/gene/compiler.nim} of gene-lang/gene-new. */
final class NewImportFaults extends ImportFaults {

    private static final ImmutableSet<String> OPTIONS = ImmutableSet.of("pkg", "export", "capabilities");

    NewImportFaults(Forms forms, List<Fault> faults) {
        super(forms, faults);
    }

    @Override
    void check(int form, ImportClauses clauses) {
        if (!hasUnknownOption(clauses)
                && !(clauses.froms.isEmpty() ? isBadNamespace(form, clauses) : isBadModule(form, clauses))
                && !bindsReserved(clauses)) {
            ignored(clauses);
        }
    }

    @Override
    void checkImplementation(int form, ImportClauses clauses) {
        FormCursor at = FormCursor.in(forms, form);
        at.next();
        boolean isWhole = at.at(FormKind.SYMBOL)
                && at.next() != Forms.NONE
                && at.take("for")
                && at.next() != Forms.NONE
                && at.take("from")
                && at.at(FormKind.STRING);
        if (!isWhole) {
            reject(word(form), "Write it as `(import_impl Protocol for Type from \"path\")`.");
        }
    }

    private boolean hasUnknownOption(ImportClauses clauses) {
        for (Property property : clauses.properties) {
            String key = property.key().text();
            if (!OPTIONS.contains(key)) {
                reject(
                        property.key().span(),
                        key.equals("as")
                                ? "`^as` was removed; write the alias behind the name, as in `name : alias`."
                                : "An import has no option `^" + key + "`; remove it.");
                return true;
            }
        }
        return false;
    }

    private boolean isBadModule(int form, ImportClauses clauses) {
        int from = clauses.froms.getFirst();
        int path = clauses.stringBehind(from);
        if (path == Forms.NONE) {
            reject(forms.span(from), "`from` needs the path of a module in quotes behind it.");
            return true;
        }
        Optional<Integer> behind = firstBehind(path);
        if (behind.isPresent()) {
            reject(
                    forms.span(behind.get()),
                    "The path of the module must be the last part; move this in front of `from`.");
            return true;
        }
        return isBadSelection(form, from, clauses) || isBadExport(clauses);
    }

    /** The first part behind {@code path} that is no option. */
    private Optional<Integer> firstBehind(int path) {
        for (int part = forms.next(path); part != Forms.NONE; part = forms.next(part)) {
            if (!Property.isKey(forms, part)
                    && forms.kind(part) != FormKind.SEPARATOR
                    && !forms.startsWith(part, "#_")) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    private boolean isBadSelection(int form, int from, ImportClauses clauses) {
        if (clauses.items.isEmpty() && clauses.lists.isEmpty()) {
            reject(
                    forms.span(from),
                    "This import takes nothing; name in front of `from` what it takes, as in `[a b]`.");
            return true;
        }
        boolean hasList = !clauses.lists.isEmpty();
        for (Item item : clauses.items) {
            boolean isNested =
                    item.name().text().contains("/") && !item.name().text().endsWith("/*");
            if (item.shape() == Shape.LISTED ? isNested : isNested || item.isTight()) {
                reject(item.span(), item.isTight() && !isNested ? colon(item) : nested(item));
                return true;
            }
        }
        long plain = clauses.items.stream()
                .filter(item -> item.shape() != Shape.LISTED)
                .count();
        if (plain > 1 || (hasList && plain > 0) || clauses.lists.size() > 1) {
            reject(clauses.items.get(hasList ? 0 : 1).span(), "Several names stand in one list, as in `[a b]`.");
            return true;
        }
        Optional<Integer> outside = clauses.strays.stream()
                .filter(stray -> forms.parent(stray) == form)
                .findFirst();
        outside.ifPresent(
                stray -> reject(forms.span(stray), "An import takes a name or a list of names; remove this."));
        return outside.isPresent();
    }

    private static String colon(Item item) {
        String alias = item.alias().map(Name::text).orElse("");
        return "An alias needs blanks around its colon: `" + item.name().text() + " : " + alias + "`.";
    }

    private static String nested(Item item) {
        String path = item.name().text();
        String namespace = path.substring(0, path.lastIndexOf('/'));
        return "`" + path + "` lies in a namespace of the module; import `" + namespace + "` and write `" + path + "`.";
    }

    private boolean isBadExport(ImportClauses clauses) {
        Optional<Property> export = clauses.property("export");
        boolean isBare = clauses.items.stream()
                .anyMatch(item ->
                        item.alias().isEmpty() && item.name().text().endsWith("*") && item.shape() == Shape.PLAIN);
        if (export.isPresent() && isBare) {
            reject(
                    export.get().key().span(),
                    "`*` alone cannot be exported again; give it an alias, or name what to export.");
            return true;
        }
        return false;
    }

    private boolean isBadNamespace(int form, ImportClauses clauses) {
        Optional<Property> option = clauses.property("pkg").or(() -> clauses.property("export"));
        if (clauses.items.isEmpty() || clauses.items.getFirst().shape() == Shape.LISTED) {
            reject(word(form), "This import does not say from which module; add `from` and a path in quotes.");
            return true;
        }
        if (option.isPresent()) {
            String key = option.get().key().text();
            reject(option.get().key().span(), "`^" + key + "` needs a module: `from` and a path in quotes.");
            return true;
        }
        Item source = clauses.items.getFirst();
        if (source.name().text().endsWith("*")) {
            reject(source.span(), "A namespace has no `*`; name what you need in a list, or give it an alias.");
            return true;
        }
        boolean takesNothing = clauses.items.size() == 1
                && clauses.lists.isEmpty()
                && source.alias().isEmpty();
        if (takesNothing || source.isTight()) {
            reject(
                    source.span(),
                    source.isTight()
                            ? colon(source)
                            : "Say what this namespace is for: a list of names behind it, or ` : ` and an alias.");
            return true;
        }
        return false;
    }

    private boolean bindsReserved(ImportClauses clauses) {
        for (Item item : clauses.items) {
            Name local = item.alias().orElse(item.name());
            boolean isSource = clauses.froms.isEmpty()
                    && item.equals(clauses.items.getFirst())
                    && item.alias().isEmpty();
            if (!isSource && NewDeclarations.RESERVED.contains(local.text())) {
                add(
                        Code.RESERVED_NAME,
                        local.span(),
                        "`" + local.text() + "` is kept for the language itself; choose another name.");
                return true;
            }
        }
        return false;
    }

    private void ignored(ImportClauses clauses) {
        for (Item item : clauses.items) {
            if (item.isTight()) {
                warn(item.span(), "Silently left out: " + lower(colon(item)));
                return;
            }
        }
        clauses.strays.stream()
                .findFirst()
                .ifPresent(stray -> warn(forms.span(stray), "Silently left out: only names can be imported."));
    }

    private static String lower(String sentence) {
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
