package dev.waymark.files;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import dev.waymark.language.Language;
import dev.waymark.outline.Surface;
import dev.waymark.settings.SettingValue;
import dev.waymark.settings.Settings;
import dev.waymark.settings.SettingsSchema;
import dev.waymark.text.SourceText;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A tree in memory for the tests of one language, written as a text: each file begins with a line {@code --- path}, its
 * lines follow. Relative paths lie below {@link #ROOT}, the only workspace folder unless a test says otherwise; a path
 * that ends with a slash is an empty folder. Immutable: every {@code with} gives another tree.
 */
public final class TestTree implements Tree {

    /** The workspace folder. */
    public static final String ROOT = "/ws";

    private static final String MARK = "--- ";

    private final Language language;
    private final ImmutableSortedMap<String, SourceText> files;
    private final ImmutableSortedMap<String, Boolean> folders;
    /** Every path in lower case. */
    private final ImmutableSet<String> spellings;

    private final ImmutableMap<String, String> variables;
    private final ImmutableList<String> workspaceFolders;
    private final Settings settings;

    private TestTree(
            Language language,
            Map<String, SourceText> files,
            Map<String, Boolean> folders,
            Map<String, String> variables,
            ImmutableList<String> workspaceFolders,
            Settings settings) {
        this.language = language;
        this.files = ImmutableSortedMap.copyOf(files);
        this.folders = ImmutableSortedMap.copyOf(folders);
        this.spellings = Stream.concat(files.keySet().stream(), folders.keySet().stream())
                .map(path -> path.toLowerCase(Locale.ROOT))
                .collect(ImmutableSet.toImmutableSet());
        this.variables = ImmutableMap.copyOf(variables);
        this.workspaceFolders = workspaceFolders;
        this.settings = settings;
    }

    /** The tree that {@code layout} describes, its sources read by {@code language}, without variables or settings. */
    public static TestTree of(Language language, String layout) {
        Settings defaults = SettingsSchema.of(ImmutableList.of(language.id()), language.settings())
                .defaults();
        TestTree empty =
                new TestTree(language, Map.of(), Map.of(ROOT, true), Map.of(), ImmutableList.of(ROOT), defaults);
        return empty.with(parse(layout));
    }

    /** The files of {@code layout}, by absolute path, in its order; an empty folder ends with a slash. */
    public static Map<String, String> parse(String layout) {
        Map<String, String> files = new LinkedHashMap<>();
        String path = "";
        for (String line : layout.lines().toList()) {
            if (line.startsWith(MARK)) {
                String written = line.substring(MARK.length()).strip();
                path = absolute(written) + (written.endsWith("/") ? "/" : "");
                files.put(path, "");
            } else if (!path.isEmpty()) {
                files.merge(path, line + "\n", String::concat);
            }
        }
        return files;
    }

    /** {@code path} as seen from {@link #ROOT}. */
    public static String absolute(String path) {
        return FilePaths.resolve(ROOT, path);
    }

    /** This tree with more files, or other texts for files it has. */
    public TestTree with(Map<String, String> layout) {
        Map<String, SourceText> more = new TreeMap<>(files);
        Map<String, Boolean> known = new TreeMap<>(folders);
        layout.forEach((path, text) -> {
            boolean isFolder = path.endsWith("/");
            String place = absolute(path);
            if (!isFolder) {
                more.put(place, SourceText.of(text));
            }
            FilePaths.ancestry(isFolder ? place : FilePaths.parent(place)).forEach(folder -> known.put(folder, true));
        });
        return new TestTree(language, more, known, variables, workspaceFolders, settings);
    }

    /** This tree with one more file, or another text for one it has. */
    public TestTree withFile(String path, String text) {
        return with(Map.of(path, text));
    }

    /** This tree without one file; its folders stay. */
    public TestTree without(String path) {
        Map<String, SourceText> fewer = new TreeMap<>(files);
        fewer.remove(absolute(path));
        return new TestTree(language, fewer, folders, variables, workspaceFolders, settings);
    }

    /** This tree with an environment variable. */
    public TestTree withVariable(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(variables);
        more.put(name, value);
        return new TestTree(language, files, folders, more, workspaceFolders, settings);
    }

    /** This tree with a setting that is a text, a path or a choice, for all folders. */
    public TestTree withSetting(String key, String value) {
        return withSetting(key, new SettingValue.Text(value));
    }

    public TestTree withSetting(String key, SettingValue value) {
        return new TestTree(language, files, folders, variables, workspaceFolders, settings.with(key, value));
    }

    /** This tree with other workspace folders; relative ones are seen from {@link #ROOT}. */
    public TestTree withWorkspaceFolders(String... paths) {
        ImmutableList<String> others =
                Stream.of(paths).map(TestTree::absolute).collect(ImmutableList.toImmutableList());
        return new TestTree(language, files, folders, variables, others, settings);
    }

    /** Every file's path, sorted. */
    public ImmutableList<String> paths() {
        return files.keySet().asList();
    }

    /** A way to ask this tree, with nothing remembered. */
    public Lookup lookup() {
        return new Lookup(this, new Memo());
    }

    @Override
    public Presence presence(String path) {
        if (files.containsKey(path)) {
            return Presence.FILE;
        }
        if (folders.containsKey(path)) {
            return Presence.FOLDER;
        }
        return spellings.contains(path.toLowerCase(Locale.ROOT)) ? Presence.OTHER_SPELLING : Presence.ABSENT;
    }

    @Override
    public ImmutableSortedMap<String, Presence> list(String folder, String suffix) {
        Map<String, Presence> entries = new TreeMap<>();
        below(files, folder)
                .filter(path -> isIn(path, folder) && path.endsWith(suffix))
                .forEach(path -> entries.put(FilePaths.name(path), Presence.FILE));
        below(folders, folder)
                .filter(path -> isIn(path, folder))
                .forEach(path -> entries.put(FilePaths.name(path), Presence.FOLDER));
        return ImmutableSortedMap.copyOf(entries, Ordering.natural());
    }

    /** The paths below {@code folder}, which stand together. */
    private static Stream<String> below(ImmutableSortedMap<String, ?> paths, String folder) {
        String start = folder.endsWith("/") ? folder : folder + "/";
        return paths.tailMap(start).keySet().stream().takeWhile(path -> path.startsWith(start));
    }

    private static boolean isIn(String path, String folder) {
        return !path.equals(folder) && FilePaths.parent(path).equals(folder);
    }

    @Override
    public Optional<SourceText> read(String path) {
        return Optional.ofNullable(files.get(path));
    }

    @Override
    public Optional<Surface> surface(String path) {
        return read(path)
                .filter(_ -> language.owns(path) || language.isNeighbour(path))
                .map(text -> Surface.of(language.outline(path, text)));
    }

    @Override
    public ImmutableList<String> declarers(String id, String module) {
        return files.keySet().stream()
                .filter(path -> surface(path)
                        .flatMap(Surface::module)
                        .filter(module::equals)
                        .isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    /** Circles need every import of every file resolved; the tests of the workspace do that. */
    @Override
    public ImmutableList<String> circle(String path) {
        return ImmutableList.of();
    }

    @Override
    public Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name));
    }

    @Override
    public Settings settings(String folder) {
        return settings;
    }

    @Override
    public Optional<String> workspaceFolder(String path) {
        return workspaceFolders.stream()
                .filter(folder -> FilePaths.isWithin(path, folder))
                .max(Comparator.comparingInt(String::length));
    }
}
