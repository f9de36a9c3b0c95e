package dev.waymark.features;

import com.google.common.collect.ImmutableList;
import dev.waymark.rules.Problem;
import dev.waymark.text.Span;
import dev.waymark.workspace.Snapshot;
import java.util.stream.Stream;

/** What can be done about the text in a range. */
public final class Actions {

    private Actions() {}

    /** The fixes of every problem that {@code range} of the file at {@code path} touches. */
    public static ImmutableList<Action> in(Snapshot snapshot, String path, Span range) {
        if (snapshot.problems(path).stream().noneMatch(problem -> touches(problem, range))) {
            return ImmutableList.of();
        }
        return snapshot.problemsWithFixes(path).stream()
                .filter(problem -> touches(problem, range))
                .flatMap(Actions::fixes)
                .collect(ImmutableList.toImmutableList());
    }

    /** What can be done for the file at {@code path} as a whole; nothing that would change nothing. */
    public static ImmutableList<Action> ofFile(Snapshot snapshot, String path) {
        return SourceActions.in(snapshot, path).collect(ImmutableList.toImmutableList());
    }

    private static Stream<Action> fixes(Problem problem) {
        return problem.fixes().stream().map(fix -> new Action(Action.Kind.QUICK_FIX, fix, ImmutableList.of(problem)));
    }

    private static boolean touches(Problem problem, Span range) {
        return problem.span().start() <= range.end()
                && range.start() <= problem.span().end();
    }
}
