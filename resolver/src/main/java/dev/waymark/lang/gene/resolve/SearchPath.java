package dev.waymark.lang.gene.resolve;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import java.util.Optional;

/**
 * The folders that an environment variable lists, or a setting that stands in for it.
 *
 * <p>Relative entries start at the workspace folder, as they start at the working directory of the tool. They are split at
 * colons, on Windows at semicolons.
 */
enum SearchPath {
    /** Where packages lie (specification: Search paths). */
    PACKAGES("GENE_PACKAGE_PATH", GeneSettings.PACKAGE_PATH),
    /** Workspaces whose {@code src} holds modules. */
    WORKSPACES("GENE_WORKSPACE_PATH", GeneSettings.WORKSPACE_PATH);

    private record Key(SearchPath path, ImmutableList<String> configured, Optional<String> working) {}

    private final String variable;
    private final String setting;

    SearchPath(String variable, String setting) {
        this.variable = variable;
        this.setting = setting;
    }

    /** The name of the variable. */
    String variable() {
        return variable;
    }

    /** The folders for the files in {@code folder}, in order; they need not exist. */
    ImmutableList<String> folders(String folder, Lookup lookup) {
        ImmutableList<String> configured = lookup.settings(folder).list(setting);
        if (!configured.isEmpty()) {
            return configured;
        }
        Optional<String> working = lookup.workspaceFolder(folder, "working directory");
        return lookup.step(new Key(this, configured, working), variable, inner -> find(working, inner));
    }

    private ImmutableList<String> find(Optional<String> working, Lookup lookup) {
        String list = lookup.variable(variable, "folders to look in").orElse("");
        boolean windows = list.contains(";") || (list.indexOf(':') == 1 && FilePaths.isAbsolute(list));
        return Splitter.on(windows ? ';' : ':')
                .omitEmptyStrings()
                .splitToStream(list)
                .flatMap(entry -> absolute(entry, working).stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<String> absolute(String entry, Optional<String> working) {
        return FilePaths.isAbsolute(entry)
                ? Optional.of(FilePaths.normalise(entry))
                : working.map(folder -> FilePaths.resolve(folder, entry));
    }
}
