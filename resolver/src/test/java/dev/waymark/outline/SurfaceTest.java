package dev.waymark.outline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.diagnostic.Code;
import dev.waymark.outline.Export.Form;
import dev.waymark.outline.Import.ImportedName;
import dev.waymark.outline.Import.Placement;
import dev.waymark.outline.Surface.ImportedModule;
import dev.waymark.outline.Surface.Offer;
import dev.waymark.outline.Surface.Symbol;
import dev.waymark.outline.Surface.TakenName;
import dev.waymark.text.Span;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SurfaceTest {

    private static final Import IMPORT = new Import(
            new Span(0, 9),
            "shop.users",
            ImmutableList.of(),
            Optional.of(name("users")),
            ImmutableList.of(
                    new ImportedName(name("find"), Optional.empty()),
                    new ImportedName(name("first"), Optional.of(name("größter")))),
            Optional.of(name("*")),
            Placement.SCOPED);

    @Test
    void whatAnOutlineShowsIsUnpackedAsItWas() {
        Surface surface = Surface.of(new Outline(
                Optional.of(name("shop")),
                ImmutableList.of(IMPORT, IMPORT),
                ImmutableList.of(
                        declared("Order", DeclarationKind.CLASS, true, new Span(10, 20)),
                        declared("OrderLine", DeclarationKind.KEY, false, new Span(20, 30)),
                        declared("a", DeclarationKind.FUNCTION, true, new Span(30, 40)),
                        declared("b", DeclarationKind.VARIABLE, true, new Span(30, 40)),
                        new Declaration(
                                name("inner"),
                                DeclarationKind.NAMESPACE,
                                true,
                                new Span(40, 60),
                                new Span(40, 45),
                                Optional.empty(),
                                ImmutableList.of(declared("c", DeclarationKind.CONSTANT, false, new Span(50, 55))))),
                ImmutableList.of(new Export(new Span(40, 50), Form.STRING, name("Order"), Optional.of(name("own")))),
                ImmutableList.of(),
                ImmutableSet.of(),
                ImmutableList.of(new Fault(Code.SYNTAX_ERROR, new Span(0, 1), "what?")),
                0,
                Optional.of("old")));
        assertThat(surface.module()).contains("shop");
        assertThat(surface.dialect()).contains("old");
        assertThat(surface.broken()).isTrue();
        ImportedModule imported = new ImportedModule(
                "shop.users",
                Optional.of("users"),
                ImmutableList.of(new TakenName("find", "find"), new TakenName("first", "größter")),
                Optional.of("*"),
                Placement.SCOPED);
        assertThat(surface.imports()).containsExactly(imported, imported);
        assertThat(surface.symbols())
                .containsExactly(
                        new Symbol("Order", DeclarationKind.CLASS, true, false, ImmutableList.of()),
                        new Symbol("OrderLine", DeclarationKind.KEY, false, false, ImmutableList.of()),
                        new Symbol("a", DeclarationKind.FUNCTION, true, true, ImmutableList.of()),
                        new Symbol("b", DeclarationKind.VARIABLE, true, true, ImmutableList.of()),
                        new Symbol(
                                "inner",
                                DeclarationKind.NAMESPACE,
                                true,
                                false,
                                ImmutableList.of(
                                        new Symbol("c", DeclarationKind.CONSTANT, false, false, ImmutableList.of()))));
        assertThat(surface.exports()).containsExactly(new Offer(Form.STRING, "Order", Optional.of("own")));
    }

    @Test
    void anEmptyFileShowsNothing() {
        Surface surface = Surface.of(Outline.EMPTY);
        assertThat(surface.module()).isEmpty();
        assertThat(surface.dialect()).isEmpty();
        assertThat(surface.broken()).isFalse();
        assertThat(surface.imports()).isEmpty();
        assertThat(surface.symbols()).isEmpty();
        assertThat(surface.exports()).isEmpty();
    }

    @Property(tries = 300)
    void surfacesAreEqualWhereTheirNamesAre(@ForAll List<String> names, @ForAll List<String> others) {
        Surface surface = declaring(names);
        assertThat(surface.symbols()).map(Symbol::name).isEqualTo(readable(names));
        assertThat(surface).isEqualTo(declaring(names)).hasSameHashCodeAs(declaring(names));
        assertThat(surface.equals(declaring(others))).isEqualTo(readable(names).equals(readable(others)));
    }

    /** Names come from UTF-8: half a surrogate pair never does. */
    private static List<String> readable(List<String> names) {
        return names.stream()
                .map(name -> new String(name.getBytes(UTF_8), UTF_8))
                .toList();
    }

    private static Surface declaring(List<String> names) {
        return Surface.of(new Outline(
                Optional.empty(),
                ImmutableList.of(),
                names.stream()
                        .map(name -> declared(name, DeclarationKind.TYPE, true, Span.ORIGIN))
                        .collect(ImmutableList.toImmutableList()),
                ImmutableList.of(),
                ImmutableSet.of(),
                ImmutableList.of(),
                0));
    }

    private static Declaration declared(String name, DeclarationKind kind, boolean exported, Span span) {
        return new Declaration(name(name), kind, exported, span, span, Optional.empty(), ImmutableList.of());
    }

    private static Name name(String text) {
        return new Name(text, Span.ORIGIN);
    }
}
