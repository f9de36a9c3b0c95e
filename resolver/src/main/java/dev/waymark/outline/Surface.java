package dev.waymark.outline;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import java.util.List;
import java.util.Optional;

/**
 * What other files can notice of one file: no positions, so that most edits leave it equal.
 *
 * @param module the module it declares itself to be
 * @param imports what it asks for
 * @param symbols its top-level declarations, in the order of the text
 * @param exports what it offers by statements of their own, in the order of the text
 * @param dialect as in {@link Outline#dialect}
 * @param broken whether the scanner met a syntax error, so that declarations may be missing
 */
public record Surface(
        Optional<String> module,
        ImmutableList<ImportedModule> imports,
        ImmutableList<Symbol> symbols,
        ImmutableList<Offer> exports,
        Optional<String> dialect,
        boolean broken) {

    /**
     * An import without its position.
     *
     * @param request as in {@link Import#request}
     * @param binding the local name of the module
     * @param names what is taken out of it
     * @param wildcard as in {@link Import#wildcard}
     * @param placement as in {@link Import#placement}
     */
    public record ImportedModule(
            String request,
            Optional<String> binding,
            ImmutableList<TakenName> names,
            Optional<String> wildcard,
            Import.Placement placement) {}

    /**
     * A name taken out of a module.
     *
     * @param name its name there
     * @param local its name here
     */
    public record TakenName(String name, String local) {}

    /**
     * An export without its position.
     *
     * @param name the name that others use
     * @param local what stands for it in the file; empty where the export computes it
     */
    public record Offer(Export.Form form, String name, Optional<String> local) {}

    /**
     * A top-level declaration without its position.
     *
     * @param exported whether it says that other files may use it
     * @param joint whether its statement declares other names as well, as those do that take a value apart
     * @param members what a namespace holds; nothing for all others
     */
    public record Symbol(
            String name, DeclarationKind kind, boolean exported, boolean joint, ImmutableList<Symbol> members) {}

    public static Surface of(Outline outline) {
        return new Surface(
                outline.module().map(Name::text),
                outline.imports().stream().map(Surface::imported).collect(ImmutableList.toImmutableList()),
                symbols(outline.declarations()),
                outline.exports().stream().map(Surface::offer).collect(ImmutableList.toImmutableList()),
                outline.dialect(),
                outline.faults().stream().anyMatch(f -> f.code() == Code.SYNTAX_ERROR));
    }

    /** The first symbol of that name. */
    public Optional<Symbol> symbol(String name) {
        return symbols.stream().filter(s -> s.name().equals(name)).findFirst();
    }

    private static ImmutableList<Symbol> symbols(List<Declaration> declarations) {
        ImmutableList.Builder<Symbol> symbols = ImmutableList.builder();
        for (int i = 0; i < declarations.size(); i++) {
            Declaration declaration = declarations.get(i);
            boolean joint = isOneStatement(declarations, i - 1, declaration)
                    || isOneStatement(declarations, i + 1, declaration);
            symbols.add(new Symbol(
                    declaration.name().text(),
                    declaration.kind(),
                    declaration.exported(),
                    joint,
                    declaration.kind() == DeclarationKind.NAMESPACE
                            ? symbols(declaration.members())
                            : ImmutableList.of()));
        }
        return symbols.build();
    }

    private static boolean isOneStatement(List<Declaration> declarations, int index, Declaration other) {
        return index >= 0
                && index < declarations.size()
                && declarations.get(index).span().equals(other.span());
    }

    private static ImportedModule imported(Import wanted) {
        return new ImportedModule(
                wanted.request(),
                wanted.binding().map(Name::text),
                wanted.names().stream().map(Surface::taken).collect(ImmutableList.toImmutableList()),
                wanted.wildcard().map(Name::text),
                wanted.placement());
    }

    private static TakenName taken(Import.ImportedName name) {
        return new TakenName(name.name().text(), name.local().text());
    }

    private static Offer offer(Export export) {
        return new Offer(export.form(), export.name().text(), export.local().map(Name::text));
    }
}
