package dev.waymark.server.lsp;

import dev.waymark.disk.LocalDisk;
import dev.waymark.lang.Languages;
import dev.waymark.language.Language;
import dev.waymark.settings.SettingsSchema;
import dev.waymark.workspace.SettingsLayers;
import dev.waymark.workspace.Workspace;
import java.util.List;
import java.util.Map;

/**
 * The resolver that a server serves: its workspace, with the languages and settings that it was made of. Loading it takes
 * longer than answering {@code initialize} may.
 */
record Core(Workspace workspace, List<Language> languages, SettingsSchema schema) {

    static Core ofThisMachine() {
        SettingsSchema schema = Languages.settings();
        Map<String, String> environment = System.getenv();
        Workspace workspace = new Workspace(new LocalDisk(), Languages.ALL, environment, SettingsLayers.none(schema));
        return new Core(workspace, Languages.ALL, schema);
    }
}
