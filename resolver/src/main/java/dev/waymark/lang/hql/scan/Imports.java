package dev.waymark.lang.hql.scan;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import dev.waymark.outline.Fault;
import dev.waymark.outline.Import;
import dev.waymark.outline.Import.ImportedName;
import dev.waymark.outline.Import.Placement;
import dev.waymark.outline.Name;
import dev.waymark.scan.form.FormKind;
import dev.waymark.scan.form.Forms;
import java.util.Optional;

/** Reads imports, whole and damaged ones. */
final class Imports {

    private static final String FROM = "from";

    /** What stands behind the word {@code import}, as far as it is there; {@link Forms#NONE} for what is not. */
    private record Parts(int target, int keyword, int path) {}

    private final Parsing parsing;
    private final Forms forms;
    private final ImportSyntax syntax;
    private final ImmutableList.Builder<Import> found = ImmutableList.builder();

    Imports(Parsing parsing) {
        this.parsing = parsing;
        this.forms = parsing.forms;
        this.syntax = new ImportSyntax(parsing);
    }

    ImmutableList<Import> found() {
        return found.build();
    }

    /** Reads an import of the top level. */
    void top(int form) {
        add(form, Placement.TOP_LEVEL);
        syntax.resolvable(form);
    }

    /** Reads an import inside another form, which binds nothing. */
    void nested(int form) {
        add(form, Placement.NESTED);
        syntax.resolvable(form);
        parsing.faults.add(new Fault(
                Code.MISPLACED_IMPORT,
                parsing.isDropped(form) || isAlone(form) ? Severity.WARNING : Severity.ERROR,
                forms.span(forms.first(form)),
                "An import counts only where no other form is around it; move it to the top of the file."));
    }

    /** Reads an import of the running program, which may ask for whatever it computes. */
    void dynamic(int form) {
        int path = parsing.child(form, 1);
        if (path == Forms.NONE || forms.next(path) != Forms.NONE) {
            parsing.faults.add(
                    Code.MALFORMED_IMPORT,
                    forms.span(forms.first(form)),
                    "`import-dynamic` takes the path of one module, and nothing else; write that alone.");
        }
        parsing.expressions.all(path);
    }

    /** A path alone imports nothing that the program could miss. */
    private boolean isAlone(int form) {
        return parsing.is(parsing.child(form, 1), FormKind.STRING);
    }

    private void add(int form, Placement placement) {
        Parts parts = parts(form);
        boolean hasPath = parsing.is(parts.path, FormKind.STRING);
        ModulePath path = hasPath ? ModulePath.of(parsing.bytes, forms.span(parts.path)) : ModulePath.NONE;
        found.add(new Import(
                forms.span(form),
                path.request(),
                path.segments(),
                parsing.is(parts.target, FormKind.SYMBOL)
                        ? Optional.of(parsing.declared(parts.target))
                                .filter(name -> !name.text().isEmpty())
                        : Optional.empty(),
                parsing.isList(parts.target) ? names(parts.target) : ImmutableList.of(),
                placement));
    }

    /** The parts of an import; where {@code from} is missing or misspelt, the string is the path all the same. */
    private Parts parts(int form) {
        int first = parsing.child(form, 1);
        if (parsing.is(first, FormKind.STRING)) {
            return new Parts(Forms.NONE, Forms.NONE, first);
        }
        int second = parsing.next(first);
        if (parsing.is(second, FormKind.STRING)) {
            return new Parts(first, Forms.NONE, second);
        }
        boolean isWhole = parsing.is(first, FormKind.SYMBOL) || parsing.isList(first);
        return new Parts(isWhole ? first : Forms.NONE, second, parsing.next(second));
    }

    /** The names in a vector: symbols, each with the one behind {@code as}; whatever else stands there is skipped. */
    private ImmutableList<ImportedName> names(int list) {
        ImmutableList.Builder<ImportedName> names = ImmutableList.builder();
        int form = forms.first(list);
        while (form != Forms.NONE) {
            int as = parsing.next(form);
            int alias = parsing.next(as);
            boolean isName = isName(form);
            boolean hasAlias = isName && as != Forms.NONE && forms.is(as, "as") && isName(alias);
            if (isName) {
                names.add(new ImportedName(name(form), hasAlias ? Optional.of(name(alias)) : Optional.empty()));
            }
            form = parsing.next(hasAlias ? alias : form);
        }
        return names.build();
    }

    private boolean isName(int form) {
        return parsing.is(form, FormKind.SYMBOL) && !ImportSyntax.isLiteral(forms.text(form));
    }

    /** Selections are compared whole, a colon in them included. */
    private Name name(int form) {
        return new Name(forms.text(form), forms.span(form));
    }

    /** Whether {@code form} is the word between the names and the path. */
    static boolean isFrom(Forms forms, int form) {
        return form != Forms.NONE && forms.is(form, FROM);
    }
}
