package dev.waymark.lang.hql.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.waymark.lang.Languages;
import dev.waymark.rules.Fix;
import dev.waymark.rules.Problem;
import dev.waymark.text.SourceText;
import dev.waymark.workspace.Change;
import dev.waymark.workspace.MemoryDisk;
import dev.waymark.workspace.SettingsLayers;
import dev.waymark.workspace.Snapshot;
import dev.waymark.workspace.Workspace;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with manifests: what publishing refuses is a warning, since programs run as before. */
class HqlManifestRulesTest {

    private static final String MANIFEST = "/ws/hql.json";

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '^', textBlock = """
        {"name": "@a/b", "version": "1.0.0", "exports": "./mod.hql"}  ~ ^^
        {"name": "@a/b", "version": "1.0.0", "exports": "./no.hql"}   ~ warning invalid-manifest-value ./no.hql
        {"name": "@a/b"}                                              ~ warning invalid-manifest-value {
        {"name": "b", "version": "1.0.0", "exports": "./mod.hql"}     ~ warning invalid-manifest-value "b"
        {"name": "@a/b", "version": "1", "exports": "./mod.hql"}      ~ warning invalid-manifest-value "1"
        {"name": "@a/b", "version": 1, "exports": "./mod.hql"}        ~ warning invalid-manifest-value 1
        {"name": "@a/b", "version": "1.0.0", "exports": "./mod.hql", "licence": "x"} ~ hint unknown-manifest-key "licence"
        {"name": "@a/b", "version": "1.0.0", "exports": "./mod.hql", "dependencies": {"c": 1}} ~ warning invalid-manifest-value 1
        {"name": "@a/b", "version": "1.0.0", "exports": "./mod.hql", "dependencies": []} ~ warning invalid-manifest-value []
        {"name": "@a/b", "version": "1.0.0", "exports": "./mod.hql",} ~ warning malformed-manifest ,
        {"other": {"tool": true}}                                     ~ ^^
        []                                                            ~ ^^
        {                                                             ~ ^^
        """)
    void finds(String text, String expected) {
        Snapshot snapshot = open(text);
        SourceText source = snapshot.text(MANIFEST).orElseThrow();
        assertThat(snapshot.problems(MANIFEST).stream()
                        .map(problem -> shown(problem, source))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '^', textBlock = """
        {"name": "@a/b", "version": "1.0.0", "exports": "./mod.hql", "licence": "x"} ~ Change to `license`
        """)
    void mends(String text, String title) {
        List<String> titles = open(text).problemsWithFixes(MANIFEST).stream()
                .flatMap(problem -> problem.fixes().stream())
                .map(Fix::title)
                .toList();
        assertThat(titles).containsExactly(title);
    }

    private static String shown(Problem problem, SourceText source) {
        return problem.severity().name().toLowerCase(Locale.ROOT) + " "
                + problem.code().id() + " " + source.slice(problem.span());
    }

    private static Snapshot open(String text) {
        MemoryDisk disk = new MemoryDisk();
        disk.put(MANIFEST, text);
        disk.put("/ws/mod.hql", "(export (fn f [] 1))\n");
        Workspace workspace = new Workspace(disk, Languages.ALL, Map.of(), SettingsLayers.none(Languages.settings()));
        workspace.apply(new Change.Rooted(ImmutableList.of("/ws")));
        return workspace.index();
    }
}
