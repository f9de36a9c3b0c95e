package dev.waymark.lang.geblang.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.rules.OutlineFaults;
import dev.waymark.rules.Rule;

/** The rules on manifests. The tool is silent about all of them: its imports fail, or do not do what they say. */
public final class GeblangManifestRules {

    public static final ImmutableList<Rule> ALL = ImmutableList.of(
            OutlineFaults.asTheyAre(),
            new UnknownKeys(),
            new UnusableDependencies(),
            new MissingFolders(),
            new ReservedPackageName(),
            new LockMismatch());

    private GeblangManifestRules() {}
}
