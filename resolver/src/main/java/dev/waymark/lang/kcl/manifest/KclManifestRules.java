package dev.waymark.lang.kcl.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.rules.Rule;

/** The rules on manifests. The compiler reads none of them; the package manager refuses some. */
public final class KclManifestRules {

    public static final ImmutableList<Rule> ALL = ImmutableList.of(
            new FaultyManifest(),
            new UnknownKeys(),
            new UnusableDependencies(),
            new MissingFolders(),
            new LockMismatch());

    private KclManifestRules() {}
}
