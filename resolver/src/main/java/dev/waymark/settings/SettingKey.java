package dev.waymark.settings;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * One setting: everything that reading, checking, completing and explaining it needs.
 *
 * @param name dotted, as {@code waymark.toml} and the command line write it
 * @param type what it takes
 * @param fallback what it holds where no layer sets it
 * @param description one sentence for the user
 */
public record SettingKey(String name, SettingType type, SettingValue fallback, String description) {

    public static SettingKey flag(String name, SettingValue.Flag fallback, String description) {
        return new SettingKey(name, new SettingType.Flag(), fallback, description);
    }

    /** One of {@code choices}; the first is the default. */
    public static SettingKey choice(String name, ImmutableList<String> choices, String description) {
        return new SettingKey(
                name, new SettingType.Choice(choices), new SettingValue.Text(choices.getFirst()), description);
    }

    public static SettingKey text(String name, String description) {
        return new SettingKey(name, new SettingType.Text(), new SettingValue.Text(""), description);
    }

    public static SettingKey path(String name, String description) {
        return new SettingKey(name, new SettingType.FilePath(), new SettingValue.Text(""), description);
    }

    public static SettingKey texts(String name, String description) {
        return several(name, new SettingType.Text(), description);
    }

    public static SettingKey paths(String name, String description) {
        return several(name, new SettingType.FilePath(), description);
    }

    public static SettingKey patterns(String name, String description) {
        return several(name, new SettingType.Pattern(), description);
    }

    /** Paths by a name that the user chooses. */
    public static SettingKey pathTable(String name, String description) {
        return table(name, new SettingType.Named(Optional.empty(), new SettingType.FilePath()), description);
    }

    static SettingKey table(String name, SettingType.Named type, String description) {
        return new SettingKey(name, type, new SettingValue.Table(ImmutableMap.of()), description);
    }

    private static SettingKey several(String name, SettingType.Single item, String description) {
        return new SettingKey(
                name, new SettingType.Several(item), new SettingValue.Items(ImmutableList.of()), description);
    }
}
