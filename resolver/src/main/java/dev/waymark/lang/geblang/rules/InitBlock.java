package dev.waymark.lang.geblang.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import dev.waymark.lang.geblang.scan.GeblangScanner;
import dev.waymark.lang.geblang.scan.InitStatement;
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

    /** Puts what the later block, whose keyword is at {@code keyword}, does at the end of the first one. */
    static Optional<Fix> merged(Span keyword, SourceFile file) {
        ImmutableList<InitStatement> blocks = GeblangScanner.initStatements(file.text());
        return blocks.stream()
                .skip(1)
                .filter(block -> block.span().start() == keyword.start())
                .findFirst()
                .map(later -> merged(blocks.getFirst(), later, file));
    }

    private static Fix merged(InitStatement first, InitStatement later, SourceFile file) {
        SourceText text = file.text();
        String work = text.slice(later.body()).stripTrailing();
        String kept = text.slice(first.body()).stripTrailing();
        int end = first.body().start() + kept.getBytes(UTF_8).length;
        ImmutableList<Edit> edits = ImmutableList.of(
                new Edit(new Span(end, first.body().end()), work + "\n"), Deletion.statement(text, later.span()));
        return new Fix(
                "Merge it into the first `init` block",
                ImmutableList.of(new FileEdit.Change(file.path(), edits)),
                true);
    }

    /** Behind the brace of the first init block. */
    private static Optional<Integer> opening(SourceText text) {
        return GeblangScanner.initStatements(text).stream()
                .findFirst()
                .map(block -> block.body().start());
    }
}
