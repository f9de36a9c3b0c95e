package dev.waymark.outline;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import java.util.Optional;

/**
 * What other files can notice of one file: no positions, so that most edits leave it equal.
 *
 * @param module the module it declares itself to be
 * @param imports what it asks for
 * @param symbols its top-level declarations, in the order of the text
 * @param broken whether the scanner met a syntax error, so that declarations may be missing
 */
public record Surface(
        Optional<String> module, ImmutableList<ImportedModule> imports, ImmutableList<Symbol> symbols, boolean broken) {

    /**
     * An import without its position.
     *
     * @param request as in {@link Import#request}
     * @param binding the local name of the module
     * @param names the local names of what is taken out of it
     */
    public record ImportedModule(String request, Optional<String> binding, ImmutableList<String> names) {}

    /** A top-level declaration without its position. */
    public record Symbol(String name, DeclarationKind kind, boolean exported) {}

    public static Surface of(Outline outline) {
        return new Surface(
                outline.module().map(Name::text),
                outline.imports().stream().map(Surface::imported).collect(ImmutableList.toImmutableList()),
                outline.declarations().stream()
                        .map(d -> new Symbol(d.name().text(), d.kind(), d.exported()))
                        .collect(ImmutableList.toImmutableList()),
                outline.faults().stream().anyMatch(f -> f.code() == Code.SYNTAX_ERROR));
    }

    /** The first symbol of that name. */
    public Optional<Symbol> symbol(String name) {
        return symbols.stream().filter(s -> s.name().equals(name)).findFirst();
    }

    private static ImportedModule imported(Import wanted) {
        return new ImportedModule(
                wanted.request(),
                wanted.binding().map(Name::text),
                wanted.names().stream().map(n -> n.local().text()).collect(ImmutableList.toImmutableList()));
    }
}
