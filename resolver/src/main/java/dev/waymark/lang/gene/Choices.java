package dev.waymark.lang.gene;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.Lookup;
import dev.waymark.lang.gene.builtin.BuiltinNamespace;
import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.lang.gene.resolve.GeneImportables;
import dev.waymark.lang.gene.scan.Request;
import dev.waymark.language.Importable;
import dev.waymark.language.Site.Choice;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What may stand in the imports of one source file. */
final class Choices {

    private static final String TRIPLE = "\"\"\"";

    private final String path;
    private final Dialect dialect;
    private final Lookup lookup;

    Choices(String path, Dialect dialect, Lookup lookup) {
        this.path = path;
        this.dialect = dialect;
        this.lookup = lookup;
    }

    /** What a string at {@code span} says. */
    static Span inside(SourceText text, Span span) {
        String written = text.slice(span);
        int quotes = Math.min(written.startsWith(TRIPLE) ? 3 : 1, written.length());
        boolean isClosed = written.length() >= 2 * quotes && written.endsWith("\"");
        return new Span(span.start() + quotes, span.end() - (isClosed ? quotes : 0));
    }

    /** The modules of {@code package_}; without one those of the file's own, and whole clauses for those of others. */
    ImmutableList<Choice> modules(Optional<String> package_) {
        return importables()
                .filter(module -> module.file().isPresent())
                .flatMap(module -> choice(Request.of(module.request()), package_, place(module)))
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<Choice> choice(Request request, Optional<String> package_, String detail) {
        if (request.packageName().equals(package_)) {
            return Stream.of(new Choice(request.path(), request.path(), detail));
        }
        return package_.isPresent()
                ? Stream.empty()
                : request.packageName().stream()
                        .map(name -> new Choice(
                                request.path() + " of " + name, request.path() + "\" ^pkg \"" + name, detail));
    }

    /** The packages whose modules can be imported. */
    ImmutableList<Choice> packages() {
        return importables()
                .flatMap(module -> Request.of(module.request()).packageName().stream())
                .distinct()
                .map(name -> new Choice(name, name, "package"))
                .collect(ImmutableList.toImmutableList());
    }

    /** What begins the paths of built-in namespaces. */
    ImmutableList<Choice> roots() {
        Stream<Choice> roots = dialect.builtins().roots().stream()
                .filter(this::isNamespace)
                .map(root -> new Choice(root, root, "built-in namespace"));
        return Stream.concat(roots, namespaces()).collect(ImmutableList.toImmutableList());
    }

    /** {@code $json} stands for {@code gene/json} in the new dialect. */
    ImmutableList<Choice> shorthands() {
        return dialect == Dialect.NEW
                ? namespace("gene").stream()
                        .flatMap(gene -> gene.members().entrySet().stream())
                        .map(entry -> new Choice("$" + entry.getKey(), "$" + entry.getKey(), word(entry.getValue())))
                        .collect(ImmutableList.toImmutableList())
                : ImmutableList.of();
    }

    /** What lies in the namespace that is written as {@code written}. */
    ImmutableList<Choice> members(String written) {
        return namespace(written).stream()
                .flatMap(namespace -> namespace.members().entrySet().stream())
                .map(entry -> new Choice(entry.getKey(), entry.getKey(), word(entry.getValue())))
                .collect(ImmutableList.toImmutableList());
    }

    boolean isNamespace(String written) {
        return namespace(written).isPresent();
    }

    private Stream<Choice> namespaces() {
        return dialect.builtins().namespaces().keySet().stream()
                .filter(namespace -> namespace.contains("/"))
                .map(namespace -> new Choice(namespace, namespace, "built-in namespace"));
    }

    private Optional<BuiltinNamespace> namespace(String written) {
        boolean isShort = dialect == Dialect.NEW && written.startsWith("$") && written.length() > 1;
        return dialect.builtins().namespace(isShort ? "gene/" + written.substring(1) : written);
    }

    private Stream<Importable> importables() {
        return GeneImportables.of(path, lookup).stream();
    }

    private static String place(Importable module) {
        return module.origin().name();
    }

    private static String word(DeclarationKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
