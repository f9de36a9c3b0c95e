package dev.waymark.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import dev.waymark.manifest.TomlReader;
import dev.waymark.outline.Fault;
import dev.waymark.text.SourceText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    private static final SettingsSchema SCHEMA = SettingsSchema.of(
            List.of("toy", "doll"),
            List.of(
                    SettingKey.path("toy.stdlibPath", "Where the standard library is."),
                    SettingKey.paths("toy.path", "More folders to search."),
                    SettingKey.pathTable("toy.externals", "Packages by name."),
                    SettingKey.text("toy.home", "A text.")));

    private static final SettingsReader READER = new SettingsReader(SCHEMA);

    /** What each layer says of one setting (empty: nothing), and what holds. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "''      | ''         | ''         | auto",
                "current | ''         | ''         | current",
                "''      | current    | ''         | current",
                "''      | ''         | current    | current",
                "current | documented | ''         | documented",
                "current | ''         | documented | documented",
                "auto    | current    | documented | documented",
                "wrong   | ''         | ''         | auto",
                "current | wrong      | ''         | current",
                "current | documented | wrong      | documented",
            })
    void laterLayersWin(String file, String client, String commandLine, String holds) {
        Settings settings = line("toy.edition", commandLine)
                .over(client("toy.edition", client))
                .over(file(file.isEmpty() ? "" : "[toy]\nedition = \"" + file + "\"")
                        .settings())
                .over(SCHEMA.defaults());
        assertThat(settings.string("toy.edition")).isEqualTo(holds);
        assertThat(settings.string("doll.edition")).isEqualTo("auto");
    }

    private static Settings client(String key, String value) {
        return READER.client(value.isEmpty() ? Map.of() : Map.of(key, value), SettingsTest::inShop)
                .settings();
    }

    private static Settings line(String key, String value) {
        List<String> assignments = value.isEmpty() ? List.of() : List.of(key + "=" + value);
        return READER.commandLine(assignments, SettingsTest::inShop).settings();
    }

    @Test
    void defaults() {
        Settings settings = SCHEMA.defaults();
        assertThat(settings.flag("toy.enable")).isTrue();
        assertThat(settings.flag("diagnostics.openFilesOnly")).isFalse();
        assertThat(settings.string("toy.stdlibPath")).isEmpty();
        assertThat(settings.list("toy.path")).isEmpty();
        assertThat(settings.severity(Code.UNUSED_IMPORT, Severity.WARNING)).contains(Severity.WARNING);
        assertThat(settings.flag("nobody.knows")).isFalse();
        assertThat(settings.string("toy.enable")).isEmpty();
    }

    @Test
    void everyType() {
        SettingsLayer<Fault> layer = file("""
            exclude = ["build/", "/gen"]
            diagnostics.openFilesOnly = true
            [toy]
            enable = false
            stdlibPath = "lib/std"
            path = ["a", "/b"]
            home = "text"
            [toy.externals]
            ui = "../ui"
            [severity]
            unused-import = "off"
            import-cycle = "error"
            """);
        Settings settings = layer.settings();
        assertThat(layer.problems()).isEmpty();
        assertThat(settings.flag("diagnostics.openFilesOnly")).isTrue();
        assertThat(settings.flag("toy.enable")).isFalse();
        assertThat(settings.string("toy.stdlibPath")).isEqualTo("/shop/lib/std");
        assertThat(settings.list("toy.path")).containsExactly("/shop/a", "/b");
        assertThat(settings.string("toy.home")).isEqualTo("text");
        assertThat(settings.table("toy.externals")).isEqualTo(ImmutableMap.of("ui", "/shop/../ui"));
        assertThat(settings.severity(Code.UNUSED_IMPORT, Severity.WARNING)).isEmpty();
        assertThat(settings.severity(Code.IMPORT_CYCLE, Severity.WARNING)).contains(Severity.ERROR);
        assertThat(settings.isExcludedFile("/shop/src/build/a")).isTrue();
        assertThat(settings.isExcludedFolder("/shop/gen")).isTrue();
        assertThat(settings.isExcludedFolder("/shop/src/gen")).isFalse();
    }

    @Test
    void tablesMergeNameByName() {
        Settings below = file("[severity]\nunused-import = \"hint\"\nimport-cycle = \"off\"")
                .settings();
        Settings above = line("severity.unused-import", "error");
        assertThat(above.over(below).table("severity"))
                .isEqualTo(ImmutableMap.of("unused-import", "error", "import-cycle", "off"));
    }

    /** Single wrong lines of a waymark.toml, with the text at fault and the message. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "toy.editon = 'current'        | editon     | `toy.editon` is no setting; did you mean `toy.edition`?",
                "ty.edition = 'current'        | ty         | `ty` is no setting; did you mean `toy`?",
                "completely = 1                | completely | `completely` is no setting; remove it.",
                "doll = 1                      | 1          | `doll` is a group of settings and takes a table, not a"
                        + " number.",
                "toy.enable = 'true'           | 'true'     | `toy.enable` takes true or false, not a string.",
                "toy.edition = 'x'             | 'x'        | `toy.edition` takes one of auto, current, documented;"
                        + " `x` is none of them.",
                "toy.edition = true            | true       | `toy.edition` takes one of auto, current, documented,"
                        + " not a boolean.",
                "toy.path = 'a'                | 'a'        | `toy.path` takes a list; each item is a path, not a"
                        + " string.",
                "toy.path = ['a', 1]           | 1          | `toy.path` takes a path, not a number.",
                "toy.stdlibPath = ['a']        | ['a']      | `toy.stdlibPath` takes a path, not a list.",
                "toy.externals = 'a'           | 'a'        | `toy.externals` takes a table; each value is a path, not"
                        + " a string.",
                "severity.unusd-import = 'off' | unusd-import | `severity` knows no `unusd-import`; did you mean"
                        + " `unused-import`?",
                "severity.unused-import = 'no' | 'no'       | `severity.unused-import` takes one of error, warning,"
                        + " information, hint, off; `no` is none of them.",
                "toy.enable =                  | enable     | `enable` has no value; write `=` and a value behind it.",
            },
            quoteCharacter = '\0')
    void faultsInAFile(String toml, String place, String message) {
        SourceText text = SourceText.of("toy.home = 'h'\n" + toml + "\n");
        SettingsLayer<Fault> layer = READER.file(TomlReader.read(text), SettingsTest::inShop);
        assertThat(layer.problems()).singleElement().satisfies(fault -> {
            assertThat(text.slice(fault.span())).isEqualTo(place);
            assertThat(fault.message()).isEqualTo(message);
        });
        assertThat(layer.settings().string("toy.home")).isEqualTo("h");
    }

    @Test
    void rightItemsBesideWrongOnesCount() {
        assertThat(file("toy.path = ['a', 1]").settings().list("toy.path")).containsExactly("/shop/a");
    }

    @Test
    void clientsNestOrJoinWithDots() {
        Map<String, Object> toy = new HashMap<>();
        toy.put("edition", "current");
        toy.put("stdlibPath", null);
        toy.put("path", Arrays.asList("a", "b"));
        SettingsLayer<String> layer = READER.client(
                Map.of("toy", toy, "diagnostics.openFilesOnly", true, "severity", Map.of("unused-import", "off")),
                SettingsTest::inShop);
        assertThat(layer.problems()).isEmpty();
        assertThat(layer.settings())
                .isEqualTo(SCHEMA.defaults()
                        .with("toy.edition", "current")
                        .with("toy.path", new SettingValue.Items(ImmutableList.of("/shop/a", "/shop/b")))
                        .with("diagnostics.openFilesOnly", new SettingValue.Flag(true))
                        .with("severity", new SettingValue.Table(ImmutableMap.of("unused-import", "off"))));
    }

    @Test
    void clientsMayBeWrong() {
        SettingsLayer<String> layer =
                READER.client(Map.of("toy", Map.of("enable", 1.5, "editoin", "x")), SettingsTest::inShop);
        assertThat(layer.settings()).isEqualTo(SCHEMA.defaults());
        assertThat(layer.problems())
                .containsExactlyInAnyOrder(
                        "`toy.enable` takes true or false, not a number.",
                        "`toy.editoin` is no setting; did you mean `toy.edition`?");
    }

    @Test
    void clientsMayNestForEver() {
        Map<String, Object> endless = new HashMap<>();
        endless.put("toy", endless);
        assertThat(READER.client(endless, SettingsTest::inShop).settings()).isEqualTo(SCHEMA.defaults());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "toy.enable=false                                     | {toy.enable=Flag[isOn=false]}",
                "toy.edition = current                                | {toy.edition=Text[text=current]}",
                "toy.path=a,/b,                                       | {toy.path=Items[items=[/shop/a, /b]]}",
                "toy.path=                                            | {toy.path=Items[items=[]]}",
                "toy.home=a=b                                         | {toy.home=Text[text=a=b]}",
                "toy.externals.u.i=../ui                              |"
                        + " {toy.externals=Table[entries={u.i=/shop/../ui}]}",
                "severity.unused-import=off;severity.import-cycle=off | {severity=Table[entries={unused-import=off,"
                        + " import-cycle=off}]}",
                "toy.edition=current;toy.edition=auto                 | {toy.edition=Text[text=auto]}",
                "toy.enable=yes                                       | `toy.enable` takes true or false, not a"
                        + " string.",
                "toy.enable                                           | `toy.enable` must have the form KEY=VALUE.",
                "toy=1                                                | `toy` is a group of settings and takes a"
                        + " table, not a string.",
                "=                                                    | `` is no setting; remove it.",
            })
    void commandLine(String assignments, String outcome) {
        List<String> each = Splitter.on(';').splitToList(assignments);
        SettingsLayer<String> layer = READER.commandLine(each, SettingsTest::inShop);
        String got = layer.problems().isEmpty() ? layer.settings().toString() : String.join(" ", layer.problems());
        assertThat(got).isEqualTo(outcome);
    }

    @Test
    void settingsAreValues() {
        Settings some = SCHEMA.defaults().with("toy.edition", "current");
        assertThat(some)
                .isEqualTo(file("toy.edition = 'current'").settings())
                .hasSameHashCodeAs(file("toy.edition = 'current'").settings())
                .isNotEqualTo(SCHEMA.defaults());
    }

    @Test
    void everySettingExplainsItself() {
        assertThat(SCHEMA.keys()).allSatisfy(key -> {
            assertThat(key.description()).endsWith(".");
            assertThat(key.type().description()).isNotBlank();
        });
        assertThat(SCHEMA.key("toy.enable").orElseThrow().type().choices()).containsExactly("true", "false");
    }

    private static SettingsLayer<Fault> file(String toml) {
        return READER.file(TomlReader.read(SourceText.of(toml)), SettingsTest::inShop);
    }

    private static String inShop(String path) {
        return path.startsWith("/") ? path : path.equals(".") ? "/shop" : "/shop/" + path;
    }
}
