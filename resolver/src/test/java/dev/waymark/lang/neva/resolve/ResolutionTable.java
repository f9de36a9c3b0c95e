package dev.waymark.lang.neva.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.TestTree;
import dev.waymark.lang.neva.Neva;
import dev.waymark.language.Edition;
import dev.waymark.resolve.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Runs a table of imports. First stands a layout of files; lines that begin with {@code $} set variables, and each
 * line {@code > importer request = answer} is one import with its answer in all editions. Where they differ, {@code | edition answer} follows for those that answer otherwise.
 *
 * <p>Answers: a path, with {@code (files)} behind a folder, {@code builtin m}, {@code external p}, {@code missing}, {@code
 * ambiguous places}, {@code uninstalled name}.
 */
final class ResolutionTable {

    private static final Splitter BARS = Splitter.on('|').trimResults();

    private ResolutionTable() {}

    static void check(String table) {
        List<String> expected = new ArrayList<>();
        List<String> actual = new ArrayList<>();
        TestTree tree = tree(table);
        table.lines().filter(line -> line.startsWith("> ")).forEach(line -> {
            expected.add(line);
            actual.add(answered(line, tree));
        });
        assertThat(actual).isEqualTo(expected);
    }

    private static TestTree tree(String table) {
        String layout = table.lines()
                .filter(line -> !line.startsWith("> ") && !line.startsWith("$ "))
                .collect(Collectors.joining("\n"));
        TestTree tree = TestTree.of(Neva.INSTANCE, layout);
        for (String line : table.lines().toList()) {
            int equals = line.indexOf('=');
            if (line.startsWith("$ ")) {
                tree = tree.withVariable(
                        line.substring(2, equals), line.substring(equals + 1).replace("@", TestTree.ROOT));
            }
        }
        return tree;
    }

    /** The line as it would have to be written. */
    private static String answered(String line, TestTree tree) {
        String head = line.substring(2, line.indexOf(" = "));
        String importer = TestTree.absolute(head.substring(0, head.indexOf(' ')));
        String request = head.substring(head.indexOf(' ') + 1);
        Map<Edition, String> answers = new TreeMap<>();
        for (Edition edition : Edition.values()) {
            TestTree world = tree.withSetting("neva.edition", edition.label());
            answers.put(edition, describe(NevaResolver.resolve(request, importer, world.lookup())));
        }
        List<String> parts = new ArrayList<>();
        List<String> written = BARS.splitToList(line.substring(line.indexOf(" = ") + 3));
        String usual = answers.get(usual(written));
        parts.add(usual);
        for (Edition edition : List.of(Edition.CURRENT, Edition.AUTO, Edition.DOCUMENTED)) {
            if (!answers.get(edition).equals(usual)) {
                parts.add(edition.label() + " " + answers.get(edition));
            }
        }
        return "> " + head + " = " + String.join(" | ", parts);
    }

    /** An edition whose answer the line gives first: one that is not named behind a bar. */
    private static Edition usual(List<String> written) {
        return List.of(Edition.CURRENT, Edition.AUTO, Edition.DOCUMENTED).stream()
                .filter(edition -> written.stream().skip(1).noneMatch(part -> part.startsWith(edition.label() + " ")))
                .findFirst()
                .orElse(Edition.CURRENT);
    }

    static String describe(Resolution resolution) {
        return switch (resolution) {
            case Resolution.Found found ->
                found.targets().equals(ImmutableList.of(found.location()))
                        ? relative(found.location())
                        : relative(found.location()) + " ("
                                + found.targets().stream().map(FilePaths::name).collect(Collectors.joining(" ")) + ")";
            case Resolution.BuiltIn builtIn -> "builtin " + builtIn.module();
            case Resolution.External external -> "external " + external.name();
            case Resolution.NotInstalled missing -> "uninstalled " + missing.dependency();
            case Resolution.Ambiguous ambiguous -> "ambiguous " + relative(ambiguous.candidates());
            case Resolution.Uncertain uncertain -> ("uncertain " + relative(uncertain.candidates())).stripTrailing();
            case Resolution.Missing _ -> "missing";
        };
    }

    private static String relative(List<String> paths) {
        return paths.stream().map(ResolutionTable::relative).collect(Collectors.joining(" "));
    }

    private static String relative(String path) {
        return FilePaths.isWithin(path, TestTree.ROOT) ? FilePaths.relativize(TestTree.ROOT, path) : path;
    }
}
