package dev.waymark.lang.neva.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.diagnostic.Code;
import dev.waymark.outline.Fault;
import dev.waymark.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Of each reference verdict, the files that cannot be read: the same files, and of the lines at fault the first. */
class ScannerConformanceTest {

    private static final Path VERDICTS = Path.of("..", "test-workspaces", "conformance", "neva.json");

    /** The tool's messages do not tell malformed imports, and forms of former releases, from other syntax errors. */
    private static final Set<String> UNREADABLE =
            Set.of(Code.SYNTAX_ERROR.id(), Code.MALFORMED_IMPORT.id(), Code.EDITION_DIFFERENCE.id());

    /** What the verdicts call a syntax error, though the tool says it of a value's type. */
    private static final String OF_TYPES = "value is missing in";

    @TestFactory
    Stream<DynamicTest> textShowsWhatTheToolSees() throws IOException {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(16 << 20).build();
        Object read = new Load(settings).loadFromString(Files.readString(VERDICTS));
        return objects(object(read).get("cases")).stream()
                .map(test -> DynamicTest.dynamicTest(text(test, "id"), () -> compare(test)));
    }

    private static void compare(Map<String, Object> test) {
        object(test.get("files")).forEach((path, content) -> {
            if (path.endsWith(".neva")) {
                assertThat(found(content.toString()).stream().limit(1))
                        .as(path)
                        .isEqualTo(expected(test, path).stream().limit(1).toList());
            }
        });
    }

    private static Set<Integer> expected(Map<String, Object> test, String path) {
        Set<Integer> lines = new TreeSet<>();
        objects(test.get("verdict")).stream()
                .filter(said -> path.equals(said.get("file")) && UNREADABLE.contains(text(said, "code")))
                .filter(said -> !text(said, "said").contains(OF_TYPES))
                .forEach(said -> lines.add((Integer) said.get("line")));
        return lines;
    }

    private static Set<Integer> found(String content) {
        SourceText text = SourceText.of(content);
        Set<Integer> lines = new TreeSet<>();
        for (Fault fault : NevaScanner.outline(text).faults()) {
            if (UNREADABLE.contains(fault.code().id())) {
                lines.add(text.line(fault.span().start()) + 1);
            }
        }
        return lines;
    }

    private static String text(Map<String, Object> object, String key) {
        return String.valueOf(object.get(key));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object json) {
        return (Map<String, Object>) json;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> objects(Object json) {
        return (List<Map<String, Object>>) json;
    }
}
