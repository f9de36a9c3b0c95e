package dev.waymark.lang.hql.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.rules.OutlineFaults;
import dev.waymark.rules.Rule;

/** The rules on manifests. */
public final class HqlManifestRules {

    public static final ImmutableList<Rule> ALL =
            ImmutableList.of(OutlineFaults.asTheyAre(), new UnknownKeys(), new EntryFile());

    private HqlManifestRules() {}
}
