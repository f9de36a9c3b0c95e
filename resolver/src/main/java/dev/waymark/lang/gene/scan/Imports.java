package dev.waymark.lang.gene.scan;

import com.google.common.collect.ImmutableList;
import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.lang.gene.scan.Contexts.Context;
import dev.waymark.lang.gene.scan.ImportClauses.Item;
import dev.waymark.outline.Export;
import dev.waymark.outline.Fault;
import dev.waymark.outline.Import;
import dev.waymark.outline.Import.ImportedName;
import dev.waymark.outline.Import.Placement;
import dev.waymark.outline.Name;
import dev.waymark.scan.form.FormKind;
import dev.waymark.scan.form.Forms;
import dev.waymark.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the import forms of one file: what they ask for, take and bind, whatever is wrong with them. */
final class Imports {

    private static final String WILDCARD = "*";

    private final Forms forms;
    private final Dialect dialect;
    private final Contexts contexts;
    private final ImportFaults judge;
    private final ImmutableList.Builder<Import> found = ImmutableList.builder();
    private final ImmutableList.Builder<Export> exports = ImmutableList.builder();

    Imports(Forms forms, Dialect dialect, Contexts contexts, List<Fault> faults) {
        this.forms = forms;
        this.dialect = dialect;
        this.contexts = contexts;
        this.judge = switch (dialect) {
            case CLASSIC -> new ClassicImportFaults(forms, faults);
            case NEW -> new NewImportFaults(forms, faults);
        };
    }

    ImmutableList<Import> found() {
        return found.build();
    }

    /** What imports offer to others as well. */
    ImmutableList<Export> exports() {
        return exports.build();
    }

    /** Reads {@code form} if it is an import. */
    void read(int form) {
        if (forms.kind(form) != FormKind.PARENS || contexts.of(form) == Context.DATA) {
            return;
        }
        if (forms.isCall(form, "import")) {
            ImportClauses clauses = ImportClauses.of(forms, form);
            statement(form, clauses);
            judge.check(form, clauses);
        } else if (dialect == Dialect.NEW && forms.isCall(form, "import_impl")) {
            ImportClauses clauses = ImportClauses.of(forms, form);
            implementation(form, clauses);
            judge.checkImplementation(form, clauses);
        }
    }

    private void statement(int form, ImportClauses clauses) {
        if (!clauses.froms.isEmpty()) {
            module(form, clauses);
        } else if (isNamespaces(clauses)) {
            switch (dialect) {
                case CLASSIC -> classicNamespaces(form, clauses);
                case NEW -> newNamespace(form, clauses);
            }
        } else {
            add(form, "", ImmutableList.of(), clauses.items, placement(form, clauses));
        }
    }

    /** Whether an import without {@code from} names a namespace, as far as it can be told. */
    private boolean isNamespaces(ImportClauses clauses) {
        return switch (dialect) {
            case CLASSIC -> clauses.items.stream().anyMatch(Imports::isRooted);
            case NEW -> !clauses.items.isEmpty() && clauses.items.getFirst().shape() != ImportClauses.Shape.LISTED;
        };
    }

    /** Whether classic looks for {@code item} among the namespaces of the language. */
    static boolean isRooted(Item item) {
        String name = item.name().text();
        return name.startsWith("gene/") || name.startsWith("genex/") || name.startsWith("global/");
    }

    private void module(int form, ImportClauses clauses) {
        int string = clauses.path();
        Name path = string == Forms.NONE ? new Name("", Span.at(forms.start(form))) : Quoted.name(forms, string);
        Optional<String> packageName = clauses.packageName() == Forms.NONE
                ? clauses.property("pkg").flatMap(this::value)
                : Optional.of(Quoted.name(forms, clauses.packageName()).text());
        Request request = new Request(
                Request.Kind.MODULE,
                path.text(),
                packageName,
                dialect == Dialect.CLASSIC ? clauses.property("path").flatMap(this::value) : Optional.empty(),
                dialect == Dialect.CLASSIC
                        && clauses.property("native").filter(this::isTrue).isPresent());
        ImmutableList<Name> segments = Quoted.segments(forms, path);
        add(form, path.text().isEmpty() ? "" : request.text(), segments, clauses.items, placement(form, clauses));
        if (clauses.property("export").filter(this::isTrue).isPresent()) {
            export(form, clauses);
        }
    }

    private Optional<String> value(Property property) {
        int form = property.value();
        if (form == Forms.NONE) {
            return Optional.empty();
        }
        return switch (forms.kind(form)) {
            case STRING -> Optional.of(Quoted.name(forms, form).text());
            case SYMBOL -> Optional.of(forms.text(form));
            case TEXT, PARENS, SQUARES, BRACES, TEMPLATE, PREFIX, ATOM, SEPARATOR -> Optional.empty();
        };
    }

    private boolean isTrue(Property property) {
        int form = property.value();
        boolean isFlag = forms.byteAt(property.key().span().start() - 1) == '^';
        return form == Forms.NONE
                ? isFlag
                : !forms.is(form, "false") && !forms.is(form, "nil") && !forms.is(form, "void");
    }

    /** {@code gene/json/parse} of classic is {@code parse} of the namespace {@code gene/json}. */
    private void classicNamespaces(int form, ImportClauses clauses) {
        Map<String, List<Item>> byNamespace = new LinkedHashMap<>();
        for (Item item : clauses.items) {
            if (isRooted(item)) {
                String path = item.name().text();
                byNamespace
                        .computeIfAbsent(path.substring(0, path.lastIndexOf('/')), _ -> new ArrayList<>())
                        .add(item);
            }
        }
        Placement placement = placement(contexts.of(form), false);
        byNamespace.forEach((namespace, items) -> add(
                form,
                Request.namespace(namespace).text(),
                namespacePath(items.getFirst()),
                items.stream().map(this::member).toList(),
                placement));
    }

