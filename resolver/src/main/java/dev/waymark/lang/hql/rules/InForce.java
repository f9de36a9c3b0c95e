package dev.waymark.lang.hql.rules;

import dev.waymark.diagnostic.Code;
import dev.waymark.files.FilePaths;
import dev.waymark.lang.hql.resolve.HqlResolver;
import dev.waymark.language.Edition;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Problem;
import dev.waymark.rules.RuleContext;
import java.util.Optional;

/** The edition that holds for one file, and what it makes of problems. */
final class InForce {

    private InForce() {}

    static Edition edition(SourceFile file, RuleContext context) {
        return HqlResolver.edition(FilePaths.parent(file.path()), context.lookup());
    }

    /** What becomes of {@code problem}, which today's compiler has and that of the specification had not. */
    static Optional<Problem> today(Problem problem, SourceFile file, RuleContext context) {
        return switch (edition(file, context)) {
            case CURRENT -> Optional.of(problem);
            case AUTO ->
                Optional.of(Problem.of(Code.EDITION_DIFFERENCE, problem.span(), problem.message())
                        .withNotes(problem.notes()));
            case DOCUMENTED -> Optional.empty();
        };
    }
}
