package dev.waymark.lang.neva.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.rules.OutlineFaults;
import dev.waymark.rules.Rule;

/** The rules on manifests. */
public final class NevaManifestRules {

    public static final ImmutableList<Rule> ALL = ImmutableList.of(
            new IgnoredManifest(),
            ofManifests(new OutlineFaults(new ManifestRepairs())),
            ofManifests(new UnknownKeys()),
            ofManifests(new LanguageVersion()),
            ofManifests(new IncompleteDependencies()),
            ofManifests(new DependencyAliases()),
            ofManifests(new DownloadedModules()));

    private NevaManifestRules() {}

    private static Rule ofManifests(Rule rule) {
        return (file, context, report) -> {
            if (NevaFile.isManifest(file.path())) {
                rule.check(file, context, report);
            }
        };
    }
}
