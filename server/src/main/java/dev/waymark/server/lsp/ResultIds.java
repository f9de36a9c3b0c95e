package dev.waymark.server.lsp;

import dev.waymark.rules.Problem;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.lsp4j.Diagnostic;

/**
 * Remembers the ids of what files were last judged to hold: while a file's problems are the very same list, nothing has
 * changed, and its text need not be read to find that out. Safe for many threads.
 */
final class ResultIds {

    private record Known(List<Problem> problems, String id) {}

    private final Map<String, Known> known = new ConcurrentHashMap<>();

    /** Whether {@code id} still stands for {@code problems} of the file at {@code path}; perhaps not where it is unknown. */
    @SuppressWarnings("ReferenceEquality") // Equal problems may stand in other lines of another text.
    boolean isCurrent(String path, List<Problem> problems, String id) {
        Known before = known.get(path);
        return before != null && before.problems() == problems && before.id().equals(id);
    }

    String of(String path, List<Problem> problems, List<Diagnostic> diagnostics) {
        String id = Diagnostics.resultId(diagnostics);
        known.put(path, new Known(problems, id));
        return id;
    }
}
