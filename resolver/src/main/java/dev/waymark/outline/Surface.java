package dev.waymark.outline;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What other files can notice of one file: no positions, so that most edits leave it equal. One is kept of every file, so
 * it is packed into bytes, and unpacked for whoever asks.
 */
public final class Surface {

    private static final ImmutableList<DeclarationKind> KINDS = ImmutableList.copyOf(DeclarationKind.values());
    private static final ImmutableList<Import.Placement> PLACEMENTS = ImmutableList.copyOf(Import.Placement.values());
    private static final ImmutableList<Export.Form> FORMS = ImmutableList.copyOf(Export.Form.values());

    /** Whether broken, module, dialect, and as one part each: symbols, imports, exports. */
    private final byte[] packed;

    private Surface(byte[] packed) {
        this.packed = packed;
    }

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
        Packing packing = new Packing();
        packing.number(outline.faults().stream().anyMatch(f -> f.code() == Code.SYNTAX_ERROR) ? 1 : 0);
        packing.optional(outline.module().map(Name::text));
        packing.optional(outline.dialect());
        packing.part(symbols(outline.declarations()));
        packing.part(imports(outline.imports()));
        packing.part(exports(outline.exports()));
        return new Surface(packing.bytes());
    }

    /** Whether the scanner met a syntax error, so that declarations may be missing. */
    public boolean broken() {
        return head().number() == 1;
    }

    /** The module that the file declares itself to be. */
    public Optional<String> module() {
        Unpacking unpacking = head();
        unpacking.number();
        return unpacking.optional();
    }

    /** As in {@link Outline#dialect}. */
    public Optional<String> dialect() {
        Unpacking unpacking = head();
        unpacking.number();
        unpacking.optional();
        return unpacking.optional();
    }

    /** The file's top-level declarations, in the order of the text. */
    public ImmutableList<Symbol> symbols() {
        return part(0).all(Surface::symbol);
    }

    /** What the file asks for, in the order of the text. */
    public ImmutableList<ImportedModule> imports() {
        return part(1).all(Surface::imported);
    }

    /** What the file offers by statements of their own, in the order of the text. */
    public ImmutableList<Offer> exports() {
        return part(2).all(Surface::offer);
    }

    /** The first symbol of that name. */
    public Optional<Symbol> symbol(String name) {
        return symbols().stream().filter(s -> s.name().equals(name)).findFirst();
    }

    private Unpacking head() {
        return new Unpacking(packed);
    }

    private Unpacking part(int index) {
        Unpacking unpacking = head();
        unpacking.number();
        unpacking.optional();
        unpacking.optional();
        for (int before = 0; before < index; before++) {
            unpacking.part();
        }
        return unpacking.part();
    }

    private static Packing symbols(List<Declaration> declarations) {
        Packing packing = new Packing();
        for (int i = 0; i < declarations.size(); i++) {
            Declaration declaration = declarations.get(i);
            boolean joint = isOneStatement(declarations, i - 1, declaration)
                    || isOneStatement(declarations, i + 1, declaration);
            packing.text(declaration.name().text());
            packing.number(KINDS.indexOf(declaration.kind()) << 2 | (declaration.exported() ? 2 : 0) | (joint ? 1 : 0));
            if (declaration.kind() == DeclarationKind.NAMESPACE) {
                packing.part(symbols(declaration.members()));
            }
        }
        return packing;
    }

    private static Symbol symbol(Unpacking unpacking) {
        String name = unpacking.text();
        int marks = unpacking.number();
        DeclarationKind kind = KINDS.get(marks >> 2);
        ImmutableList<Symbol> members =
                kind == DeclarationKind.NAMESPACE ? unpacking.part().all(Surface::symbol) : ImmutableList.of();
        return new Symbol(name, kind, (marks & 2) != 0, (marks & 1) != 0, members);
    }

    private static boolean isOneStatement(List<Declaration> declarations, int index, Declaration other) {
        return index >= 0
                && index < declarations.size()
                && declarations.get(index).span().equals(other.span());
    }

    private static Packing imports(List<Import> imports) {
        Packing packing = new Packing();
        for (Import wanted : imports) {
            packing.text(wanted.request());
            packing.optional(wanted.binding().map(Name::text));
            packing.optional(wanted.wildcard().map(Name::text));
            packing.number(PLACEMENTS.indexOf(wanted.placement()));
            packing.number(wanted.names().size());
            for (Import.ImportedName name : wanted.names()) {
                packing.text(name.name().text());
                packing.text(name.local().text());
            }
        }
        return packing;
    }

    private static ImportedModule imported(Unpacking unpacking) {
        String request = unpacking.text();
        Optional<String> binding = unpacking.optional();
        Optional<String> wildcard = unpacking.optional();
        Import.Placement placement = PLACEMENTS.get(unpacking.number());
        int names = unpacking.number();
        ImmutableList.Builder<TakenName> taken = ImmutableList.builder();
        for (int i = 0; i < names; i++) {
            taken.add(new TakenName(unpacking.text(), unpacking.text()));
        }
        return new ImportedModule(request, binding, taken.build(), wildcard, placement);
    }

    private static Packing exports(List<Export> exports) {
        Packing packing = new Packing();
        for (Export export : exports) {
            packing.number(FORMS.indexOf(export.form()));
            packing.text(export.name().text());
            packing.optional(export.local().map(Name::text));
        }
        return packing;
    }

    private static Offer offer(Unpacking unpacking) {
        return new Offer(FORMS.get(unpacking.number()), unpacking.text(), unpacking.optional());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Surface surface && Arrays.equals(packed, surface.packed);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(packed);
    }

    @Override
    public String toString() {
        return "Surface[module=" + module() + ", symbols=" + symbols() + ", imports=" + imports() + ", exports="
                + exports() + ", dialect=" + dialect() + ", broken=" + broken() + "]";
    }
}
