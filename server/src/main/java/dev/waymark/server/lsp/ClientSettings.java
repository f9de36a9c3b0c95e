package dev.waymark.server.lsp;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.waymark.files.FilePaths;
import dev.waymark.settings.Settings;
import dev.waymark.settings.SettingsLayer;
import dev.waymark.settings.SettingsReader;
import dev.waymark.workspace.Change;
import dev.waymark.workspace.SettingsLayers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.lsp4j.ConfigurationItem;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.MessageType;

/**
 * What the user configured at the client: what came with the first message, under what the client tells later or answers
 * when it is asked, for everything and for each workspace folder.
 */
final class ClientSettings {

    private static final String SECTION = "waymark";

    /** A client that does not answer must not keep the index from starting. In seconds. */
    private static final int PATIENCE = 5;

    private final Client client;
    private final Writer writer;
    private final Supplier<Core> core;
    private final Map<String, ?> initial;

    /**
     * Tells the writer of {@code initial}.
     *
     * @param initial the settings that came with the first message
     */
    ClientSettings(Client client, Writer writer, Supplier<Core> core, Map<String, ?> initial) {
        this.client = client;
        this.writer = writer;
        this.core = core;
        this.initial = initial;
        if (!initial.isEmpty()) {
            told(ImmutableList.of(), ImmutableMap.of());
        }
    }

    /** Takes settings that the client told on its own. */
    void told(List<String> folders, Map<String, ?> settings) {
        configured(folders, List.of(settings));
    }

    /** Asks the client; done when the writer has been told, or the client does not answer. */
    CompletableFuture<Void> ask(List<String> folders) {
        List<ConfigurationItem> items = Stream.concat(
                        Stream.of(item()),
                        folders.stream().map(client.uris()::uri).map(ClientSettings::item))
                .toList();
        return client.remote()
                .configuration(new ConfigurationParams(items))
                .orTimeout(PATIENCE, TimeUnit.SECONDS)
                .handle((answers, failure) -> {
                    if (failure == null) {
                        configured(
                                folders,
                                Stream.ofNullable(answers)
                                        .flatMap(List::stream)
                                        .map(PlainJson::map)
                                        .toList());
                    } else {
                        client.failures().log(MessageType.Warning, "The client gave no settings: " + failure);
                    }
                    return null;
                });
    }

    private static ConfigurationItem item(String folder) {
        ConfigurationItem item = item();
        item.setScopeUri(folder);
        return item;
    }

    private static ConfigurationItem item() {
        ConfigurationItem item = new ConfigurationItem();
        item.setSection(SECTION);
        return item;
    }

    /** The first of {@code answers} is for everything, each further one for the folder of its place. */
    private void configured(List<String> folders, List<? extends Map<String, ?>> answers) {
        writer.happened(() -> ImmutableList.of(new Change.Configured(layers(folders, answers))));
    }

    private SettingsLayers layers(List<String> folders, List<? extends Map<String, ?>> answers) {
        String home = folders.isEmpty() ? "/" : folders.getFirst();
        Settings everywhere =
                read(answers.isEmpty() ? Map.of() : answers.getFirst(), home).over(read(initial, home));
        ImmutableMap.Builder<String, Settings> byRoot = ImmutableMap.builder();
        for (int i = 0; i < folders.size() && i + 1 < answers.size(); i++) {
            byRoot.put(folders.get(i), read(answers.get(i + 1), folders.get(i)));
        }
        return SettingsLayers.none(core.get().schema()).withClient(everywhere, byRoot.buildKeepingLast());
    }

    private Settings read(Map<String, ?> settings, String home) {
        SettingsLayer<String> layer = new SettingsReader(core.get().schema())
                .client(unwrapped(settings), relative -> FilePaths.resolve(home, relative));
        layer.problems().forEach(problem -> client.failures().log(MessageType.Warning, problem));
        return layer.settings();
    }

    /** Clients send the settings alone, or as the one section among others. */
    private static Map<String, ?> unwrapped(Map<String, ?> settings) {
        return settings.get(SECTION) instanceof Map<?, ?> inner ? PlainJson.map(inner) : settings;
    }
}
