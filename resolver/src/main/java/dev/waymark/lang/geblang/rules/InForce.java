package dev.waymark.lang.geblang.rules;

import dev.waymark.files.FilePaths;
import dev.waymark.language.Edition;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.RuleContext;

/** Which edition of the language holds for a file. */
final class InForce {

    /** The language's id. */
    static final String LANGUAGE = "geblang";

    private InForce() {}

    static Edition edition(SourceFile file, RuleContext context) {
        return Edition.of(context.lookup().settings(FilePaths.parent(file.path())), LANGUAGE);
    }

    static boolean isDocumented(SourceFile file, RuleContext context) {
        return edition(file, context) == Edition.DOCUMENTED;
    }
}
