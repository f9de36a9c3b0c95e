package dev.waymark.lang.gene.scan;

import dev.waymark.diagnostic.Code;
import dev.waymark.lang.gene.scan.ImportClauses.Item;
import dev.waymark.outline.Fault;
import dev.waymark.outline.Name;
import dev.waymark.scan.form.FormKind;
import dev.waymark.scan.form.Forms;
import dev.waymark.text.Span;
import java.util.List;
import java.util.Optional;

/** Classic's rules for imports. Source: {@code parse_import_statement} in {@code src/gene/vm/module.nim} of gene-lang/gene. */
final class ClassicImportFaults extends ImportFaults {

    ClassicImportFaults(Forms forms, List<Fault> faults) {
        super(forms, faults);
    }

    @Override
    void check(int form, ImportClauses clauses) {
        if (!hasBadWord(clauses) && !hasStray(clauses) && !lacksPath(form, clauses) && !hasForeignName(clauses)) {
            ignored(clauses);
        }
    }

    @Override
    void checkImplementation(int form, ImportClauses clauses) {}

    private boolean hasBadWord(ImportClauses clauses) {
        for (int word : clauses.froms) {
            if (clauses.stringBehind(word) == Forms.NONE) {
                reject(forms.span(word), "`from` needs the path of a module in quotes behind it.");
                return true;
            }
        }
        for (int word : clauses.ofs) {
            if (clauses.stringBehind(word) == Forms.NONE) {
                reject(forms.span(word), "`of` needs the name of a package in quotes behind it.");
                return true;
            }
        }
        return false;
    }

    private boolean hasStray(ImportClauses clauses) {
        Optional<Integer> list = clauses.lists.stream().findFirst();
        if (list.isPresent()) {
            reject(forms.span(list.get()), "Classic Gene takes no list of names; write them without brackets.");
            return true;
        }
        Optional<Integer> stray = clauses.strays.stream().findFirst();
        stray.ifPresent(other -> reject(
                forms.span(other),
                forms.kind(other) == FormKind.STRING && clauses.froms.isEmpty()
                        ? "The path of a module needs the word `from` in front of it."
                        : "Only names can be imported; remove this."));
        return stray.isPresent();
    }

    private boolean lacksPath(int form, ImportClauses clauses) {
        int path = clauses.path();
        boolean isEmpty = path != Forms.NONE && Quoted.name(forms, path).text().isEmpty();
        boolean hasNamespace = clauses.items.stream().anyMatch(Imports::isRooted);
        if (isEmpty || (path == Forms.NONE && !hasNamespace)) {
            reject(
                    isEmpty ? forms.span(path) : word(form),
                    "This import does not say from which module; add `from` and a path in quotes.");
            return true;
        }
        return false;
    }

    /** A colon between blanks is a name to classic, as is a star behind a slash. */
    private boolean hasForeignName(ImportClauses clauses) {
        for (Item item : clauses.items) {
            if (item.alias().isPresent() && !item.isTight()) {
                Name alias = item.alias().get();
                int colon = item.name().span().end();
                add(
                        Code.MISSING_EXPORT,
                        new Span(colon, alias.span().start()),
                        "A colon with blanks around it is a name of its own here; write `"
                                + item.name().text() + ":" + alias.text() + "`.");
                return true;
            }
            if (item.name().text().endsWith("/*") && !Imports.isRooted(item)) {
                add(
                        Code.MISSING_EXPORT,
                        item.name().span(),
                        "`*` takes all of a module, or of a namespace of the language; name what you need of this"
                                + " one.");
                return true;
            }
        }
        return false;
    }

    private void ignored(ImportClauses clauses) {
        boolean hasNamespace = clauses.path() == Forms.NONE;
        for (Item item : clauses.items) {
            if (hasNamespace && !Imports.isRooted(item)) {
                warn(
                        item.span(),
                        "`" + item.name().text() + "` is silently left out beside a namespace; import it by itself.");
                return;
            }
            if (item.name().text().equals("*") && item.isTight()) {
                warn(item.span(), "The alias of `*` is ignored; what the module offers is taken under its own names.");
                return;
            }
        }
        if (clauses.froms.size() > 1) {
            warn(forms.span(clauses.froms.getFirst()), "Only the last `from` counts; remove this one.");
            return;
        }
        clauses.properties.stream()
                .filter(property -> property.key().text().equals("export")
                        || property.key().text().equals("capabilities"))
                .findFirst()
                .ifPresent(property -> warn(
                        property.key().span(),
                        "Classic Gene ignores `^" + property.key().text() + "`; remove it."));
    }
}
