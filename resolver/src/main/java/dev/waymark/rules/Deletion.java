package dev.waymark.rules;

import dev.waymark.outline.Import;
import dev.waymark.outline.Import.ImportedName;
import dev.waymark.text.Edit;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.Collection;

/** Edits that take statements, and names out of lists, away without leaving holes. */
public final class Deletion {

    private Deletion() {}

    /** Deletes {@code statement}, and its line where nothing else stands there. */
    public static Edit statement(SourceText text, Span statement) {
        int first = text.lineStart(text.line(statement.start()));
        int next = text.lineStart(text.line(statement.end()) + 1);
        String before = text.slice(new Span(first, statement.start()));
        String after = text.slice(new Span(statement.end(), next));
        if (before.isBlank() && after.isBlank()) {
            return Edit.delete(new Span(first, next));
        }
        int gap = after.length() - after.stripLeading().length();
        boolean endsLine = after.isBlank();
        return Edit.delete(new Span(statement.start(), endsLine ? statement.end() : statement.end() + gap));
    }

    /**
     * Deletes {@code name} with its comma from the list of {@code wanted}, so that the edits for all of {@code doomed},
     * which leave at least one name, do not overlap. Where more than a comma parts it from the next name, it goes alone.
     */
    static Edit name(SourceText text, Import wanted, ImportedName name, Collection<ImportedName> doomed) {
        int at = wanted.names().indexOf(name);
        boolean lastKept = wanted.names().stream().skip(at + 1L).allMatch(doomed::contains);
        Span gap = lastKept
                ? between(wanted.names().get(at - 1), name)
                : between(name, wanted.names().get(at + 1));
        boolean isList = text.slice(gap).chars().allMatch(c -> c == ',' || Character.isWhitespace(c));
        return Edit.delete(isList ? gap.to(span(name)) : withBlank(text, span(name)));
    }

    private static Span between(ImportedName first, ImportedName second) {
        int start = span(first).end();
        int end = span(second).start();
        return new Span(start, end);
    }

    /** {@code span} with a blank behind it, where another stands in front. */
    private static Span withBlank(SourceText text, Span span) {
        Span around = new Span(Math.max(0, span.start() - 1), Math.min(text.length(), span.end() + 1));
        String written = text.slice(around);
        return written.startsWith(" ") && written.endsWith(" ") ? new Span(span.start(), around.end()) : span;
    }

    /** An imported name with its alias. */
    static Span span(ImportedName name) {
        return name.name().span().to(name.local().span());
    }
}
