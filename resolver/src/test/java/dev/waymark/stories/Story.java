package dev.waymark.stories;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import dev.waymark.files.FilePaths;
import dev.waymark.lang.Languages;
import dev.waymark.language.Language;
import dev.waymark.manifest.ManifestDocument;
import dev.waymark.manifest.ManifestValue;
import dev.waymark.manifest.TomlReader;
import dev.waymark.text.SourceText;
import dev.waymark.workspace.Change;
import dev.waymark.workspace.MemoryDisk;
import dev.waymark.workspace.SettingsLayers;
import dev.waymark.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One folder of {@code test-workspaces/LANGUAGE}: a small workspace that shows something of a language.
 *
 * <p>A {@code story.toml} in it may say which of its folders an editor has open ({@code open = ["app"]}; without it the
 * whole story) and what is in the environment ({@code [environment]}); an at sign there stands for the story's folder.
 *
 * @param language the language it is about
 * @param name the folder's name
 * @param files what lies in it, by path; the story itself is {@link #root}
 * @param open the workspace folders
 * @param environment the environment variables
 */
public record Story(
        Language language,
        String name,
        ImmutableSortedMap<String, String> files,
        ImmutableList<String> open,
        ImmutableMap<String, String> environment) {

    private static final Path WORKSPACES = Path.of("..", "test-workspaces");
    private static final String SCENE = "story.toml";

    /** The stories of every language, in the order of their names. */
    public static Stream<Story> all() {
        return Languages.ALL.stream().flatMap(language -> of(language).stream());
    }

    /** The stories of {@code language}; none where it has no folder yet. */
    public static ImmutableList<Story> of(Language language) {
        if (!Files.isDirectory(folder(language))) {
            return ImmutableList.of();
        }
        try (Stream<Path> folders = Files.list(folder(language))) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(folder -> read(language, folder))
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Where the stories of {@code language} lie. */
    static Path folder(Language language) {
        return WORKSPACES.resolve(language.id());
    }

    private static Story read(Language language, Path folder) {
        String name = folder.getFileName().toString();
        String root = "/" + name;
        Map<String, String> files = files(folder, root);
        String scene = files.remove(FilePaths.child(root, SCENE));
        return staged(language, name, files, TomlReader.read(SourceText.of(scene == null ? "" : scene)));
    }

    private static Story staged(Language language, String name, Map<String, String> files, ManifestDocument scene) {
        String root = "/" + name;
        ImmutableList<String> open = scene.get("open").map(ManifestValue::items).orElse(ImmutableList.of()).stream()
                .flatMap(item -> item.asText().stream())
                .map(folder -> FilePaths.resolve(root, folder))
                .collect(ImmutableList.toImmutableList());
        Map<String, String> environment = new LinkedHashMap<>(Map.of("HOME", root + "/home"));
        scene.get("environment")
                .map(ManifestValue::entries)
                .orElse(ImmutableList.of())
                .forEach(entry -> environment.put(
                        entry.key().text(), entry.value().asText().orElse("").replace("@", root)));
        return new Story(
                language,
                name,
                ImmutableSortedMap.copyOf(files),
                open.isEmpty() ? ImmutableList.of(root) : open,
                ImmutableMap.copyOf(environment));
    }

    private static Map<String, String> files(Path folder, String root) {
        Map<String, String> files = new LinkedHashMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String below = folder.relativize(path).toString().replace('\\', '/');
                files.put(FilePaths.resolve(root, below), Files.readString(path));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }

    /** The folder that holds everything. */
    public String root() {
        return "/" + name;
    }

    /** The paths of the sources and manifests of its language, library code included. */
    public ImmutableList<String> sources() {
        return files.keySet().stream().filter(language::owns).collect(ImmutableList.toImmutableList());
    }

    /** The same story with another text in the file at {@code path}. */
    public Story with(String path, String text) {
        ImmutableSortedMap.Builder<String, String> others = ImmutableSortedMap.naturalOrder();
        others.putAll(Maps.filterKeys(files, other -> !other.equals(path)));
        return new Story(language, name, others.put(path, text).buildOrThrow(), open, environment);
    }

    /** A disk that holds its files and nothing else. */
    public MemoryDisk disk() {
        MemoryDisk disk = new MemoryDisk();
        files.forEach(disk::put);
        return disk;
    }

    /** A workspace over {@code disk} with its folders open, of which nothing is indexed yet. */
    public Workspace opened(MemoryDisk disk) {
        Workspace workspace =
                new Workspace(disk, Languages.ALL, environment, SettingsLayers.none(Languages.settings()));
        workspace.apply(new Change.Rooted(open));
        return workspace;
    }

    /** A workspace over {@code disk} with its folders open and indexed. */
    public Workspace indexed(MemoryDisk disk) {
        Workspace workspace = opened(disk);
        workspace.index();
        return workspace;
    }

    @Override
    public String toString() {
        return language.id() + "/" + name;
    }
}
