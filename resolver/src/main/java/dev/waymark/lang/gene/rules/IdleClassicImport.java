package dev.waymark.lang.gene.rules;

import dev.waymark.diagnostic.Severity;
import dev.waymark.files.FilePaths;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import dev.waymark.rules.UnusedImport;

/**
 * An import of a classic file to which nothing in the file refers. Since a module offers whatever it imports, it is a hint,
 * and silent in files that seem to be there for that: the entry of a package, and a file that declares nothing itself.
 */
final class IdleClassicImport implements Rule {

    private static final String ENTRY = "index.gene";

    private final Rule rule = new UnusedImport(Severity.HINT);

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        boolean handsOn = FilePaths.name(file.path()).equals(ENTRY)
                || (file.outline().declarations().isEmpty()
                        && file.outline().references().isEmpty());
        if (!handsOn) {
            rule.check(file, context, report);
        }
    }
}
