package dev.waymark.settings;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/** What one setting holds, already checked and with its paths made absolute. */
public sealed interface SettingValue {

    /** On or off. */
    record Flag(boolean isOn) implements SettingValue {}

    /** A text, a path, or one of a setting's choices; empty where nothing is set. */
    record Text(String text) implements SettingValue {}

    /** Several texts, paths or patterns in their order. */
    record Items(ImmutableList<String> items) implements SettingValue {}

    /** Texts by name; a later layer replaces single names. */
    record Table(ImmutableMap<String, String> entries) implements SettingValue {}

    /** This value as the later layer over {@code lower}. */
    default SettingValue over(SettingValue lower) {
        if (this instanceof Table(var entries) && lower instanceof Table(var lowerEntries)) {
            return new Table(ImmutableMap.<String, String>builder()
                    .putAll(lowerEntries)
                    .putAll(entries)
                    .buildKeepingLast());
        }
        return this;
    }
}
