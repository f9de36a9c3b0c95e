package dev.waymark.lang.kcl.builtin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.waymark.outline.DeclarationKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the table of built-ins that ships as a resource; its layout is told in the head of that file. */
final class BuiltinTable {

    private static final String RESOURCE = "/dev/waymark/lang/kcl/builtins.txt";
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
    private static final CharMatcher NAME_END = CharMatcher.anyOf("(:");
    private static final String DEEPER = "    ";

    private final Map<String, Map<String, SystemMember>> modules = new LinkedHashMap<>();
    private final Map<String, Set<String>> recent = new LinkedHashMap<>();
    private final Map<String, Set<String>> lists = new LinkedHashMap<>();
    private String version = "";
    private String pluginPrefix = "";
    private String entry = "";
    private String name = "";
    private String member = "";

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
        ImmutableMap.Builder<String, SystemModule> built = ImmutableMap.builder();
        modules.forEach((module, members) -> built.put(
                module,
                new SystemModule(
                        module,
                        ImmutableMap.copyOf(members),
                        ImmutableSet.copyOf(recent.getOrDefault(module, Set.of())))));
        ImmutableMap.Builder<String, ImmutableSet<String>> names = ImmutableMap.builder();
        lists.forEach((list, words) -> names.put(list, ImmutableSet.copyOf(words)));
        return new Builtins(version, pluginPrefix, built.buildOrThrow(), names.buildOrThrow());
    }

    private void line(String line) {
        int cut = line.strip().indexOf(' ');
        String first = cut < 0 ? line.strip() : line.strip().substring(0, cut);
        String rest = cut < 0 ? "" : line.strip().substring(cut + 1);
        if (!line.startsWith(" ")) {
            open(first, rest);
        } else if (entry.equals("names")) {
            lists.computeIfAbsent(name, _ -> new LinkedHashSet<>()).addAll(WORDS.splitToList(line));
        } else if (line.startsWith(DEEPER)) {
            document(line.strip());
        } else {
            member(first, rest);
        }
    }

    private void open(String keyword, String argument) {
        entry = keyword;
        name = argument;
        switch (keyword) {
            case "version" -> version = argument;
            case "plugins" -> pluginPrefix = argument;
            case "module" -> modules.put(argument, new LinkedHashMap<>());
            case "names" -> {}
            default -> throw new IllegalStateException("built-ins: no entry is called " + keyword);
        }
    }

    private void member(String kind, String signature) {
        if (kind.equals("recent")) {
            recent.computeIfAbsent(name, _ -> new LinkedHashSet<>()).add(signature);
            return;
        }
        member = signature.substring(0, NAME_END.indexIn(signature));
        DeclarationKind declared = DeclarationKind.valueOf(kind.toUpperCase(Locale.ROOT));
        members().put(member, new SystemMember(member, declared, signature, ""));
    }

    private void document(String words) {
        members()
                .computeIfPresent(
                        member, (_, known) -> new SystemMember(known.name(), known.kind(), known.signature(), words));
    }

    private Map<String, SystemMember> members() {
        return modules.computeIfAbsent(name, _ -> new LinkedHashMap<>());
    }
}
