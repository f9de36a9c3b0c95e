package dev.waymark.lang.kcl.resolve;

import com.google.common.collect.ImmutableList;
import dev.waymark.lang.kcl.manifest.Installation;
import dev.waymark.lang.kcl.manifest.Stores;
import dev.waymark.settings.SettingKey;

/** The settings that KCL reads beyond those that every language has. */
public final class KclSettings {

    static final String MODULE_ROOT = "kcl.moduleRoot";

    public static final ImmutableList<SettingKey> ALL = ImmutableList.of(
            SettingKey.pathTable(
                    Installation.EXTERNALS, "Folders of packages by name, as `kcl -E NAME=PATH` gives them."),
            SettingKey.path(Stores.SETTING, "The folder of downloaded packages, in place of KCL_PKG_PATH."),
            SettingKey.path(
                    MODULE_ROOT,
                    "Where files without a kcl.mod find packages in the documented edition, in place of"
                            + " KCL_MODULE_ROOT."));

    private KclSettings() {}
}
