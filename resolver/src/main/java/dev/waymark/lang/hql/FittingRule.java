package dev.waymark.lang.hql;

import dev.waymark.lang.hql.manifest.HqlManifest;
import dev.waymark.lang.hql.resolve.Specifier;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;

/** A rule that is meant for one kind of the language's files. */
record FittingRule(Rule rule, boolean forManifests) implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        if (forManifests ? HqlManifest.is(file.path()) : file.path().endsWith(Specifier.SUFFIX)) {
            rule.check(file, context, report);
        }
    }
}
