package dev.waymark.features;

import com.google.common.collect.ImmutableList;
import dev.waymark.outline.Import;
import dev.waymark.resolve.SourceFile;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import dev.waymark.workspace.Snapshot;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says which lines of a file can be folded away. */
public final class Folding {

    /** What is folded. */
    public enum Kind {
        IMPORTS,
        COMMENT,
        BLOCK
    }

    /**
     * Lines that fold into their first.
     *
     * @param first the line that stays, from 0
     * @param last the last line that goes, from 0
     */
    public record Fold(int first, int last, Kind kind) {}

    private static final Comparator<Fold> ORDER =
            Comparator.comparingInt(Fold::first).thenComparing(Fold::last, Comparator.reverseOrder());

    private final SourceText text;
    private final byte[] comment;

    private Folding(SourceText text, String comment) {
        this.text = text;
        this.comment = comment.getBytes(StandardCharsets.UTF_8);
    }

    /** The folds of the file at {@code path}, outer ones before inner ones; no two begin at one line. */
    public static ImmutableList<Fold> of(Snapshot snapshot, String path) {
        return Subjects.of(snapshot, path)
                .map(subjects ->
                        of(subjects.file(), subjects.language().syntax().lineComment()))
                .orElse(ImmutableList.of());
    }

    private static ImmutableList<Fold> of(SourceFile file, String comment) {
        Folding folding = new Folding(file.text(), comment);
        List<Fold> blocks = folding.blocks().toList();
        List<Fold> found = new ArrayList<>();
        folding.imports(file.outline().imports()).forEach(imports -> found.add(withHead(imports, blocks)));
        found.addAll(folding.comments());
        found.addAll(blocks);
        boolean[] isTaken = new boolean[file.text().lineCount() + 1];
        List<Fold> folds = new ArrayList<>();
        for (Fold fold : found) {
            if (!isTaken[fold.first()]) {
                isTaken[fold.first()] = true;
                folds.add(fold);
            }
        }
        return ImmutableList.sortedCopyOf(ORDER, folds);
    }

    /** Where imports are all that stands in a block, the block's head stays. */
    private static Fold withHead(Fold imports, List<Fold> blocks) {
        return blocks.stream()
                .filter(block -> block.first() == imports.first() - 1 && block.last() == imports.last())
                .map(block -> new Fold(block.first(), block.last(), Kind.IMPORTS))
                .findFirst()
                .orElse(imports);
    }

    /** Runs of imports with nothing but blank lines and comments between them. */
    private List<Fold> imports(List<Import> imports) {
        List<Fold> folds = new ArrayList<>();
        Optional<Span> run = Optional.empty();
        for (Import wanted : imports) {
            Span statement = wanted.statement();
            if (run.isPresent() && isBare(run.get().end(), statement.start())) {
                run = Optional.of(run.get().to(statement));
            } else {
                run.flatMap(span -> fold(span, Kind.IMPORTS)).ifPresent(folds::add);
                run = Optional.of(statement);
            }
        }
        run.flatMap(span -> fold(span, Kind.IMPORTS)).ifPresent(folds::add);
        return folds;
    }

    private boolean isBare(int from, int to) {
        return from >= to
                || text.slice(new Span(from, to))
                        .lines()
                        .map(String::strip)
                        .allMatch(line -> line.isEmpty() || line.startsWith(word()));
    }

    private String word() {
        return new String(comment, StandardCharsets.UTF_8);
    }

    private Optional<Fold> fold(Span span, Kind kind) {
        int first = text.line(span.start());
        int last = text.line(Math.max(span.start(), span.end() - 1));
        return last > first ? Optional.of(new Fold(first, last, kind)) : Optional.empty();
    }

    /** Runs of at least two lines that hold a comment and nothing else. */
    private List<Fold> comments() {
        List<Fold> folds = new ArrayList<>();
        int first = 0;
        for (int line = 0; line <= text.lineCount(); line++) {
            if (line == text.lineCount() || !isComment(line)) {
                if (line - first > 1) {
                    folds.add(new Fold(first, line - 1, Kind.COMMENT));
                }
                first = line + 1;
            }
        }
        return folds;
    }

    private boolean isComment(int line) {
        Span span = text.lineSpan(line);
        int start = span.start() + Indentation.indent(text, span);
        int end = start + comment.length;
        return comment.length > 0
                && end <= span.end()
                && Arrays.equals(text.bytes(), start, end, comment, 0, comment.length);
    }

    private Stream<Fold> blocks() {
        return Indentation.blocks(text).stream().map(block -> new Fold(block.first(), block.last(), Kind.BLOCK));
    }
}
