package dev.waymark.workspace;

import dev.waymark.files.FilePaths;
import dev.waymark.files.Presence;
import dev.waymark.files.Tree;
import dev.waymark.manifest.TomlReader;
import dev.waymark.settings.Settings;
import dev.waymark.settings.SettingsReader;
import dev.waymark.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The settings of every folder: its nearest {@code waymark.toml} with the client's and the command line's over it. */
final class Configuration {

    /** The name of a team's own settings file. */
    static final String FILE_NAME = "waymark.toml";

    private final SettingsLayers layers;
    /** The nearest file of each folder that was asked about, and of those above it. */
    private final Map<String, Optional<String>> nearest = new ConcurrentHashMap<>();

    private final Map<String, Settings> byFile = new ConcurrentHashMap<>();
    private final Map<Source, Settings> bySource = new ConcurrentHashMap<>();

    /** What decides about the settings of a folder: the nearest file, and the workspace folder. */
    private record Source(Optional<String> file, Optional<String> root) {}

    Configuration(SettingsLayers layers) {
        this.layers = layers;
    }

    /** The same layers, with every settings file to be read again. */
    Configuration refreshed() {
        return new Configuration(layers);
    }

    Settings at(String folder, Tree tree) {
        Source source = new Source(nearestFile(folder, tree), tree.workspaceFolder(folder));
        Settings before = bySource.get(source);
        return before != null ? before : keep(bySource, source, read(source, tree));
    }

    private Settings read(Source source, Tree tree) {
        Settings file = source.file()
                .map(path -> fileLayer(path, tree))
                .orElseGet(() -> layers.schema().defaults());
        return layers.over(file, source.root());
    }

    private Settings fileLayer(String file, Tree tree) {
        Settings before = byFile.get(file);
        return before != null ? before : keep(byFile, file, read(file, tree));
    }

    private Settings read(String file, Tree tree) {
        SourceText text = tree.read(file).orElseGet(() -> SourceText.of(""));
        return new SettingsReader(layers.schema())
                .file(TomlReader.read(text), relative -> FilePaths.resolve(FilePaths.parent(file), relative))
                .settings();
    }

    private Optional<String> nearestFile(String folder, Tree tree) {
        Optional<String> before = nearest.get(folder);
        return before != null ? before : climb(folder, tree);
    }

    /** Neighbours share their way up. */
    private Optional<String> climb(String folder, Tree tree) {
        List<String> passed = new ArrayList<>();
        Optional<String> found = Optional.empty();
        for (String above : FilePaths.ancestry(folder)) {
            Optional<String> before = nearest.get(above);
            passed.add(above);
            found = before != null ? before : fileIn(above, tree);
            if (before != null || found.isPresent()) {
                break;
            }
        }
        for (String below : passed) {
            nearest.put(below, found);
        }
        return found;
    }

    private static Optional<String> fileIn(String folder, Tree tree) {
        String file = FilePaths.child(folder, FILE_NAME);
        return tree.presence(file) == Presence.FILE ? Optional.of(file) : Optional.empty();
    }

    private static <K> Settings keep(Map<K, Settings> known, K key, Settings seen) {
        Settings first = known.putIfAbsent(key, seen);
        return first == null ? seen : first;
    }
}
