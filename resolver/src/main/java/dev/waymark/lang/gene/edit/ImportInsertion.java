package dev.waymark.lang.gene.edit;

import com.google.common.collect.ImmutableList;
import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.lang.gene.scan.Request;
import dev.waymark.language.NewImport;
import dev.waymark.outline.Import;
import dev.waymark.outline.Import.ImportedName;
import dev.waymark.resolve.SourceFile;
import dev.waymark.text.Edit;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.Optional;

/** Adds an import: to the statement that takes names out of the same module already, else below the other imports. */
public final class ImportInsertion {

    private final SourceFile file;
    private final SourceText text;
    private final NewImport wanted;
    private final Dialect dialect;

    private ImportInsertion(SourceFile file, NewImport wanted) {
        this.file = file;
        this.text = file.text();
        this.wanted = wanted;
        this.dialect = file.outline().dialect().flatMap(Dialect::called).orElseGet(() -> dialect(wanted.request()));
    }

    /** The edits that add {@code wanted} to {@code file}; none where it is there already, or cannot be written. */
    public static ImmutableList<Edit> edits(SourceFile file, NewImport wanted) {
        ImportInsertion insertion = new ImportInsertion(file, wanted);
        return insertion.isThere()
                ? ImmutableList.of()
                : insertion.edit().map(ImmutableList::of).orElseGet(ImmutableList::of);
    }

    /** A file that says nothing gets the dialect that the request is written in. */
    private static Dialect dialect(String request) {
        Request asked = Request.of(request);
        boolean isNew = switch (asked.kind()) {
            case NAMESPACE -> true;
            case MODULE ->
                asked.path().startsWith(".")
                        || asked.packageName()
                                .filter(name -> !name.contains("/"))
                                .isPresent();
        };
        return isNew ? Dialect.NEW : Dialect.CLASSIC;
    }

    private boolean isThere() {
        return file.outline().imports().stream()
                .filter(other ->
                        other.placement().isHonoured() && other.request().equals(wanted.request()))
                .anyMatch(this::provides);
    }

    private boolean provides(Import other) {
        String local =
                wanted.alias().or(wanted::name).orElseGet(() -> ImportText.binding(Request.of(wanted.request())));
        return wanted.name().isPresent()
                ? other.names().stream()
                        .anyMatch(taken ->
                                taken.name().text().equals(wanted.name().get())
                                        && taken.local().text().equals(local))
                : other.binding().filter(name -> name.text().equals(local)).isPresent();
    }

    private Optional<Edit> edit() {
        return wanted.name()
                .flatMap(this::added)
                .or(() -> ImportText.of(wanted, dialect).map(this::inserted));
    }

    /** Behind the last name that an import of the same module takes; in the new dialect inside its list. */
    private Optional<Edit> added(String name) {
        return file.outline().imports().stream()
                .filter(other -> other.placement() == Import.Placement.TOP_LEVEL
                        && other.request().equals(wanted.request())
                        && !other.names().isEmpty())
                .filter(other -> Request.of(other.request()).kind() == Request.Kind.MODULE || dialect == Dialect.NEW)
                .map(other -> other.names().getLast())
                .filter(last -> dialect == Dialect.CLASSIC ? !isInGroup(last) : isInList(last))
                .findFirst()
                .map(last -> Edit.insert(end(last), separator() + item(name)));
    }

    private String item(String name) {
        return ImportText.named(name, wanted.alias(), dialect == Dialect.CLASSIC ? ":" : " : ");
    }

    private String separator() {
        return " ";
    }

    private static int end(ImportedName name) {
        return Math.max(name.name().span().end(), name.local().span().end());
    }

    private boolean isInList(ImportedName last) {
        return nextMark(end(last)) == ']' || nextMark(end(last)) == ',';
    }

    private boolean isInGroup(ImportedName last) {
        return nextMark(end(last)) == ']';
    }

    private int nextMark(int from) {
        byte[] bytes = text.bytes();
        int at = from;
        while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t')) {
            at++;
        }
        return at < bytes.length ? bytes[at] : -1;
    }

    private Edit inserted(String statement) {
        Optional<Import> last = file.outline().imports().stream()
                .filter(other -> other.placement() == Import.Placement.TOP_LEVEL && startsLine(other.statement()))
                .reduce((_, later) -> later);
        return last.map(other -> Edit.insert(other.statement().end(), lineEnd() + statement))
                .orElseGet(() -> first(statement));
    }

    private boolean startsLine(Span statement) {
        return text.lineStart(text.line(statement.start())) == statement.start();
    }

    /** Above the first form; a comment on top stays on top. */
    private Edit first(String statement) {
        int body = Math.min(file.outline().bodyStart(), text.length());
        boolean hasBody = body < text.length();
        return Edit.insert(body, statement + lineEnd() + (hasBody ? lineEnd() : ""));
    }

    private String lineEnd() {
        Span first = text.lineSpan(0);
        return text.slice(new Span(first.end(), Math.min(first.end() + 1, text.length())))
                        .equals("\r")
                ? "\r\n"
                : "\n";
    }
}
