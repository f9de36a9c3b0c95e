package dev.waymark.workspace;

import com.google.common.collect.ImmutableMap;
import dev.waymark.settings.Settings;
import dev.waymark.settings.SettingsSchema;
import java.util.Optional;

/**
 * What was configured outside of the workspace's own files.
 *
 * @param schema every setting there is
 * @param everywhere the client's settings for all folders
 * @param byRoot the client's settings for single workspace folders
 * @param overrides the command line's
 */
public record SettingsLayers(
        SettingsSchema schema, Settings everywhere, ImmutableMap<String, Settings> byRoot, Settings overrides) {

    /** Layers that set nothing. */
    public static SettingsLayers none(SettingsSchema schema) {
        return new SettingsLayers(schema, schema.defaults(), ImmutableMap.of(), schema.defaults());
    }

    public SettingsLayers withOverrides(Settings other) {
        return new SettingsLayers(schema, everywhere, byRoot, other);
    }

    public SettingsLayers withClient(Settings other, ImmutableMap<String, Settings> roots) {
        return new SettingsLayers(schema, other, roots, overrides);
    }

    /** The layers over a team's own {@code file} settings, for a folder below {@code root}. */
    Settings over(Settings file, Optional<String> root) {
        Settings client = root.map(byRoot::get).map(own -> own.over(everywhere)).orElse(everywhere);
        return overrides.over(client.over(file));
    }
}
