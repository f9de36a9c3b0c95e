package dev.waymark.lang.hql.edit;

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

/**
 * Adds an import where HQL programs have theirs: a name to the vector that takes others out of its module, a module below
 * the last import, or on top of a file that has none.
 */
public final class ImportInsertion {

    private final SourceText text;
    private final NewImport wanted;
    private final String binding;
    private final int bodyStart;
    private final ImmutableList<Import> imports;

    private ImportInsertion(SourceFile file, NewImport wanted, String binding) {
        this.text = file.text();
        this.wanted = wanted;
        this.binding = binding;
        this.bodyStart = Math.min(file.outline().bodyStart(), text.length());
        this.imports = file.outline().imports().stream()
                .filter(other -> other.placement() == Import.Placement.TOP_LEVEL)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The edits that add {@code wanted} to {@code file}; none where it is there already.
     *
     * @param binding the name for the module where {@code wanted} chooses none
     */
    public static ImmutableList<Edit> edits(SourceFile file, NewImport wanted, String binding) {
        ImportInsertion insertion = new ImportInsertion(file, wanted, binding);
        return insertion.isThere() ? ImmutableList.of() : ImmutableList.of(insertion.edit());
    }

    private boolean isThere() {
        return imports.stream()
                .filter(other -> other.request().equals(wanted.request()))
                .anyMatch(other -> wanted.name()
                        .map(name -> other.names().stream().anyMatch(taken -> takes(taken, name)))
                        .orElseGet(() -> other.binding().map(Name::text).equals(Optional.of(local()))));
    }

    private boolean takes(ImportedName taken, String name) {
        return taken.name().text().equals(name)
                && taken.local().text().equals(wanted.alias().orElse(name));
    }

    private Edit edit() {
        Optional<Import> vector = imports.stream()
                .filter(other -> wanted.name().isPresent())
                .filter(other -> other.request().equals(wanted.request())
                        && !other.names().isEmpty())
                .findFirst();
        return vector.map(this::intoVector)
                .or(() -> imports.stream().reduce((_, last) -> last).map(this::below))
                .orElseGet(this::onTop);
    }

    private Edit intoVector(Import vector) {
        return Edit.insert(span(vector.names().getLast()).end(), separator(vector) + selection());
    }

    /** Names go on as they began: with commas, blanks, or each on its line. */
    private String separator(Import vector) {
        int count = vector.names().size();
        if (count < 2) {
            return ", ";
        }
        int start = span(vector.names().get(count - 2)).end();
        int end = span(vector.names().getLast()).start();
        String written = text.slice(new Span(start, end));
        return written.chars().allMatch(c -> c == ',' || Character.isWhitespace(c)) ? written : ", ";
    }

    private static Span span(ImportedName name) {
        return name.name().span().to(name.local().span());
    }

    private Edit below(Import last) {
        int end = last.statement().end();
        int lineEnd = text.lineSpan(text.line(end)).end();
        String rest = text.slice(new Span(end, lineEnd)).strip();
        boolean isAlone = rest.isEmpty() || rest.startsWith("//") || rest.startsWith(";");
        return Edit.insert(isAlone ? lineEnd : end, newline() + statement());
    }

    private Edit onTop() {
        boolean hasBody = bodyStart < text.length();
        boolean isBehind = bodyStart > text.lineStart(text.line(bodyStart)) && !hasBody;
        String before = isBehind ? newline() : "";
        return Edit.insert(bodyStart, before + statement() + newline() + (hasBody ? newline() : ""));
    }

    private String statement() {
        String target = wanted.name().isPresent() ? "[" + selection() + "]" : local();
        return "(import " + target + " from \"" + escaped(wanted.request()) + "\")";
    }

    private String selection() {
        String name = wanted.name().orElse("");
        return wanted.alias().map(alias -> name + " as " + alias).orElse(name);
    }

    private String local() {
        return wanted.alias().orElse(binding);
    }

    private static String escaped(String request) {
        return request.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private String newline() {
        Span first = text.lineSpan(0);
        return text.slice(new Span(first.end(), first.end() + 1)).equals("\r") ? "\r\n" : "\n";
    }
}
