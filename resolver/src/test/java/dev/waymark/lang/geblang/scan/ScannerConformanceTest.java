package dev.waymark.lang.geblang.scan;

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

/** Of each reference verdict, the faults that a file's text alone shows: the same lines, the same codes. */
class ScannerConformanceTest {

    private static final Path VERDICTS = Path.of("..", "test-workspaces", "conformance", "geblang.json");

    /** What the text alone shows; the tool's messages do not tell malformed imports from other syntax errors. */
    private static final Map<String, String> CODES = Map.of(
            Code.SYNTAX_ERROR.id(), "unreadable",
            Code.MALFORMED_IMPORT.id(), "unreadable",
            Code.MODULE_TOP_LEVEL.id(), Code.MODULE_TOP_LEVEL.id(),
            Code.REPEATED_INIT.id(), Code.REPEATED_INIT.id(),
            Code.MISPLACED_MODULE.id(), Code.MISPLACED_MODULE.id(),
            Code.REPEATED_MODULE.id(), Code.REPEATED_MODULE.id());

    /** Whether a file tests another one from inside its module, where work is welcome, is not in its text. */
    private static final Set<String> NEEDS_OTHER_FILES = Set.of("test_mod_top");

    /** Where the tool tells no line. */
    private static final String NO_LINE = "?";

    @TestFactory
    Stream<DynamicTest> textShowsWhatTheToolSees() throws IOException {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(16 << 20).build();
        Object read = new Load(settings).loadFromString(Files.readString(VERDICTS));
        return objects(object(read).get("cases")).stream()
                .filter(test -> test.get("command") instanceof List<?> command && command.contains("check"))
                .filter(test -> !NEEDS_OTHER_FILES.contains(text(test, "id")))
                .map(test -> DynamicTest.dynamicTest(text(test, "id"), () -> compare(test)));
    }

    private static void compare(Map<String, Object> test) {
        Set<String> expected = new TreeSet<>();
        objects(test.get("verdict")).stream()
                .filter(said -> CODES.containsKey(text(said, "code")))
                .forEach(said -> expected.add(
                        fact(text(said, "file"), said.getOrDefault("line", NO_LINE), CODES.get(text(said, "code")))));
        Set<String> found = new TreeSet<>();
        object(test.get("files")).forEach((path, content) -> {
            if (isChecked(test, path)) {
                found.addAll(faults(path, content.toString(), expected));
            }
        });
        assertThat(found).isEqualTo(expected);
    }

    private static boolean isChecked(Map<String, Object> test, String path) {
        String target = text(test, "check");
        return path.endsWith(".gb") && (target.equals(".") || target.equals(path));
    }

    private static Set<String> faults(String path, String content, Set<String> expected) {
        Set<String> facts = new TreeSet<>();
        SourceText text = SourceText.of(content);
        // What only another edition forbids, the tool lets pass.
        Stream<Fault> rejected =
                GeblangScanner.scan(text).faults().stream().filter(fault -> fault.code() != Code.EDITION_DIFFERENCE);
        rejected.forEach(fault -> {
            String code = CODES.get(fault.code().id());
            String withoutLine = fact(path, NO_LINE, code);
            facts.add(
                    expected.contains(withoutLine)
                            ? withoutLine
                            : fact(path, text.line(fault.span().start()) + 1, code));
        });
        return facts;
    }

    private static String fact(String path, Object line, String code) {
        return path + ":" + line + " " + code;
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
