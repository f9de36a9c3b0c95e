package dev.waymark.lang.geblang.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.outline.Import;
import dev.waymark.outline.Import.Placement;
import dev.waymark.outline.Outline;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Deletion;
import dev.waymark.rules.FileEdit;
import dev.waymark.rules.Fix;
import dev.waymark.text.Edit;
import dev.waymark.text.SourceText;
import java.util.Optional;

/** Where imports belong: above everything that may use them, below the module line. */
final class ImportPlace {

    private ImportPlace() {}

    /** Takes the statement of {@code wanted} as it is written to the top of its file. */
    static Fix moved(Import wanted, SourceFile file) {
        SourceText text = file.text();
        ImmutableList<Edit> edits = ImmutableList.of(
                Edit.insert(top(file), text.slice(wanted.statement()) + "\n"),
                Deletion.statement(text, wanted.statement()));
        return new Fix(
                "Move this import to the top of the file",
                ImmutableList.of(new FileEdit.Change(file.path(), edits)),
                true);
    }

    /** The beginning of the line of the first import, else of the line below the module line, else of the code. */
    private static int top(SourceFile file) {
        Outline outline = file.outline();
        SourceText text = file.text();
        Optional<Integer> module = outline.module()
                .map(name -> text.lineStart(text.line(name.span().end()) + 1));
        return outline.imports().stream()
                .filter(wanted -> wanted.placement() == Placement.TOP_LEVEL)
                .map(wanted -> text.lineStart(text.line(wanted.statement().start())))
                .filter(line -> line >= module.orElse(0))
                .findFirst()
                .or(() -> module)
                .orElseGet(() -> text.lineStart(text.line(outline.bodyStart())));
    }
}
