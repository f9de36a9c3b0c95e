package dev.waymark.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.manifest.ManifestValue.Kind;
import dev.waymark.manifest.ManifestValue.Mapping;
import dev.waymark.manifest.ManifestValue.Scalar;
import dev.waymark.manifest.ManifestValue.Sequence;
import dev.waymark.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple3;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

/** tomlj reads the same as Waymark's reader; it is a bit more lenient, so that what Waymark accepts is the measure. */
class TomlOracleProperties {

    private static final List<String> SOUND = List.of("""
        [package]
        name = "x"
        d = { path = "../x", tag='v' }
        l = [ 1,
         22, [3] ]
        x.y.z = 5
        [[t]]
        q=1
        [t.u]
        r=2
        [[t]]
        """, """
        a.b=1
        [c.d]
        e=-1.5e3
        f=0x1F
        g=inf
        [c]
        h=true
        d2.x=1
        """, """
        a=2020-01-01
        b=2020-12-31T07:32:00Z
        c=07:32:00
        d=2020-01-01 01:02:03.5+01:00
        """, """
        a=\"""
        x\\
          y\"""
        b='''z'
        '''
        "q k".'r'="\\u00e9\\n"
        """, """
        # c

        [a.b.c]
        z=9
        [a]
        b2.c.t=1
        [x.y.z.w]
        [x]
        """, """
        a=[{b=1},{c=[]}]
        e={}
        f={g.h=1,g.i=2}
        """);

    /** tomlj loses its way behind a date that a bracket follows. */
    private static final Pattern DATE_BEFORE_BRACKET = Pattern.compile("[-:.]\\d+[zZ]?[\\]}]");

    @Property(tries = 2000)
    void soundDocuments(@ForAll("tables") Map<String, String> table) {
        String toml = table.entrySet().stream()
                .map(entry -> entry.getKey() + " = " + entry.getValue() + "\n")
                .collect(Collectors.joining());
        assertThat(agrees(toml)).as(toml).isTrue();
    }

    @Property(tries = 5_000)
    void nearlySoundDocuments(@ForAll("mutants") String toml) {
        ManifestDocument ours = TomlReader.read(SourceText.of(toml));
        boolean comparable =
                ours.isSound() && !DATE_BEFORE_BRACKET.matcher(toml).find();
        assertThat(!comparable || agrees(toml)).as(toml).isTrue();
    }

    @Provide
    Arbitrary<Map<String, String>> tables() {
        return Arbitraries.maps(keys(), values(3)).ofMaxSize(6);
    }

    private static Arbitrary<String> keys() {
        return Arbitraries.of("a", "b-c", "D_1", "9", "\"x y\"", "'z.z'", "\"\"", "\"\\u00e9\"");
    }

    private static Arbitrary<String> values(int depth) {
        Arbitrary<String> scalars = Arbitraries.of(
                "1",
                "-0",
                "+1_000",
                "0xfF_0",
                "0o17",
                "0b1_0",
                "1.5",
                "1e6",
                "-1.5E-3",
                "inf",
                "-nan",
                "true",
                "false",
                "1979-05-27 ",
                "07:32:00 ",
                "1979-05-27T07:32:00.999 ",
                "1979-05-27 07:32:00-07:00 ",
                "\"\"",
                "''",
                "\"a\\tb\"",
                "'a\\b'",
                "\"\"\"a\n\"b\"\\\n  c\"\"\"",
                "'''\na'\n'''",
                "\"é😀\"");
        if (depth == 0) {
            return scalars;
        }
        Arbitrary<String> lists =
                values(depth - 1).list().ofMaxSize(4).map(items -> "[ " + String.join(", # c\n", items) + "]");
        Arbitrary<String> tables = Arbitraries.maps(keys(), values(depth - 1))
                .ofMaxSize(3)
                .map(entries -> entries.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining(", ", "{", "}")))
                .filter(table -> !table.contains("\n"));
        return Arbitraries.frequencyOf(Tuple.of(3, scalars), Tuple.of(1, lists), Tuple.of(1, tables));
    }

    @Provide
    Arbitrary<String> mutants() {
        Arbitrary<Tuple3<Integer, Integer, String>> change = Combinators.combine(
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.strings()
                                .withChars("ab=.[]{},\"'#\n\\ 01-_:+eTZx\t")
                                .ofMaxLength(2))
                .as(Tuple::of);
        return Combinators.combine(
                        Arbitraries.of(SOUND), change.list().ofMinSize(1).ofMaxSize(3))
                .as((toml, changes) -> changes.stream().reduce(toml, TomlOracleProperties::changed, (a, b) -> b));
    }

    private static String changed(String toml, Tuple3<Integer, Integer, String> change) {
        int start = Math.min(change.get1(), toml.length());
        int end = Math.min(start + change.get2(), toml.length());
        return toml.substring(0, start) + change.get3() + toml.substring(end);
    }

    private static boolean agrees(String toml) {
        TomlParseResult theirs = Toml.parse(toml);
        ManifestDocument ours = TomlReader.read(SourceText.of(toml));
        Optional<String> read = ours.root().map(TomlOracleProperties::show);
        return !theirs.hasErrors() && ours.isSound() && read.equals(Optional.of(show(theirs)));
    }

    private static String show(ManifestValue value) {
        return switch (value) {
            case Scalar scalar -> scalar.kind() == Kind.STRING ? quoted(scalar.text()) : plain(scalar);
            case Sequence sequence ->
                sequence.items().stream()
                        .map(TomlOracleProperties::show)
                        .toList()
                        .toString();
            case Mapping mapping -> {
                Map<String, String> entries = new TreeMap<>();
                mapping.entries().forEach(entry -> entries.put(entry.key().text(), show(entry.value())));
                yield entries.toString();
            }
        };
    }

    private static String plain(Scalar scalar) {
        return scalar.kind() == Kind.BOOLEAN ? scalar.text() : scalar.kind().toString();
    }

    private static String show(Object value) {
        return switch (value) {
            case TomlTable table -> {
                Map<String, String> entries = new TreeMap<>();
                table.keySet().forEach(key -> entries.put(key, show(table.get(List.of(key)))));
                yield entries.toString();
            }
            case TomlArray array ->
                IntStream.range(0, array.size())
                        .mapToObj(i -> show(array.get(i)))
                        .toList()
                        .toString();
            case String text -> quoted(text);
            case Number _ -> Kind.NUMBER.toString();
            case Boolean flag -> flag.toString();
            default -> Kind.DATE.toString();
        };
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
