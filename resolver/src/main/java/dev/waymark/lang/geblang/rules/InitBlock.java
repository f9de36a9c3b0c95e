package dev.waymark.lang.geblang.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Deletion;
import dev.waymark.rules.FileEdit;
import dev.waymark.rules.Fix;
import dev.waymark.text.Edit;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.Optional;

/** The only place for a module's setup (seed: Init Blocks). */
final class InitBlock {

    private static final String KEYWORD = "init";

    private InitBlock() {}

    /** Puts a statement of the top level into the file's init block, which is made where there is none. */
    static Optional<Fix> wrapped(Span statement, SourceFile file) {
        SourceText text = file.text();
        int line = text.line(statement.start());
        boolean isOwnLine =
                text.slice(new Span(text.lineStart(line), statement.start())).isBlank();
        if (!isOwnLine) {
            return Optional.empty();
        }
        String work = "\n    " + text.slice(statement).replace("\n", "\n    ");
        return Optional.of(opening(text)
                .map(brace -> new Fix(
                        "Move it into the `init` block",
                        ImmutableList.of(new FileEdit.Change(
                                file.path(),
                                ImmutableList.of(Edit.insert(brace, work), Deletion.statement(text, statement)))),
                        true))
                .orElseGet(() -> Fix.of(
                        "Wrap it in an `init` block",
                        file.path(),
                        new Edit(statement, KEYWORD + " {" + work + "\n}"),
                        true)));
    }

    /** Behind the brace of the first line that opens an init block: the outline does not tell of it. */
    private static Optional<Integer> opening(SourceText text) {
        for (int line = 0; line < text.lineCount(); line++) {
            Span span = text.lineSpan(line);
            String written = text.slice(span);
            int brace = written.indexOf('{');
            if (brace > 0 && written.substring(0, brace).strip().equals(KEYWORD)) {
                // Everything up to the brace is ASCII: chars are bytes.
                return Optional.of(span.start() + brace + 1);
            }
        }
        return Optional.empty();
    }
}
