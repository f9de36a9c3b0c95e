package dev.waymark.lang.neva;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import dev.waymark.files.FilePaths;
import dev.waymark.lang.Languages;
import dev.waymark.rules.Problem;
import dev.waymark.workspace.Change;
import dev.waymark.workspace.MemoryDisk;
import dev.waymark.workspace.SettingsLayers;
import dev.waymark.workspace.Snapshot;
import dev.waymark.workspace.Workspace;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A repository of many modules, each with its own manifest: whichever folder is opened, every file is judged alike. */
class MonorepoTest {

    private static final int MODULES = 136;

    private static final MemoryDisk DISK = new MemoryDisk();

    static {
        IntStream.range(0, MODULES).forEach(MonorepoTest::put);
        DISK.put("/repo/loose/loose.neva", "import { @:lib }\n\nconst x int = lib.one\n");
    }

    private static final Map<String, List<Problem>> WHOLE = problems("/repo");

    @Test
    void everyModuleHasItsOwnFaultAndNoOther() {
        assertThat(WHOLE).hasSize(4 * MODULES + 1);
        WHOLE.forEach((path, problems) -> {
            boolean isFaulty = path.endsWith("/main/main.neva");
            assertThat(problems).as(path).hasSize(isFaulty ? 1 : 0);
        });
    }

    @TestFactory
    Stream<DynamicTest> anyFolderMayBeOpened() {
        return Stream.of(0, 7, 20, MODULES - 1)
                .map(MonorepoTest::module)
                .flatMap(module ->
                        FilePaths.ancestry(module + "/lib/deep").stream().filter(folder -> !folder.equals("/")))
                .distinct()
                .map(folder -> DynamicTest.dynamicTest(
                        folder, () -> assertThat(problems(folder)).isEqualTo(partOf(folder))));
    }

    private static Map<String, List<Problem>> partOf(String folder) {
        return Maps.filterKeys(WHOLE, path -> FilePaths.isWithin(path, folder));
    }

    private static Map<String, List<Problem>> problems(String folder) {
        Workspace workspace =
                new Workspace(DISK, Languages.ALL, Map.of("HOME", "/home"), SettingsLayers.none(Languages.settings()));
        workspace.apply(new Change.Rooted(ImmutableList.of(folder)));
        Snapshot snapshot = workspace.index();
        Map<String, List<Problem>> found = new TreeMap<>();
        snapshot.paths()
                .forEach(path -> found.put(
                        path,
                        snapshot.problems(path).stream()
                                .map(MonorepoTest::withoutNotes)
                                .toList()));
        return found;
    }

    /** Notes name files as seen from the workspace folder. */
    private static Problem withoutNotes(Problem problem) {
        return problem.withNotes(List.of());
    }

    /** Modules lie at different depths. */
    private static String module(int number) {
        return "/repo" + "/group".repeat(number % 5) + "/module" + number;
    }

    private static void put(int number) {
        String module = module(number);
        DISK.put(module + (number % 2 == 0 ? "/neva.yml" : "/neva.yaml"), "neva: 0.41.0\n");
        DISK.put(module + "/lib/lib.neva", "import { @:lib/deep }\n\npub const one int = deep.two\n");
        DISK.put(module + "/lib/deep/deep.neva", "pub const two int = " + number + "\n");
        DISK.put(module + "/main/main.neva", """
            import {
            	fmt
            	@:lib
            	@:missing%d
            }

            const x int = lib.one
            const y int = missing%d.one

            def Main(start any) (stop any) {
            	print fmt.Println<any>
            	---
            	:start -> print -> :stop
            }
            """.formatted(number, number));
    }
}
