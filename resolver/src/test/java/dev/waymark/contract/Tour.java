package dev.waymark.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.features.Actions;
import dev.waymark.features.BuiltInPage;
import dev.waymark.features.Completion;
import dev.waymark.features.Definition;
import dev.waymark.features.Explanation;
import dev.waymark.features.Hover;
import dev.waymark.features.Link;
import dev.waymark.features.References;
import dev.waymark.features.Suggestion;
import dev.waymark.features.Symbols;
import dev.waymark.files.FilePaths;
import dev.waymark.outline.Declaration;
import dev.waymark.text.Edit;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import dev.waymark.workspace.Snapshot;

/** Asks the features everything about one file, and looks at the places they give. */
final class Tour {

    private final Snapshot snapshot;
    private final String path;
    private final SourceText text;

    Tour(Snapshot snapshot, String path, SourceText text) {
        this.snapshot = snapshot;
        this.path = path;
        this.text = text;
    }

    /** What is asked of the file as a whole. */
    void file() {
        for (Declaration declaration : Symbols.of(snapshot, path)) {
            inside(path, declaration.span());
        }
        Symbols.matching(snapshot, FilePaths.stem(path), 20)
                .forEach(match -> inside(match.path(), match.declaration().span()));
        Actions.in(snapshot, path, new Span(0, text.length()));
    }

    /** What costs little at one place. */
    void at(int offset) {
        Definition.at(snapshot, path, offset).forEach(this::link);
        Definition.declaration(snapshot, path, offset).forEach(this::link);
        Hover.at(snapshot, path, offset).ifPresent(hover -> inside(path, hover.span()));
        References.highlights(snapshot, path, offset).forEach(use -> inside(path, use.span()));
        Explanation.at(snapshot, path, offset)
                .ifPresent(why -> assertThat(why.verdict()).isNotBlank());
    }

    /** What looks at the whole workspace. */
    void far(int offset) {
        References.at(snapshot, path, offset, true).forEach(use -> inside(use.path(), use.span()));
        for (Suggestion suggestion : Completion.at(snapshot, path, offset).items()) {
            inside(path, suggestion.edit().span());
            assertThat(suggestion.edit().span().touches(offset))
                    .as("%s at %s", suggestion, offset)
                    .isTrue();
            suggestion.additional().stream().map(Edit::span).forEach(span -> inside(path, span));
        }
    }

    private void link(Link link) {
        inside(path, link.origin());
        inside(link.path(), link.target());
        assertThat(link.target().contains(link.selection())).as("%s", link).isTrue();
    }

    private void inside(String file, Span span) {
        SourceText target = FilePaths.isAbsolute(file)
                ? snapshot.text(file).orElseThrow(() -> new AssertionError("there is no " + file))
                : SourceText.of(BuiltInPage.text(snapshot, file).orElseThrow());
        assertThat(span.end()).as("%s in %s", span, file).isLessThanOrEqualTo(target.length());
    }
}
