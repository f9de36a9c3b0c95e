package dev.waymark.lang.gene.resolve;

import com.google.common.collect.ImmutableList;
import dev.waymark.lang.gene.manifest.PackageDialect;
import dev.waymark.settings.SettingKey;

/** The settings that Gene reads beyond those that every language has. */
public final class GeneSettings {

    static final String DEFAULT_DIALECT = "gene.defaultDialect";
    static final String PACKAGE_PATH = "gene.packagePath";
    static final String WORKSPACE_PATH = "gene.workspacePath";

    public static final ImmutableList<SettingKey> ALL = ImmutableList.of(
            SettingKey.choice(
                    PackageDialect.SETTING,
                    ImmutableList.of("auto", "classic", "new"),
                    "Which Gene the files are written in; auto judges by their manifests, then by each file."),
            SettingKey.choice(
                    DEFAULT_DIALECT,
                    ImmutableList.of("new", "classic"),
                    "Which Gene a file without any sign is taken for."),
            SettingKey.paths(PACKAGE_PATH, "Folders that hold packages, in place of GENE_PACKAGE_PATH."),
            SettingKey.paths(WORKSPACE_PATH, "Workspaces that hold modules, in place of GENE_WORKSPACE_PATH."));

    private GeneSettings() {}
}
