package dev.waymark.lang.geblang.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.outline.Fault;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Fix;
import dev.waymark.rules.OutlineFaults;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;

/** The rules on manifests. The tool is silent about all of them: its imports fail, or do not do what they say. */
public final class GeblangManifestRules {

    public static final ImmutableList<Rule> ALL = ImmutableList.of(
            new OutlineFaults(new EveryFault()),
            new UnknownKeys(),
            new UnusableDependencies(),
            new MissingFolders(),
            new ReservedPackageName(),
            new LockMismatch());

    private GeblangManifestRules() {}

    private static final class EveryFault implements OutlineFaults.Treatment {
        @Override
        public boolean counts(Fault fault, SourceFile file, RuleContext context) {
            return true;
        }

        @Override
        public ImmutableList<Fix> fixes(Fault fault, SourceFile file) {
            return ImmutableList.of();
        }
    }
}
