package dev.waymark.lang.neva.edit;

import com.google.common.collect.ImmutableList;
import dev.waymark.language.NewImport;
import dev.waymark.outline.Import;
import dev.waymark.outline.Name;
import dev.waymark.resolve.SourceFile;
import dev.waymark.text.Edit;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Adds an import where the formatter would put it: in the file's one block, by group and name, a line each. Comments stay
 * where they are.
 */
public final class ImportInsertion {

    private static final String INDENT = "\t";

    /** From this size of a group on, the formatter puts blank lines between the groups. */
    private static final int LARGE_GROUP = 3;

    private final SourceFile file;
    private final SourceText text;
    private final NewImport wanted;
    private final ImmutableList<Import> block;

    private ImportInsertion(SourceFile file, NewImport wanted) {
        this.file = file;
        this.text = file.text();
        this.wanted = wanted;
        this.block = file.outline().imports();
    }

    /** The edits that add {@code wanted} to {@code file}; none where it is there already. */
    public static ImmutableList<Edit> edits(SourceFile file, NewImport wanted) {
        ImportInsertion insertion = new ImportInsertion(file, wanted);
        return insertion.isThere() ? ImmutableList.of() : ImmutableList.of(insertion.edit());
    }

    private boolean isThere() {
        ImportOrder order = ImportOrder.of(wanted.request());
        return block.stream()
                .filter(other -> ImportOrder.of(other.request()).equals(order))
                .flatMap(other -> other.binding().stream())
                .map(Name::text)
                .anyMatch(local()::equals);
    }

    private Edit edit() {
        Optional<Span> inside = CodeBefore.importBlock(text.bytes());
        if (inside.isEmpty()) {
            return block.isEmpty() ? newBlock() : below(block.getLast(), false);
        }
        if (text.line(inside.get().start()) == text.line(inside.get().end())) {
            return new Edit(inside.get(), lineEnd() + unfolded(inside.get()) + lineEnd());
        }
        return block.isEmpty() ? only(inside.get()) : among();
    }

    /** A block on one line gets a line for every import, as the compiler wants them. */
    private String unfolded(Span inside) {
        Comparator<Import> byOrder = Comparator.comparing(other -> ImportOrder.of(other.request()));
        ImmutableList<Import> here = block.stream()
                .filter(other -> inside.contains(other.statement()))
                .sorted(byOrder)
                .collect(ImmutableList.toImmutableList());
        ImportOrder order = ImportOrder.of(wanted.request());
        long before = here.stream()
                .filter(other -> ImportOrder.of(other.request()).compareTo(order) < 0)
                .count();
        return IntStream.rangeClosed(0, here.size())
                .mapToObj(i -> i == before ? statement() : written(here.get(i < before ? i : i - 1)))
                .map(line -> INDENT + line)
                .collect(Collectors.joining(lineEnd()));
    }

    private String written(Import other) {
        String slice = text.slice(other.statement()).strip();
        return slice.endsWith(",") ? slice.substring(0, slice.length() - 1).strip() : slice;
    }

    /** The first import of a block that holds comments at most. */
    private Edit only(Span inside) {
        int closing = text.lineStart(text.line(inside.end()));
        return Edit.insert(closing, INDENT + statement() + lineEnd());
    }

    private Edit among() {
        ImportOrder order = ImportOrder.of(wanted.request());
        int at = 0;
        while (at < block.size() && ImportOrder.of(block.get(at).request()).compareTo(order) <= 0) {
            at++;
        }
        if (!isOrdered()) {
            return below(block.getLast(), false);
        }
        if (at > 0 && (at == block.size() || isOfGroup(block.get(at - 1), order) || !isOfGroup(block.get(at), order))) {
            return below(block.get(at - 1), !isOfGroup(block.get(at - 1), order) && hasGaps());
        }
        return above(block.get(at), !isOfGroup(block.get(at), order) && hasGaps());
    }

    private boolean isOrdered() {
        return IntStream.range(1, block.size())
                .allMatch(i -> ImportOrder.of(block.get(i - 1).request())
                                .compareTo(ImportOrder.of(block.get(i).request()))
                        <= 0);
    }

    private static boolean isOfGroup(Import other, ImportOrder order) {
        return ImportOrder.of(other.request()).group() == order.group();
    }

    private boolean hasGaps() {
        return block.stream()
                .collect(Collectors.groupingBy(
                        other -> ImportOrder.of(other.request()).group(), Collectors.counting()))
                .values()
                .stream()
                .anyMatch(size -> size >= LARGE_GROUP);
    }

    /** In the line below {@code other}, behind a comment on its line. */
    private Edit below(Import other, boolean gap) {
        int end = text.lineSpan(text.line(other.statement().end())).end();
        String rest = text.slice(new Span(Math.min(other.statement().end(), end), end))
                .strip();
        int at = rest.isEmpty() || rest.startsWith("//")
                ? end
                : other.statement().end();
        return Edit.insert(at, (gap ? lineEnd() : "") + lineEnd() + indent(other) + statement());
    }

    /** In the line above {@code other} and the comments that stand directly above it. */
    private Edit above(Import other, boolean gap) {
        int line = text.line(other.statement().start());
        while (line > 0 && content(line - 1).startsWith("//")) {
            line--;
        }
        int at = indent(other).isEmpty() ? other.statement().start() : text.lineStart(line);
        return Edit.insert(at, indent(other) + statement() + lineEnd() + (gap ? lineEnd() : ""));
    }

    /** The blanks in front of {@code other}, where nothing else stands there. */
    private String indent(Import other) {
        int start = text.lineStart(text.line(other.statement().start()));
        String before = text.slice(new Span(start, other.statement().start()));
        return before.isBlank() ? before : "";
    }

    /** Above the first statement and the comments that document it; a comment on top stays on top. */
    private Edit newBlock() {
        int body = Math.min(file.outline().bodyStart(), text.length());
        int line = text.line(body);
        boolean isFirst = text.slice(new Span(text.lineStart(line), body)).isBlank();
        while (isFirst && body < text.length() && line > 0 && content(line - 1).startsWith("//")) {
            line--;
        }
        String written = "import {" + lineEnd() + INDENT + statement() + lineEnd() + "}" + lineEnd();
        return body < text.length()
                ? Edit.insert(isFirst ? text.lineStart(line) : body, written + lineEnd())
                : Edit.insert(text.length(), (isAtLineStart() ? "" : lineEnd()) + written);
    }

    private boolean isAtLineStart() {
        return text.length() == 0 || text.bytes()[text.length() - 1] == '\n';
    }

    private String content(int line) {
        return text.slice(text.lineSpan(line)).strip();
    }

    private String statement() {
        return (local().equals(ImportOrder.derived(wanted.request())) ? "" : local() + " ") + wanted.request();
    }

    private String local() {
        return wanted.alias().orElseGet(() -> ImportOrder.derived(wanted.request()));
    }

    private String lineEnd() {
        Span first = text.lineSpan(0);
        return text.slice(new Span(first.end(), first.end() + 1)).equals("\r") ? "\r\n" : "\n";
    }
}
