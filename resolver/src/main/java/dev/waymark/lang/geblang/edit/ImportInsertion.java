package dev.waymark.lang.geblang.edit;

import com.google.common.collect.ImmutableList;
import dev.waymark.language.NewImport;
import dev.waymark.outline.Import;
import dev.waymark.outline.Import.ImportedName;
import dev.waymark.outline.Name;
import dev.waymark.resolve.SourceFile;
import dev.waymark.text.Edit;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Adds an import where Geblang programs have theirs: below the module line, in one block, by name where the block is
 * sorted by name.
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
        return block.stream().filter(this::isSameModule).anyMatch(this::binds);
    }

    private boolean isSameModule(Import other) {
        return other.request().equals(wanted.request());
    }

    private boolean binds(Import other) {
        String local = wanted.alias().orElseGet(this::derivedName);
        return wanted.name().isPresent()
                ? other.names().stream()
                        .anyMatch(n -> n.name().text().equals(wanted.name().get())
                                && n.local().text().equals(local))
                : other.binding().filter(b -> b.text().equals(local)).isPresent();
    }

    private String derivedName() {
        return wanted.name().orElse(lastPart(wanted.request()));
    }

    private Edit edit() {
        Optional<ImportedName> neighbour = wanted.name().isEmpty() ? Optional.empty() : lastTaken();
        return neighbour
                .map(last -> Edit.insert(last.local().span().end(), ", " + item()))
                .orElseGet(this::line);
    }

    /** The last name that the file takes out of the module already: the new one joins it. */
    private Optional<ImportedName> lastTaken() {
        return block.stream()
                .filter(this::isSameModule)
                .filter(i -> !i.names().isEmpty())
                .map(i -> i.names().getLast())
                .findFirst();
    }

    private Edit line() {
        if (block.isEmpty()) {
            return firstImport();
        }
        return successor()
                .map(next -> Edit.insert(next.statement().start(), statement() + lineEnd()))
                .orElseGet(() -> Edit.insert(block.getLast().statement().end(), lineEnd() + statement()));
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

    /** Below the module line, else above the first statement; a licence or a comment on top stays on top. */
    private Edit firstImport() {
        Optional<Name> module = file.outline().module();
        if (module.isPresent()) {
            int end = statementEnd(module.get().span());
            return Edit.insert(end, lineEnd() + lineEnd() + statement());
        }
        int start = Math.min(file.outline().bodyStart(), text.length());
        boolean hasBody = start < text.length();
        return Edit.insert(start, statement() + lineEnd() + (hasBody ? lineEnd() : ""));
    }

    /** Behind the semicolon of the module line, or behind the name where it has none yet. */
    private int statementEnd(Span name) {
        byte[] bytes = text.bytes();
        int at = name.end();
        while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\t')) {
            at++;
        }
        return at < bytes.length && bytes[at] == ';' ? at + 1 : name.end();
    }

    private String statement() {
        return wanted.name().isPresent()
                ? "from " + wanted.request() + " import " + item() + ";"
                : "import " + wanted.request() + moduleAlias() + ";";
    }

    private String item() {
        String name = wanted.name().orElse("");
        return wanted.alias()
                .filter(a -> !a.equals(name))
                .map(a -> name + " as " + a)
                .orElse(name);
    }

    /** A dotted module binds its last part only; programs say so by writing it. */
    private String moduleAlias() {
        String last = lastPart(wanted.request());
        String local = wanted.alias().orElse(last);
        return local.equals(wanted.request()) ? "" : " as " + local;
    }

    private static String lastPart(String request) {
        return request.substring(request.lastIndexOf('.') + 1);
    }

    private String lineEnd() {
        Span first = text.lineSpan(0);
        return text.slice(new Span(first.end(), first.end() + 1)).equals("\r") ? "\r\n" : "\n";
    }
}
