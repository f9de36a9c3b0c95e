package dev.waymark.lang.neva.rules;

import dev.waymark.files.FilePaths;
import dev.waymark.lang.neva.resolve.NevaResolver;
import dev.waymark.language.Edition;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.RuleContext;

/** The edition that holds for one file. */
final class InForce {

    private InForce() {}

    static Edition edition(SourceFile file, RuleContext context) {
        return Edition.of(context.lookup().settings(FilePaths.parent(file.path())), NevaResolver.NEVA);
    }
}
