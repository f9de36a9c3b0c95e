package dev.waymark.server.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.files.FilePaths;
import dev.waymark.lang.Languages;
import dev.waymark.resolve.Resolution;
import dev.waymark.settings.Settings;
import dev.waymark.settings.SettingsLayer;
import dev.waymark.settings.SettingsReader;
import dev.waymark.settings.SettingsSchema;
import dev.waymark.workspace.Change;
import dev.waymark.workspace.Document;
import dev.waymark.workspace.SettingsLayers;
import dev.waymark.workspace.Snapshot;
import dev.waymark.workspace.Workspace;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Opens workspaces for a command, under the settings of its command line. */
final class Workbench {

    static final Option CONFIG =
            Option.of("--config", "KEY=VALUE", "set what waymark.toml can set, over it; may be repeated");

    private final Host host;
    private final SettingsLayers layers;

    private Workbench(Host host, SettingsLayers layers) {
        this.host = host;
        this.layers = layers;
    }

    /** Refuses settings that nobody knows. */
    static Workbench of(Arguments arguments, Host host) throws Refusal {
        SettingsSchema schema = Languages.settings();
        SettingsLayer<String> configured =
                new SettingsReader(schema).commandLine(arguments.all(CONFIG), host::absolute);
        if (!configured.problems().isEmpty()) {
            throw Refusal.configuration(String.join("\nwaymark: ", configured.problems()));
        }
        return new Workbench(host, SettingsLayers.none(schema).withOverrides(configured.settings()));
    }

    SettingsSchema schema() {
        return layers.schema();
    }

    /** The settings for the files directly in {@code folder}. */
    Settings settings(String folder) {
        return open(ImmutableList.of(folder), Optional.empty()).snapshot().settings(folder);
    }

    /** Every file of the workspace that consists of {@code folders}. */
    Snapshot folders(Collection<String> folders, Optional<Buffer> buffer) {
        return open(folders, buffer).index();
    }

    /**
     * Single files, with all that they import directly or not: so much decides about a file's own problems. The workspace
     * folder of each is the working directory where the file lies in it, else the folder that holds the file.
     */
    Snapshot files(Collection<String> files, Optional<Buffer> buffer) {
        Workspace workspace = open(files.stream().map(this::home).collect(Collectors.toSet()), buffer);
        Set<String> seen = new HashSet<>();
        Set<String> next = Set.copyOf(files);
        while (!next.isEmpty()) {
            seen.addAll(next);
            Snapshot snapshot = workspace.apply(new Change.Touched(ImmutableSet.copyOf(next)));
            next = next.stream()
                    .flatMap(path -> snapshot.resolutions(path).values().stream())
                    .map(Resolution::files)
                    .flatMap(List::stream)
                    .filter(path -> !seen.contains(path))
                    .collect(Collectors.toSet());
        }
        return workspace.snapshot();
    }

    private Workspace open(Collection<String> roots, Optional<Buffer> buffer) {
        Workspace workspace = new Workspace(host.disk(), Languages.ALL, host.environment(), layers);
        workspace.apply(new Change.Rooted(ImmutableList.copyOf(roots)));
        buffer.ifPresent(held -> workspace.apply(new Change.Edited(held.path(), new Document(held.text(), 0))));
        return workspace;
    }

    private String home(String file) {
        return FilePaths.isWithin(file, host.folder()) ? host.folder() : FilePaths.parent(file);
    }
}
