package dev.waymark.stories;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.waymark.files.FilePaths;
import dev.waymark.lang.Languages;
import dev.waymark.language.Language;
import dev.waymark.marks.Comparison;
import dev.waymark.marks.Mark;
import dev.waymark.marks.Marks;
import dev.waymark.text.SourceText;
import dev.waymark.workspace.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every workspace in {@code test-workspaces/LANGUAGE} behaves as the comments in it say, and is silent where they are. */
class StoriesTest {

    @TestFactory
    Stream<DynamicContainer> storiesAreAsTheyAreTold() {
        return Languages.ALL.stream()
                .map(language -> DynamicContainer.dynamicContainer(language.id(), tests(language)));
    }

    private static Stream<DynamicTest> tests(Language language) {
        return Story.of(language).stream()
                .map(story -> dynamicTest(
                        story.name(),
                        Story.folder(language).resolve(story.name()).toUri(),
                        () -> check(story)));
    }

    private static void check(Story story) {
        Snapshot snapshot = story.indexed(story.disk()).snapshot();
        Comparison comparison = new Comparison();
        for (String path : story.sources()) {
            String text = story.files().getOrDefault(path, "");
            List<Mark> expected = Marks.of(path, Optional.of(story.language())).in(text);
            comparison.add(
                    FilePaths.relativize(story.root(), path), expected, found(story, snapshot, path, text, expected));
        }
        comparison.check();
    }

    private static List<Mark> found(Story story, Snapshot snapshot, String path, String text, List<Mark> expected) {
        SourceText source = SourceText.of(text);
        List<Mark> found = new ArrayList<>();
        snapshot.problems(path).forEach(problem -> found.add(Mark.of(problem, source)));
        for (Mark mark : expected) {
            Asked.by(mark).ifPresent(asked -> found.add(asked.answered(mark, snapshot, story.root(), path)));
        }
        return found;
    }
}
