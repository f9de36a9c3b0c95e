package dev.waymark.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.outline.Declaration;
import dev.waymark.outline.Fault;
import dev.waymark.outline.Import;
import dev.waymark.outline.Name;
import dev.waymark.outline.Outline;
import dev.waymark.outline.Reference;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where an outline says things stand: inside the text, parts inside wholes, and in the order of the text. */
final class Spans {

    private Spans() {}

    static void check(Outline outline, SourceText text) {
        Span all = new Span(0, text.length());
        assertThat(of(outline)).allMatch(all::contains, "lies inside " + all);
        assertThat(outline.bodyStart()).isBetween(0, text.length());
        assertThat(outline.imports().stream().map(Import::statement)).isSorted();
        assertThat(outline.references().stream().map(Reference::span))
                .isSortedAccordingTo(Comparator.comparingInt(Span::start));
        check(outline.declarations());
    }

    private static void check(List<Declaration> declarations) {
        assertThat(declarations.stream().map(declaration -> declaration.name().span()))
                .isSorted();
        for (Declaration declaration : declarations) {
            assertThat(declaration.span().contains(declaration.name().span()))
                    .as("the name of %s", declaration)
                    .isTrue();
            check(declaration.members());
        }
    }

    private static Stream<Span> of(Outline outline) {
        return Stream.of(
                        outline.module().stream().map(Name::span),
                        outline.imports().stream().flatMap(Spans::of),
                        outline.declarations().stream().flatMap(Spans::of),
                        outline.references().stream().map(Reference::span),
                        outline.faults().stream().map(Fault::span))
                .flatMap(spans -> spans);
    }

    private static Stream<Span> of(Import wanted) {
        Stream<Span> names = wanted.names().stream()
                .flatMap(name -> Stream.of(name.name().span(), name.local().span()));
        return Stream.of(
                        Stream.of(wanted.statement(), wanted.path()),
                        wanted.segments().stream().map(Name::span),
                        wanted.binding().stream().map(Name::span),
                        names)
                .flatMap(spans -> spans);
    }

    private static Stream<Span> of(Declaration declaration) {
        Stream<Span> own = Stream.of(declaration.name().span(), declaration.span(), declaration.signature());
        return Stream.of(
                        own,
                        declaration.documentation().stream(),
                        declaration.members().stream().flatMap(Spans::of))
                .flatMap(spans -> spans);
    }
}
