package dev.waymark.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.collect.ImmutableSet;
import dev.waymark.files.FilePaths;
import dev.waymark.outline.Name;
import dev.waymark.outline.Outline;
import dev.waymark.resolve.Resolution;
import dev.waymark.stories.Story;
import dev.waymark.text.SourceText;
import dev.waymark.workspace.Change;
import dev.waymark.workspace.Document;
import dev.waymark.workspace.Facts;
import dev.waymark.workspace.MemoryDisk;
import dev.waymark.workspace.Snapshot;
import dev.waymark.workspace.Workspace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What every language keeps, tried on every file of its stories: a newcomer is held to it from its first story on. */
class ContractTest {

    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** How many places of a file are tried, where trying all of them would take too long. */
    private static final int SAMPLE = 4;

    /** How far apart the places are at which little is asked. */
    private static final int STRIDE = 5;

    @RegisterExtension
    final OwnFaults ownFaults = new OwnFaults();

    @TestFactory
    Stream<DynamicTest> everyPrefixHasAnOutline() {
        return onEveryFile((story, path) -> {
            byte[] bytes = bytes(story, path);
            for (int length = 0; length <= bytes.length; length++) {
                outline(story, path, Arrays.copyOf(bytes, length));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> lineEndingsDoNotMatter() {
        return onEveryFile((story, path) -> {
            Outline unix = outline(story, path, bytes(story, path));
            Outline windows = outline(
                    story,
                    path,
                    SourceText.of(text(story, path).replace("\n", "\r\n")).bytes());
            assertThat(names(windows)).isEqualTo(names(unix));
            assertThat(windows.faults()).hasSameSizeAs(unix.faults());
        });
    }

    @TestFactory
    Stream<DynamicTest> aByteOrderMarkDoesNoHarm() {
        return onEveryFile((story, path) -> {
            byte[] bytes = bytes(story, path);
            byte[] marked = Arrays.copyOf(BOM, BOM.length + bytes.length);
            System.arraycopy(bytes, 0, marked, BOM.length, bytes.length);
            outline(story, path, marked);
        });
    }

    @TestFactory
    Stream<DynamicTest> resolutionsExplainThemselves() {
        return onEveryStory(story -> {
            Snapshot snapshot = story.indexed(story.disk()).snapshot();
            for (String path : snapshot.paths()) {
                snapshot.resolutions(path).values().stream()
                        .filter(resolution -> !(resolution instanceof Resolution.BuiltIn))
                        .forEach(resolution -> assertThat(resolution.trace().probes())
                                .as("%s: %s", path, resolution)
                                .isNotEmpty());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> whatIsOfferedResolves() {
        return onEveryStory(story -> {
            Snapshot snapshot = story.indexed(story.disk()).snapshot();
            snapshot.paths().forEach(path -> Offered.check(snapshot, path));
        });
    }

    @TestFactory
    Stream<DynamicTest> theOrderOfFilesDoesNotMatter() {
        return onEveryStory(story -> {
            Facts expected = Facts.of(story.indexed(story.disk()).snapshot());
            Workspace singly = story.opened(story.disk());
            singly.index(1, (_, _, _) -> true);
            assertThat(Facts.of(singly.snapshot())).isEqualTo(expected);

            Workspace shuffled = story.opened(story.disk());
            List<String> paths = new ArrayList<>(story.sources());
            Collections.shuffle(paths, new Random(paths.size()));
            paths.forEach(path -> shuffled.apply(new Change.Touched(ImmutableSet.of(path))));
            shuffled.index();
            assertThat(Facts.of(shuffled.snapshot())).isEqualTo(expected);
        });
    }

    @TestFactory
    Stream<DynamicTest> typingEqualsOpeningAnew() {
        return onEveryFile((story, path) -> {
            Workspace typed = story.indexed(story.disk());
            byte[] bytes = bytes(story, path);
            for (int length : sample(bytes.length)) {
                Document document = new Document(SourceText.of(Arrays.copyOf(bytes, length)), length);
                Tour tour = new Tour(typed.apply(new Change.Edited(path, document)), path, document.text());
                tour.at(length);
                tour.far(length);
                Workspace fresh = story.opened(story.disk());
                fresh.apply(new Change.Edited(path, document));
                fresh.index();
                assertThat(Facts.of(typed.snapshot()))
                        .as("after %s bytes", length)
                        .isEqualTo(Facts.of(fresh.snapshot()));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> filesMayGoAndComeBack() {
        return onEveryStory(story -> {
            MemoryDisk disk = story.disk();
            Workspace workspace = story.indexed(disk);
            Facts whole = Facts.of(workspace.snapshot());
            story.files().forEach((path, text) -> {
                disk.remove(path);
                workspace.apply(new Change.Touched(ImmutableSet.of(path)));
                assertThat(Facts.of(workspace.snapshot()))
                        .as("without %s", path)
                        .isEqualTo(Facts.of(story.indexed(disk).snapshot()));
                disk.put(path, text);
                workspace.apply(new Change.Touched(ImmutableSet.of(path)));
            });
            assertThat(Facts.of(workspace.snapshot())).isEqualTo(whole);
        });
    }

    @TestFactory
    Stream<DynamicTest> filesOfUnknownNamesAreSilent() {
        return onEveryStory(story -> {
            MemoryDisk disk = story.disk();
            story.sources().forEach(path -> disk.put(path + ".orig", text(story, path)));
            Snapshot snapshot = story.indexed(disk).snapshot();
            story.sources().forEach(path -> {
                assertThat(snapshot.paths()).doesNotContain(path + ".orig");
                assertThat(snapshot.problems(path + ".orig")).isEmpty();
                assertThat(snapshot.file(path + ".orig")).isEmpty();
            });
        });
    }

    @TestFactory
    Stream<DynamicTest> featuresAnswerEverywhere() {
        return onEveryStory(story -> {
            Snapshot snapshot = story.indexed(story.disk()).snapshot();
            for (String path : story.sources()) {
                SourceText text = SourceText.of(text(story, path));
                Tour tour = new Tour(snapshot, path, text);
                tour.file();
                IntStream.rangeClosed(0, text.length() / STRIDE).forEach(step -> tour.at(step * STRIDE));
                sample(text.length()).forEach(tour::far);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> fixesApplyAndMend() {
        return onEveryStory(story -> {
            Snapshot snapshot = story.indexed(story.disk()).snapshot();
            snapshot.paths().stream().sorted().forEach(path -> new Repairs(story, path, snapshot).check());
        });
    }

    @TestFactory
    Stream<DynamicTest> fixesOfHalfAFileApplyAndMend() {
        return onEveryFile((story, path) -> {
            for (int length : sample(text(story, path).length())) {
                Story half = story.with(path, text(story, path).substring(0, length));
                Snapshot snapshot = half.indexed(half.disk()).snapshot();
                new Repairs(half, path, snapshot).check();
            }
        });
    }

    /** Does something with one file of a story. */
    @FunctionalInterface
    private interface FileCheck {
        void check(Story story, String path);
    }

    private static Stream<DynamicTest> onEveryStory(Consumer<Story> check) {
        return Story.all().map(story -> dynamicTest(story.toString(), () -> check.accept(story)));
    }

    private static Stream<DynamicTest> onEveryFile(FileCheck check) {
        return Story.all()
                .flatMap(story -> story.sources().stream()
                        .map(path -> dynamicTest(
                                story + "/" + FilePaths.relativize(story.root(), path),
                                () -> check.check(story, path))));
    }

    private static Outline outline(Story story, String path, byte[] bytes) {
        SourceText text = SourceText.of(bytes);
        Outline outline = story.language().outline(path, text);
        Spans.check(outline, text);
        return outline;
    }

    private static List<String> names(Outline outline) {
        Stream<String> imports = outline.imports().stream().map(wanted -> "import " + wanted.request());
        Stream<String> declarations = outline.declarations().stream()
                .map(declared -> declared.kind() + " " + declared.name().text());
        Stream<String> references = outline.references().stream()
                .map(used -> used.use() + " " + used.name().text() + " "
                        + used.member().map(Name::text).orElse(""));
        return Stream.of(imports, declarations, references)
                .flatMap(names -> names)
                .toList();
    }

    /** Some of the lengths up to {@code length}, both ends among them. */
    private static List<Integer> sample(int length) {
        return IntStream.rangeClosed(0, SAMPLE)
                .mapToObj(part -> (int) ((long) length * part / SAMPLE))
                .distinct()
                .toList();
    }

    private static String text(Story story, String path) {
        return story.files().getOrDefault(path, "");
    }

    private static byte[] bytes(Story story, String path) {
        return SourceText.of(text(story, path)).bytes();
    }
}
