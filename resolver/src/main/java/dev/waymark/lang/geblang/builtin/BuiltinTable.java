package dev.waymark.lang.geblang.builtin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.waymark.outline.DeclarationKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads the table of built-ins that ships as a resource; its layout is told in the head of that file. */
final class BuiltinTable {

    private static final String RESOURCE = "/dev/waymark/lang/geblang/builtins.txt";
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    private final Map<String, Entry> natives = new LinkedHashMap<>();
    private final Map<String, Entry> library = new LinkedHashMap<>();
    private final Map<String, Entry> lists = new LinkedHashMap<>();
    private String version = "";
    private Entry open = new Entry();

    /** What stands below one line at the margin, by the first word of the lines. */
    private static final class Entry {
        final Map<String, DeclarationKind> members = new LinkedHashMap<>();
        final Map<String, DeclarationKind> hidden = new LinkedHashMap<>();
        final Set<String> words = new TreeSet<>();
    }

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
        return new Builtins(version, modules(natives), modules(library), lists());
    }

    private void line(String line) {
        List<String> words = WORDS.splitToList(line);
        if (!line.startsWith(" ")) {
            open = new Entry();
            open(words.getFirst(), words.getLast());
        } else if (lists.containsValue(open)) {
            open.words.addAll(words);
        } else {
            members(words.getFirst(), words.subList(1, words.size()));
        }
    }

    private void open(String keyword, String name) {
        switch (keyword) {
            case "native" -> natives.put(name, open);
            case "library" -> library.put(name, open);
            case "names" -> lists.put(name, open);
            case "version" -> version = name;
            default -> throw new IllegalStateException("built-ins: no entry is called " + keyword);
        }
    }

    private void members(String kind, List<String> names) {
        boolean hidden = kind.equals("private");
        // Whether a private name is a function or a class decides nothing: it cannot be used.
        DeclarationKind declared =
                hidden ? DeclarationKind.FUNCTION : DeclarationKind.valueOf(kind.toUpperCase(Locale.ROOT));
        names.forEach(name -> (hidden ? open.hidden : open.members).put(name, declared));
    }

    private static ImmutableMap<String, BuiltinModule> modules(Map<String, Entry> entries) {
        ImmutableMap.Builder<String, BuiltinModule> modules = ImmutableMap.builder();
        entries.forEach((name, entry) -> modules.put(
                name, new BuiltinModule(name, ImmutableMap.copyOf(entry.members), ImmutableMap.copyOf(entry.hidden))));
        return modules.buildOrThrow();
    }

    private ImmutableMap<String, ImmutableSet<String>> lists() {
        ImmutableMap.Builder<String, ImmutableSet<String>> all = ImmutableMap.builder();
        lists.forEach((name, entry) -> all.put(name, ImmutableSet.copyOf(entry.words)));
        return all.buildOrThrow();
    }
}
