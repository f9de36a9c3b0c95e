package dev.waymark.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.files.Presence;
import dev.waymark.rules.FileEdit;
import dev.waymark.rules.Fix;
import dev.waymark.rules.Problem;
import dev.waymark.stories.Story;
import dev.waymark.text.Edit;
import dev.waymark.text.Span;
import dev.waymark.workspace.MemoryDisk;
import dev.waymark.workspace.Snapshot;
import java.util.List;

/** Tries the fixes that one file of a story is offered. */
final class Repairs {

    private final Story story;
    private final String path;
    private final Snapshot before;

    Repairs(Story story, String path, Snapshot before) {
        this.story = story;
        this.path = path;
        this.before = before;
    }

    void check() {
        for (Problem problem : before.problemsWithFixes(path)) {
            for (Fix fix : problem.fixes()) {
                fix.edits().forEach(this::applies);
                if (fix.preferred()) {
                    mends(problem, fix);
                }
            }
        }
    }

    private void applies(FileEdit edit) {
        switch (edit) {
            case FileEdit.Change change -> {
                int length = before.text(change.path()).orElseThrow().length();
                List<Span> spans =
                        change.edits().stream().map(Edit::span).sorted().toList();
                for (int i = 0; i < spans.size(); i++) {
                    assertThat(spans.get(i).end()).as("%s", change).isLessThanOrEqualTo(length);
                    assertThat(i > 0 && spans.get(i - 1).overlaps(spans.get(i)))
                            .as("overlaps in %s", change)
                            .isFalse();
                }
                assertThat(before.isLibrary(change.path()))
                        .as("library code in %s", change)
                        .isFalse();
            }
            case FileEdit.Create create ->
                assertThat(presence(create.path())).as("%s", create).isNotEqualTo(Presence.FILE);
            case FileEdit.Move move -> {
                assertThat(presence(move.path())).as("%s", move).isNotEqualTo(Presence.ABSENT);
                // A name that only changes its case may be its own place.
                boolean isItself = move.path().equalsIgnoreCase(move.target());
                assertThat(presence(move.target()))
                        .as("%s", move)
                        .isEqualTo(isItself ? Presence.OTHER_SPELLING : Presence.ABSENT);
            }
        }
    }

    /** Of the problems that say the same there is at least one less afterwards. */
    private void mends(Problem problem, Fix fix) {
        MemoryDisk disk = story.disk();
        disk.apply(fix);
        Snapshot after = story.indexed(disk).snapshot();
        assertThat(alike(problem, after))
                .as(
                        "%s, after “%s”: %s",
                        problem.message(), fix.title(), disk.files().get(path))
                .isLessThan(alike(problem, before));
    }

    private long alike(Problem problem, Snapshot snapshot) {
        return snapshot.problems(path).stream()
                .filter(other ->
                        other.code() == problem.code() && other.message().equals(problem.message()))
                .count();
    }

    private Presence presence(String place) {
        return before.lookup().presence(place, "whether a fix fits");
    }
}
