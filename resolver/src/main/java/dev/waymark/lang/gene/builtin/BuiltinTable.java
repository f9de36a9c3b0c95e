package dev.waymark.lang.gene.builtin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
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

    private static final String RESOURCE = "/dev/waymark/lang/gene/builtins.txt";
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    private final ImmutableMap.Builder<String, Builtins> dialects = ImmutableMap.builder();
    private final Map<String, Map<String, DeclarationKind>> namespaces = new LinkedHashMap<>();
    private final Set<String> extensions = new LinkedHashSet<>();
    private final Map<String, Set<String>> lists = new LinkedHashMap<>();
    private String dialect = "";
    private String entry = "";
    private String name = "";

    /** What ships, by the name of the dialect. */
    static ImmutableMap<String, Builtins> load() {
        try (InputStream in = BuiltinTable.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the archive");
            }
            return parse(new String(in.readAllBytes(), UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static ImmutableMap<String, Builtins> parse(String text) {
        BuiltinTable table = new BuiltinTable();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(table::line);
        table.closeDialect();
        return table.dialects.buildOrThrow();
    }

    private void line(String line) {
        List<String> words = WORDS.splitToList(line);
        if (!line.startsWith(" ")) {
            open(words.getFirst(), words.getLast());
        } else if (entry.equals("names")) {
            lists.computeIfAbsent(name, _ -> new LinkedHashSet<>()).addAll(words);
        } else {
            members(words);
        }
    }

    private void open(String keyword, String argument) {
        entry = keyword;
        name = argument;
        switch (keyword) {
            case "dialect" -> {
                closeDialect();
                dialect = argument;
            }
            case "namespace" -> namespaces.put(argument, new LinkedHashMap<>());
            case "extension" -> {
                namespaces.put(argument, new LinkedHashMap<>());
                extensions.add(argument);
            }
            case "names" -> {}
            default -> throw new IllegalStateException("built-ins: no entry is called " + keyword);
        }
    }

    private void members(List<String> words) {
        DeclarationKind kind = DeclarationKind.valueOf(words.getFirst().toUpperCase(Locale.ROOT));
        Map<String, DeclarationKind> members = namespaces.computeIfAbsent(name, _ -> new LinkedHashMap<>());
        words.stream().skip(1).forEach(member -> members.put(member, kind));
    }

    private void closeDialect() {
        if (!dialect.isEmpty()) {
            dialects.put(dialect, builtins());
        }
        namespaces.clear();
        extensions.clear();
        lists.clear();
    }

    private Builtins builtins() {
        ImmutableMap.Builder<String, BuiltinNamespace> built = ImmutableMap.builder();
        namespaces.forEach((path, members) ->
                built.put(path, new BuiltinNamespace(path, ImmutableMap.copyOf(members), extensions.contains(path))));
        ImmutableMap.Builder<String, ImmutableSet<String>> names = ImmutableMap.builder();
        lists.forEach((list, words) -> names.put(list, ImmutableSet.copyOf(words)));
        return new Builtins(built.buildOrThrow(), names.buildOrThrow());
    }
}
