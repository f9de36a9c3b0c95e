package dev.waymark.rules;

import dev.waymark.resolve.SourceFile;

/** Looks at one file and reports what is wrong with it. Pure: whatever it learns comes from its arguments. */
@FunctionalInterface
public interface Rule {
    void check(SourceFile file, RuleContext context, Report report);
}
