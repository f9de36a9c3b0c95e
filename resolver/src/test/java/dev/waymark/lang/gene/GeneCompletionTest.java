package dev.waymark.lang.gene;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.waymark.features.Completion;
import dev.waymark.features.Suggestion;
import dev.waymark.lang.Languages;
import dev.waymark.text.SourceText;
import dev.waymark.workspace.Change;
import dev.waymark.workspace.MemoryDisk;
import dev.waymark.workspace.SettingsLayers;
import dev.waymark.workspace.Snapshot;
import dev.waymark.workspace.Workspace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is offered where something is typed; a bar stands for the cursor. */
class GeneCompletionTest {

    private static final String CLASSIC = """
        --- app/package.gene
        ^name "x/app"
        --- app/src/prices.gene
        (fn total [] 1)
        (fn /vat [] 2)
        --- tools/package.gene
        ^name "x/tools"
        --- tools/src/index.gene
        (fn saw [] 1)
        --- app/src/main.gene
        """;

    private static final String FRESH = """
        --- app/package.gene
        {^format 1 ^name "acme/app" ^version "0.1.0" ^library {^entry "src/index.gene"}
         ^dependencies {^kit (dep "acme/kit" ^path "../kit")}}
        --- app/src/index.gene
        (fn area [] : Int 1)
        --- kit/package.gene
        {^format 1 ^name "acme/kit" ^version "0.1.0" ^library {^entry "kit.gene"}}
        --- kit/kit.gene
        (fn cut [] : Int 1)
        --- app/src/main.gene
        """;

    @Test
    void modulesPackagesAndNamesOfClassic() {
        assertThat(offered(CLASSIC + "(import total from \"|\")")).contains("prices", "index of x/tools");
        assertThat(offered(CLASSIC + "(import saw from \"|\" ^pkg \"x/tools\")"))
                .containsExactly("index");
        assertThat(offered(CLASSIC + "(import saw from \"index\" ^pkg \"|\")")).containsExactly("x/tools");
        assertThat(offered(CLASSIC + "(import to| from \"prices\")")).contains("total");
        assertThat(offered(CLASSIC + "(import gene/|)")).contains("json", "os");
        assertThat(offered(CLASSIC + "(fn f [] (tot|))")).contains("total");
        assertThat(offered(CLASSIC + "(fn na| [] 1)")).isEmpty();
        assertThat(offered(CLASSIC + "# |")).isEmpty();
    }

    @Test
    void modulesPackagesAndNamesOfTheNewDialect() {
        assertThat(offered(FRESH + "(import [area] from \"|\")")).contains("./index", ". of kit");
        assertThat(offered(FRESH + "(import [a|] from \"./index\")")).contains("area");
        assertThat(offered(FRESH + "(import [cut] from \"|\" ^pkg \"kit\")")).containsExactly(".");
        assertThat(offered(FRESH + "(import gene/json [pa|])")).contains("parse");
        assertThat(offered(FRESH + "(fn f [] ($json/|))")).contains("parse");
        assertThat(offered(FRESH + "(fn f [] (cu|))")).contains("cut");
    }

    @Test
    void whatIsNotImportedYetIsImported() {
        Suggestion area = suggestion(FRESH + "($println (are|))\n", "area").orElseThrow();
        assertThat(area.additional()).hasSize(1);
        assertThat(area.additional().getFirst().replacement()).startsWith("(import [area] from \"./index\")");
    }

    @Test
    void keysOfManifests() {
        assertThat(offered("--- package.gene\n{^format 1 ^na|}"))
                .contains("^name")
                .doesNotContain("^source-dir");
        assertThat(offered("--- package.gene\n^name \"x/app\"\n^so|")).contains("^source-dir");
        assertThat(offered("--- package.gene\n{^format 1 ^dependencies {^a (dep \"b/c\" ^pa|)}}"))
                .contains("^path");
    }

    private static List<String> offered(String layout) {
        return suggestions(layout).stream().map(Suggestion::label).toList();
    }

    private static Optional<Suggestion> suggestion(String layout, String label) {
        return suggestions(layout).stream()
                .filter(suggestion -> suggestion.label().equals(label))
                .findFirst();
    }

    /** The last file of {@code layout} is the one in which something is typed. */
    private static List<Suggestion> suggestions(String layout) {
        String path = "/ws/"
                + layout.substring(layout.lastIndexOf("--- ") + 4)
                        .lines()
                        .findFirst()
                        .orElseThrow();
        String typed = layout.substring(layout.indexOf('\n', layout.lastIndexOf("--- ")) + 1);
        Workspace workspace = new Workspace(
                MemoryDisk.of("/ws", layout.replace("|", "")),
                Languages.ALL,
                Map.of(),
                SettingsLayers.none(Languages.settings()));
        workspace.apply(new Change.Rooted(ImmutableList.of("/ws")));
        Snapshot snapshot = workspace.index();
        int offset = SourceText.of(typed.substring(0, typed.indexOf('|'))).length();
        return Completion.at(snapshot, path, offset).items();
    }
}
