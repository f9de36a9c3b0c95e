package dev.waymark.lang.geblang.resolve;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.Lookup;
import dev.waymark.lang.geblang.manifest.Environment;
import java.util.Optional;

/** The folders on {@code GEBLANG_PATH}, or on the setting that stands in for it; those that exist, in order. */
final class SearchPath {

    static final String VARIABLE = "GEBLANG_PATH";

    private record Key(ImmutableList<String> configured, Optional<String> working) {}

    private SearchPath() {}

    static ImmutableList<String> of(String folder, Lookup lookup) {
        ImmutableList<String> configured = lookup.settings(folder).list(GeblangSettings.PATH);
        Optional<String> working = lookup.workspaceFolder(folder, "working directory");
        return lookup.step(new Key(configured, working), VARIABLE, inner -> find(configured, working, inner));
    }

    private static ImmutableList<String> find(
            ImmutableList<String> configured, Optional<String> working, Lookup lookup) {
        ImmutableList<String> entries = configured.isEmpty() ? fromVariable(working, lookup) : configured;
        return entries.stream()
                .distinct()
                .filter(entry -> lookup.isFolder(entry, "entry of " + VARIABLE))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> fromVariable(Optional<String> working, Lookup lookup) {
        String list = lookup.variable(VARIABLE, "folders that hold modules").orElse("");
        return new Environment(lookup).folders(list, working);
    }
}
