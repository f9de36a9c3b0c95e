package dev.waymark.lang.kcl;

import dev.waymark.lang.kcl.manifest.KclFile;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;

/** A rule that is meant for one kind of the language's files, and for no file of another language. */
record FittingRule(Rule rule, boolean forManifests) implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        boolean isSource = KclFile.isSource(file.path());
        if (isSource != forManifests && !(isSource && ForeignFile.is(file, context.lookup()))) {
            rule.check(file, context, report);
        }
    }
}
