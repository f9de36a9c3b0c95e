package dev.waymark.lang.geblang.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.outline.Import;
import dev.waymark.outline.Import.Placement;
import dev.waymark.outline.Name;
import dev.waymark.outline.Outline;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Deletion;
import dev.waymark.rules.FileEdit;
import dev.waymark.rules.Fix;
import dev.waymark.text.Edit;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.Optional;

/** Where imports belong: above everything that may use them, below the module line. */
final class ImportPlace {

    private ImportPlace() {}

    /** Takes the statement of {@code wanted} as it is written to the top of its file. */
    static Fix moved(Import wanted, SourceFile file) {
        SourceText text = file.text();
        ImmutableList<Edit> edits = ImmutableList.of(
                Edit.insert(top(wanted, file), text.slice(wanted.statement()) + lineEnd(text)),
                Deletion.statement(text, wanted.statement()));
        return new Fix(
                "Move this import to the top of the file",
                ImmutableList.of(new FileEdit.Change(file.path(), edits)),
                true);
    }

    /** Takes a module declaration above everything else. */
    static Fix toTop(Span declaration, SourceFile file) {
        SourceText text = file.text();
        ImmutableList<Edit> edits = ImmutableList.of(
                Edit.insert(
                        text.lineStart(text.line(file.outline().bodyStart())),
                        text.slice(declaration) + lineEnd(text) + lineEnd(text)),
                Deletion.statement(text, declaration));
        return new Fix(
                "Move it to the top of the file", ImmutableList.of(new FileEdit.Change(file.path(), edits)), true);
    }

    private static String lineEnd(SourceText text) {
        int end = text.lineSpan(0).end();
        return text.slice(new Span(end, end + 1)).equals("\r") ? "\r\n" : "\n";
    }

    /** The line of the first import that stands above every use, else below the module line, else where code begins. */
    private static int top(Import wanted, SourceFile file) {
        SourceText text = file.text();
        Outline outline = file.outline();
        int firstUse = firstUse(wanted, outline);
        Optional<Integer> module = outline.module()
                .map(name -> text.lineStart(text.line(name.span().end()) + 1));
        return outline.imports().stream()
                .filter(other -> other.placement() == Placement.TOP_LEVEL)
                .map(other -> text.lineStart(text.line(other.statement().start())))
                .filter(line -> line >= module.orElse(0) && line <= firstUse)
                .findFirst()
                .or(() -> module)
                .orElseGet(() -> text.lineStart(text.line(outline.bodyStart())));
    }

    private static int firstUse(Import wanted, Outline outline) {
        ImmutableSet<String> locals = Bindings.locals(wanted).map(Name::text).collect(ImmutableSet.toImmutableSet());
        return outline.references().stream()
                .filter(reference -> locals.contains(reference.name().text()))
                .mapToInt(reference -> reference.name().span().start())
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
