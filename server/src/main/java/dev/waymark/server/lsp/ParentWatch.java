package dev.waymark.server.lsp;

import org.jspecify.annotations.Nullable;

/** Ends a session whose client died without closing its stream. A client that is not seen from here is left alone. */
final class ParentWatch {

    private ParentWatch() {}

    static void begin(@Nullable Integer processId, Lifecycle lifecycle, Failures failures) {
        if (processId != null) {
            ProcessHandle.of(processId)
                    .ifPresent(parent -> failures.watch(
                            "The client is no longer watched", parent.onExit().thenRun(lifecycle::end)));
        }
    }
}
