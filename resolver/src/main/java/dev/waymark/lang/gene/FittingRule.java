package dev.waymark.lang.gene;

import dev.waymark.lang.gene.manifest.GeneFile;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;

/** A rule that is meant for one kind of the language's files. */
record FittingRule(Rule rule, boolean forManifests) implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        if (GeneFile.isSource(file.path()) != forManifests) {
            rule.check(file, context, report);
        }
    }
}
