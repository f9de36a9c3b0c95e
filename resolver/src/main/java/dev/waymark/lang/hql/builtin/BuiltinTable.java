package dev.waymark.lang.hql.builtin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.waymark.language.Edition;
import dev.waymark.outline.DeclarationKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the table of built-ins that ships as a resource; its layout is told in the head of that file. */
final class BuiltinTable {

    private static final String RESOURCE = "/dev/waymark/lang/hql/builtins.txt";
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    private final Map<String, Edition> editions = new LinkedHashMap<>();
    private final Map<String, Map<String, DeclarationKind>> members = new LinkedHashMap<>();
    private final Map<String, Set<String>> lists = new LinkedHashMap<>();
    private boolean inPackage;
    private String entry = "";

    static BuiltinTable load() {
        try (InputStream in = BuiltinTable.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the archive");
            }
            return parse(new String(in.readAllBytes(), UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static BuiltinTable parse(String text) {
        BuiltinTable table = new BuiltinTable();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(table::line);
        return table;
    }

    Builtins builtins() {
        ImmutableMap.Builder<String, BuiltinPackage> packages = ImmutableMap.builder();
        editions.forEach((name, edition) -> packages.put(
                name, new BuiltinPackage(name, edition, ImmutableMap.copyOf(members.getOrDefault(name, Map.of())))));
        ImmutableMap.Builder<String, ImmutableSet<String>> names = ImmutableMap.builder();
        lists.forEach((list, words) -> names.put(list, ImmutableSet.copyOf(words)));
        return new Builtins(packages.buildOrThrow(), names.buildOrThrow());
    }

    private void line(String line) {
        List<String> words = WORDS.splitToList(line);
        if (!line.startsWith(" ")) {
            open(words);
        } else if (inPackage) {
            DeclarationKind kind = DeclarationKind.valueOf(words.getFirst().toUpperCase(Locale.ROOT));
            members.computeIfAbsent(entry, _ -> new LinkedHashMap<>()).put(words.get(1), kind);
        } else {
            lists.computeIfAbsent(entry, _ -> new LinkedHashSet<>()).addAll(words);
        }
    }

    private void open(List<String> words) {
        entry = words.get(1);
        inPackage = switch (words.getFirst()) {
            case "package" -> {
                editions.put(entry, Edition.valueOf(words.get(2).toUpperCase(Locale.ROOT)));
                yield true;
            }
            case "names" -> false;
            default -> throw new IllegalStateException("built-ins: no entry is called " + words.getFirst());
        };
    }
}
