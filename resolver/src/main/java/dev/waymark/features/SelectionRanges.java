package dev.waymark.features;

import com.google.common.collect.ImmutableList;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.Import;
import dev.waymark.outline.Name;
import dev.waymark.outline.Outline;
import dev.waymark.outline.Reference;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import dev.waymark.workspace.Snapshot;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** Says what a selection that grows from a place takes in, step by step. */
public final class SelectionRanges {

    private static final String CLOSERS = ")]}";

    private SelectionRanges() {}

    /**
     * The steps around {@code offset} in the file at {@code path}, from the smallest to the whole text; each holds the one
     * before and is larger. Empty when there is no such file.
     */
    public static ImmutableList<Span> at(Snapshot snapshot, String path, int offset) {
        return snapshot.file(path)
                .map(file -> growing(candidates(file.outline(), file.text(), offset), offset))
                .orElse(ImmutableList.of());
    }

    private static Stream<Span> candidates(Outline outline, SourceText text, int offset) {
        return Stream.of(
                        Stream.of(new Span(0, text.length())),
                        lines(text, offset),
                        outline.imports().stream().flatMap(SelectionRanges::parts),
                        outline.references().stream().flatMap(SelectionRanges::parts),
                        declarations(outline.declarations(), offset).stream().flatMap(SelectionRanges::parts))
                .flatMap(spans -> spans)
                .filter(span -> span.touches(offset) && span.length() > 0);
    }

    /** The line without its indentation, and the blocks around it. */
    private static Stream<Span> lines(SourceText text, int offset) {
        int line = text.line(offset);
        Span whole = text.lineSpan(line);
        Span written = new Span(whole.start() + Indentation.indent(text, whole), whole.end());
        Stream<Span> blocks = Indentation.blocks(text).stream()
                .filter(block -> block.first() <= line && line <= block.last())
                .map(block -> text.lineSpan(block.first()).to(text.lineSpan(lastLine(text, block))));
        return Stream.concat(Stream.of(written), blocks);
    }

    /** A closing bracket below a block ends it. */
    private static int lastLine(SourceText text, Indentation.Block block) {
        Span next = text.lineSpan(block.last() + 1);
        int start = next.start() + Indentation.indent(text, next);
        boolean closes = start < next.end() && CLOSERS.indexOf(text.bytes()[start]) >= 0;
        return closes ? block.last() + 1 : block.last();
    }

    private static Stream<Span> parts(Import wanted) {
        Stream<Span> path = Stream.concat(wanted.segments().stream().map(Name::span), Stream.of(wanted.path()));
        Stream<Span> names = wanted.names().stream()
                .flatMap(name -> Stream.of(
                        name.name().span(),
                        name.local().span(),
                        name.name().span().to(name.local().span())));
        Stream<Span> binding = wanted.binding().map(Name::span).stream();
        return Stream.of(path, names, binding, Stream.of(wanted.statement())).flatMap(spans -> spans);
    }

    private static Stream<Span> parts(Reference reference) {
        return Stream.concat(
                Stream.of(reference.name().span(), reference.span()), reference.member().map(Name::span).stream());
    }

    private static Stream<Span> parts(Declaration declaration) {
        return Stream.of(declaration.name().span(), declaration.signature(), declaration.span());
    }

    /** The declarations around {@code offset} at every depth. */
    private static List<Declaration> declarations(List<Declaration> outermost, int offset) {
        List<Declaration> found = new ArrayList<>();
        Deque<Declaration> waiting = new ArrayDeque<>(outermost);
        while (!waiting.isEmpty()) {
            Declaration next = waiting.pop();
            if (next.span().to(next.name().span()).touches(offset)) {
                found.add(next);
                waiting.addAll(next.members());
            }
        }
        return found;
    }

    /** Drops what would not hold the step before: where a cursor touches two things, the one behind it is taken. */
    private static ImmutableList<Span> growing(Stream<Span> candidates, int offset) {
        List<Span> sorted = candidates
                .distinct()
                .sorted(Comparator.comparingInt(Span::length).thenComparing(span -> span.end() == offset))
                .toList();
        ImmutableList.Builder<Span> steps = ImmutableList.builder();
        Span last = Span.at(offset);
        for (Span span : sorted) {
            if (span.contains(last) && !span.equals(last)) {
                steps.add(span);
                last = span;
            }
        }
        return steps.build();
    }
}
