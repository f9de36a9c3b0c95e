package dev.waymark.lang.neva.rules;

import dev.waymark.files.FilePaths;
import dev.waymark.lang.neva.manifest.NearestManifest;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;

/** A rule that holds in modules only: what a file without a manifest refers to, nobody can know. */
record InModule(Rule rule) implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        if (NearestManifest.of(FilePaths.parent(file.path()), context.lookup()).isPresent()) {
            rule.check(file, context, report);
        }
    }
}
