package dev.waymark.lang.kcl.edit;

import com.google.common.collect.ImmutableList;
import dev.waymark.language.NewImport;
import dev.waymark.outline.Import;
import dev.waymark.resolve.SourceFile;
import dev.waymark.text.Edit;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Adds an import where KCL programs have theirs: in one block at the top, below the comments and the docstring, by name
 * where the block is sorted by name. An import always binds the package; single names cannot be taken out of it.
 */
public final class ImportInsertion {

    private final SourceFile file;
    private final SourceText text;
    private final NewImport wanted;
    private final ImmutableList<Import> block;

    private ImportInsertion(SourceFile file, NewImport wanted) {
        this.file = file;
        this.text = file.text();
        this.wanted = wanted;
        this.block = file.outline().imports().stream()
                .filter(i -> i.placement() == Import.Placement.TOP_LEVEL)
                .collect(ImmutableList.toImmutableList());
    }

    /** The edits that add {@code wanted} to {@code file}; none where it is there already. */
    public static ImmutableList<Edit> edits(SourceFile file, NewImport wanted) {
        ImportInsertion insertion = new ImportInsertion(file, wanted);
        return insertion.isThere() ? ImmutableList.of() : ImmutableList.of(insertion.edit());
    }

    private boolean isThere() {
        return block.stream()
                .filter(other -> other.request().equals(wanted.request()))
                .anyMatch(other -> other.binding()
                        .filter(name -> name.text().equals(local()))
                        .isPresent());
    }

    private Edit edit() {
        if (block.isEmpty()) {
            return firstImport();
        }
        return successor()
                .map(next -> Edit.insert(next.statement().start(), statement() + lineEnd()))
                .orElseGet(() -> Edit.insert(blockEnd(), lineEnd() + statement()));
    }

    /** The import before which the new one belongs; none where the block follows another order than the alphabet's. */
    private Optional<Import> successor() {
        boolean sorted = IntStream.range(1, block.size())
                .allMatch(i -> block.get(i - 1).request().compareTo(block.get(i).request()) <= 0);
        return sorted
                ? block.stream()
                        .filter(i -> i.request().compareTo(wanted.request()) > 0)
                        .findFirst()
                : Optional.empty();
    }

    /** Behind the last import of the block, and behind a comment on its line. */
    private int blockEnd() {
        Span last = block.getLast().statement();
        int end = last.end();
        while (end > last.start() && Docstring.isLayout(text.bytes()[end - 1])) {
            end--;
        }
        return Docstring.restIsComment(text, end)
                ? text.lineSpan(text.line(end)).end()
                : end;
    }

    /** Above the first statement; a licence, a comment or the docstring on top stays on top. */
    private Edit firstImport() {
        int body = Math.min(file.outline().bodyStart(), text.length());
        return Docstring.end(text, body).map(this::below).orElseGet(() -> {
            boolean hasBody = body < text.length();
            return Edit.insert(body, statement() + lineEnd() + (hasBody ? lineEnd() : ""));
        });
    }

    private Edit below(int docstring) {
        int line = text.line(docstring);
        boolean isLast = line + 1 >= text.lineCount();
        if (isLast) {
            return Edit.insert(text.length(), lineEnd() + lineEnd() + statement() + lineEnd());
        }
        boolean hasGap = text.slice(text.lineSpan(line + 1)).isBlank();
        return Edit.insert(text.lineStart(line + 1), lineEnd() + statement() + lineEnd() + (hasGap ? "" : lineEnd()));
    }

    private String statement() {
        return "import " + wanted.request() + (local().equals(derived()) ? "" : " as " + local());
    }

    private String local() {
        return wanted.alias().orElseGet(this::derived);
    }

    private String derived() {
        return wanted.request().substring(wanted.request().lastIndexOf('.') + 1);
    }

    private String lineEnd() {
        Span first = text.lineSpan(0);
        return text.slice(new Span(first.end(), first.end() + 1)).equals("\r") ? "\r\n" : "\n";
    }
}
