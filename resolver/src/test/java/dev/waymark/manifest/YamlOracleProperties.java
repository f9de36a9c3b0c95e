package dev.waymark.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.manifest.ManifestValue.Mapping;
import dev.waymark.manifest.ManifestValue.Scalar;
import dev.waymark.manifest.ManifestValue.Sequence;
import dev.waymark.text.SourceText;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple3;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A text that is sound for Waymark's reader composes, and has the structure of the composed nodes. */
class YamlOracleProperties {

    private static final Compose COMPOSE = new Compose(LoadSettings.builder().build());

    private static final List<String> SOUND = List.of("""
        name: shop # c
        paths:
          - src
          - 'lib'

        deps: {db: {path: ../db}, log: "1.0"}
        """, """
        a: &x {k: 1}
        b: *x
        c: |
          one
          two

        d: >-
          x
          y
        e: [1, 2,
          3]
        """, """
        {"a": 1,
        \t"b": [1, {"c": null}],
         "d": "\\u00e9\\n"}
        """, """
        a:
        - b
        - c: d
          e: f
        -
          - g
        ? h
        : i
        j: !!str 3
        k: 'it''s'
        """);

    @Property(tries = 5_000)
    void soundTextsCompose(@ForAll("mutants") String yaml) {
        ManifestDocument document = YamlReader.read(SourceText.of(yaml));
        if (document.isSound()) {
            String composed =
                    COMPOSE.composeString(yaml).map(YamlOracleProperties::show).orElse("");
            assertThat(document.root().map(YamlOracleProperties::show).orElse(""))
                    .as(yaml)
                    .isEqualTo(composed);
        }
    }

    @Provide
    Arbitrary<String> mutants() {
        Arbitrary<Tuple3<Integer, Integer, String>> change = Combinators.combine(
                        Arbitraries.integers().between(0, 80),
                        Arbitraries.integers().between(0, 3),
                        // No minus: three of them begin a second document, which composing one refuses.
                        Arbitraries.strings()
                                .withChars("ab:?#[]{},&*!|>'\"%@`\n \t\\1.~<=")
                                .ofMaxLength(2))
                .as(Tuple::of);
        return Combinators.combine(
                        Arbitraries.of(SOUND), change.list().ofMinSize(1).ofMaxSize(3))
                .as((yaml, changes) -> changes.stream().reduce(yaml, YamlOracleProperties::changed, (a, b) -> b));
    }

    private static String changed(String yaml, Tuple3<Integer, Integer, String> change) {
        int start = Math.min(change.get1(), yaml.length());
        int end = Math.min(start + change.get2(), yaml.length());
        return yaml.substring(0, start) + change.get3() + yaml.substring(end);
    }

    private static String show(ManifestValue value) {
        return switch (value) {
            case Scalar scalar -> "<" + scalar.text() + ">";
            case Sequence sequence ->
                "list"
                        + sequence.items().stream()
                                .map(YamlOracleProperties::show)
                                .toList();
            case Mapping mapping ->
                "table"
                        + mapping.entries().stream()
                                .map(entry -> entry.key().text() + "=" + show(entry.value()))
                                .toList();
        };
    }

    private static String show(Node node) {
        return switch (node) {
            case ScalarNode scalar -> "<" + scalar.getValue() + ">";
            case SequenceNode sequence ->
                "list"
                        + sequence.getValue().stream()
                                .map(YamlOracleProperties::show)
                                .toList();
            case MappingNode mapping ->
                "table"
                        + mapping.getValue().stream()
                                .map(YamlOracleProperties::show)
                                .toList();
            default -> "another node";
        };
    }

    private static String show(NodeTuple entry) {
        String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "no text";
        return key + "=" + show(entry.getValueNode());
    }
}
