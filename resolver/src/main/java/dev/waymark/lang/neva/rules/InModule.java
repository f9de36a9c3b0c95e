package dev.waymark.lang.neva.rules;

import dev.waymark.files.FilePaths;
import dev.waymark.lang.neva.manifest.NearestManifest;
import dev.waymark.lang.neva.manifest.NevaFile;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;

/** A rule for the sources of modules only: what a file without a manifest refers to, nobody can know. */
record InModule(Rule rule) implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        boolean isInModule = NevaFile.isSource(file.path())
                && NearestManifest.of(FilePaths.parent(file.path()), context.lookup())
                        .isPresent();
        if (isInModule) {
            rule.check(file, context, report);
        }
    }
}
