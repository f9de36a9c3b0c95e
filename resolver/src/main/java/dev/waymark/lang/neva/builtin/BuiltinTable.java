package dev.waymark.lang.neva.builtin;

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
import java.util.Map;
import java.util.Set;

/** Reads the table of the standard library that ships as a resource; its layout is told in the head of that file. */
final class BuiltinTable {

    private static final String RESOURCE = "/dev/waymark/lang/neva/std.txt";
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
    private static final String PRIVATE = "private ";

    private final Map<String, Map<String, Map<String, StandardEntity>>> releases = new LinkedHashMap<>();
    private final Set<String> keywords = new LinkedHashSet<>();
    private Map<String, Map<String, StandardEntity>> release = new LinkedHashMap<>();
    private Map<String, StandardEntity> entities = new LinkedHashMap<>();
    private boolean inKeywords;

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

    ImmutableSet<String> keywords() {
        return ImmutableSet.copyOf(keywords);
    }

    Builtins release(String number) {
        ImmutableMap.Builder<String, StandardPackage> packages = ImmutableMap.builder();
        releases.getOrDefault(number, Map.of())
                .forEach((path, known) -> packages.put(path, new StandardPackage(path, ImmutableMap.copyOf(known))));
        return new Builtins(number, packages.buildOrThrow());
    }

    private void line(String line) {
        if (!line.startsWith(" ")) {
            open(line);
        } else if (inKeywords) {
            keywords.addAll(WORDS.splitToList(line));
        } else {
            entity(line.strip());
        }
    }

    private void open(String line) {
        String argument = line.substring(line.indexOf(' ') + 1);
        inKeywords = line.equals("keywords");
        if (line.startsWith("release ")) {
            release = releases.computeIfAbsent(argument, _ -> new LinkedHashMap<>());
        } else if (line.startsWith("package ")) {
            entities = release.computeIfAbsent(argument, _ -> new LinkedHashMap<>());
        } else if (!inKeywords) {
            throw new IllegalStateException("standard library: no entry is called " + line);
        }
    }

    private void entity(String line) {
        boolean isPublic = !line.startsWith(PRIVATE);
        String told = isPublic ? line : line.substring(PRIVATE.length());
        int blank = told.indexOf(' ');
        String name = told.substring(blank + 1);
        entities.put(name, new StandardEntity(name, kind(told.substring(0, blank)), isPublic));
    }

    private static DeclarationKind kind(String word) {
        return switch (word) {
            case "component" -> DeclarationKind.FUNCTION;
            case "interface" -> DeclarationKind.INTERFACE;
            case "type" -> DeclarationKind.TYPE;
            case "constant" -> DeclarationKind.CONSTANT;
            default -> throw new IllegalStateException("standard library: no kind is called " + word);
        };
    }
}
