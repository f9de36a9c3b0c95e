package dev.waymark.workspace;

import dev.waymark.files.FilePaths;
import dev.waymark.files.Presence;
import dev.waymark.files.Tree;
import dev.waymark.manifest.TomlReader;
import dev.waymark.settings.Settings;
import dev.waymark.settings.SettingsReader;
import dev.waymark.text.SourceText;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The settings of every folder: its nearest {@code waymark.toml} with the client's and the command line's over it. */
final class Configuration {

    /** The name of a team's own settings file. */
    static final String FILE_NAME = "waymark.toml";

    private final SettingsLayers layers;
    private final Map<String, Settings> byFolder = new ConcurrentHashMap<>();
    private final Map<String, Settings> byFile = new ConcurrentHashMap<>();

    Configuration(SettingsLayers layers) {
        this.layers = layers;
    }

    /** The same layers, with every settings file to be read again. */
    Configuration refreshed() {
        return new Configuration(layers);
    }

    Settings at(String folder, Tree tree) {
        Settings before = byFolder.get(folder);
        return before != null ? before : keep(byFolder, folder, find(folder, tree));
    }

    private Settings find(String folder, Tree tree) {
        Settings file = nearestFile(folder, tree)
                .map(path -> fileLayer(path, tree))
                .orElseGet(() -> layers.schema().defaults());
        return layers.over(file, tree.workspaceFolder(folder));
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

    private static Optional<String> nearestFile(String folder, Tree tree) {
        return FilePaths.ancestry(folder).stream()
                .map(above -> FilePaths.child(above, FILE_NAME))
                .filter(file -> tree.presence(file) == Presence.FILE)
                .findFirst();
    }

    private static Settings keep(Map<String, Settings> known, String key, Settings seen) {
        Settings first = known.putIfAbsent(key, seen);
        return first == null ? seen : first;
    }
}
