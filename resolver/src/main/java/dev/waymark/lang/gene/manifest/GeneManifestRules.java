package dev.waymark.lang.gene.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.rules.Rule;

/** The rules on manifests, of whichever dialect. */
public final class GeneManifestRules {

    public static final ImmutableList<Rule> ALL = ImmutableList.of(
            new FaultyManifest(),
            new UnknownKeys(),
            new UnusableDependencies(),
            new MissingFiles(),
            new LockMismatch());

    private GeneManifestRules() {}
}
