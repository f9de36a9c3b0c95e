package dev.waymark.lang.geblang.resolve;

import com.google.common.collect.ImmutableList;
import dev.waymark.settings.SettingKey;

/** The settings that Geblang reads beyond those that every language has. */
public final class GeblangSettings {

    static final String STDLIB = "geblang.stdlibPath";
    static final String PATH = "geblang.path";

    public static final ImmutableList<SettingKey> ALL = ImmutableList.of(
            SettingKey.path(STDLIB, "The folder of the standard library's sources, in place of GEBLANG_STDLIB."),
            SettingKey.paths(PATH, "Folders that hold modules, in place of GEBLANG_PATH."));

    private GeblangSettings() {}
}