    /** {@code item} by the last part of its path alone. */
    private Item member(Item item) {
        String path = item.name().text();
        Span written = item.name().span();
        Name name = new Name(path.substring(path.lastIndexOf('/') + 1), new Span(memberStart(written), written.end()));
        return new Item(item.shape(), name, item.alias(), item.isTight());
    }

    /** The parts of the path of {@code item} in front of the last. */
    private ImmutableList<Name> namespacePath(Item item) {
        Span written = item.name().span();
        boolean isGrouped = item.shape() == ImportClauses.Shape.GROUPED;
        int list = isGrouped ? forms.parent(forms.at(written.end())) : Forms.NONE;
        int start = isGrouped ? forms.start(forms.at(forms.start(list) - 1)) : written.start();
        int end = isGrouped ? forms.start(list) - 1 : memberStart(written) - 1;
        return NamePath.of(forms, start, Math.max(start, end));
    }

    private int memberStart(Span path) {
        int at = path.end();
        while (at > path.start() && forms.byteAt(at - 1) != '/') {
            at--;
        }
        return at;
    }

    private void newNamespace(int form, ImportClauses clauses) {
        Item source = clauses.items.getFirst();
        List<Item> taken = clauses.items.subList(1, clauses.items.size());
        String path = source.name().text();
        String full = path.startsWith("$") ? "gene/" + path.substring(1) : path;
        ImmutableList<Name> segments = path.startsWith("$")
                ? ImmutableList.of(source.name())
                : NamePath.of(
                        forms,
                        source.name().span().start(),
                        source.name().span().end());
        Placement placement = placement(contexts.of(form), source.alias().isPresent());
        found.add(new Import(
                forms.span(form),
                Request.namespace(full).text(),
                segments,
                source.alias(),
                names(taken),
                Optional.empty(),
                placement));
    }

    private void implementation(int form, ImportClauses clauses) {
        int string = clauses.path();
        Name path = string == Forms.NONE ? new Name("", Span.at(forms.start(form))) : Quoted.name(forms, string);
        String request =
                path.text().isEmpty() ? "" : Request.module(path.text()).text();
        add(form, request, Quoted.segments(forms, path), List.of(), placement(contexts.of(form), false));
    }

    private void add(int form, String request, ImmutableList<Name> segments, List<Item> items, Placement placement) {
        Optional<Item> whole = items.stream().filter(Imports::takesAll).findFirst();
        boolean bindsModule = whole.filter(item -> item.name().text().equals(WILDCARD) && !item.isTight())
                .flatMap(Item::alias)
                .isPresent();
        Optional<Name> wildcard =
                whole.filter(item -> item.alias().isEmpty() || item.isTight()).map(Item::name);
        found.add(new Import(
                forms.span(form),
                request,
                segments,
                bindsModule ? whole.flatMap(Item::alias) : Optional.empty(),
                names(items),
                wildcard,
                placement));
    }

    /** Whether {@code item} takes whatever there is: {@code *} or {@code n/*}, but not in a list of names. */
    private static boolean takesAll(Item item) {
        String name = item.name().text();
        return item.shape() != ImportClauses.Shape.LISTED && (name.equals(WILDCARD) || name.endsWith("/" + WILDCARD));
    }

    private ImmutableList<ImportedName> names(List<Item> items) {
        return items.stream()
                .filter(item -> !takesAll(item) || isNamespaceAlias(item))
                .map(this::imported)
                .collect(ImmutableList.toImmutableList());
    }

    /** {@code ops/* : o} binds the namespace {@code ops}. */
    private static boolean isNamespaceAlias(Item item) {
        return item.name().text().endsWith("/" + WILDCARD) && item.alias().isPresent() && !item.isTight();
    }

    private ImportedName imported(Item item) {
        Name name = item.name();
        if (isNamespaceAlias(item)) {
            int length = name.text().length() - "/*".length();
            return new ImportedName(
                    new Name(
                            name.text().substring(0, length),
                            new Span(name.span().start(), name.span().end() - 2)),
                    item.alias());
        }
        int slash = name.text().lastIndexOf('/');
        boolean isPath = slash >= 0 && slash < name.text().length() - 1;
        Optional<Name> last = isPath
                ? Optional.of(new Name(
                        name.text().substring(slash + 1),
                        new Span(
                                Math.max(memberStart(name.span()), name.span().start()),
                                name.span().end())))
                : Optional.empty();
        return new ImportedName(name, item.alias().or(() -> last));
    }

    private Placement placement(int form, ImportClauses clauses) {
        boolean isTotal =
                clauses.property("export").isPresent() || clauses.items.stream().anyMatch(Imports::takesAll);
        return placement(contexts.of(form), isTotal);
    }

    /** Where an import stands; {@code isTotal} ones bind more than plain names, or offer them. */
    private Placement placement(Context context, boolean isTotal) {
        return switch (context) {
            case MODULE -> Placement.TOP_LEVEL;
            case COMPTIME -> Placement.CONDITIONAL;
            case NAMESPACE -> dialect == Dialect.NEW ? Placement.SCOPED : Placement.NESTED;
            case CLASS, NESTED, DATA -> dialect == Dialect.NEW && !isTotal ? Placement.SCOPED : Placement.NESTED;
        };
    }

    private void export(int form, ImportClauses clauses) {
        for (Item item : clauses.items) {
            Name local = item.alias().orElse(item.name());
            if (!takesAll(item) || item.alias().isPresent()) {
                exports.add(new Export(forms.span(form), Export.Form.DECLARATION, local, Optional.of(local)));
            }
        }
    }
}
