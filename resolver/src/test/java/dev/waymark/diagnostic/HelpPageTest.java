package dev.waymark.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.waymark.disk.LocalDisk;
import dev.waymark.files.FilePaths;
import dev.waymark.lang.Languages;
import dev.waymark.rules.Problem;
import dev.waymark.workspace.Change;
import dev.waymark.workspace.SettingsLayers;
import dev.waymark.workspace.Snapshot;
import dev.waymark.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every code has a page, and its examples do what the page says. */
class HelpPageTest {

    private static final Splitter FENCES = Splitter.on("\n```\n");
    private static final Splitter FILES = Splitter.on("--- ").omitEmptyStrings();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void saysWhatTheCatalogueSays(Code code) {
        assertThat(HelpPage.of(code).text())
                .startsWith("# " + code.id() + "\n\n" + code.meaning() + "\n\n")
                .contains("Usual severity: " + code.severity().label() + ".")
                .contains("`severity." + code.id() + "`")
                .contains("`waymark: ignore " + code.id() + "`");
    }

    @ParameterizedTest
    @EnumSource
    void failsAndIsMended(Code code) throws IOException {
        List<String> parts = FENCES.splitToList(HelpPage.of(code).text());
        assertThat(parts).as("two examples in fences").hasSize(5);
        assumeTrue(isServed(parts.get(1)), "no language of this build serves the example");

        assertThat(codes(parts.get(1), "failing")).as("the example").contains(code);
        assertThat(codes(parts.get(3), "mended")).as("the mended example").doesNotContain(code);
    }

    /** A page may explain by a language that this build does not have. */
    private static boolean isServed(String example) {
        return layout(example).keySet().stream()
                .anyMatch(path -> Languages.ALL.stream().anyMatch(language -> language.owns("/" + path)));
    }

    private List<Code> codes(String example, String name) throws IOException {
        Path top = folder.resolve(name);
        for (Map.Entry<String, String> file : layout(example).entrySet()) {
            Path path = top.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        Workspace workspace =
                new Workspace(new LocalDisk(), Languages.ALL, Map.of(), SettingsLayers.none(Languages.settings()));
        String root = FilePaths.normalise(top.resolve("shop").toString());
        workspace.apply(new Change.Rooted(ImmutableList.of(root)));
        Snapshot snapshot = workspace.index();
        return snapshot.paths().stream()
                .flatMap(path -> snapshot.problems(path).stream())
                .map(Problem::code)
                .toList();
    }

    private static Map<String, String> layout(String example) {
        return FILES.splitToStream(example + "\n")
                .map(String::stripLeading)
                .collect(Collectors.toMap(
                        file -> file.substring(0, file.indexOf('\n')), file -> file.substring(file.indexOf('\n') + 1)));
    }
}
