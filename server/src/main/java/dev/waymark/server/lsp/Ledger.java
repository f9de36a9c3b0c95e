package dev.waymark.server.lsp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.jspecify.annotations.Nullable;

/**
 * What the client was told of each file, so that it is told what is new and nothing else. A file that is not listed has
 * no diagnostics. For one thread.
 */
final class Ledger {

    /**
     * The client's view of one file.
     *
     * @param uri the address under which it was told
     * @param version the version of the document that was judged; empty for files that are not open
     * @param diagnostics what it was told
     */
    record Entry(String uri, Optional<Integer> version, List<Diagnostic> diagnostics) {

        PublishDiagnosticsParams message() {
            PublishDiagnosticsParams message = new PublishDiagnosticsParams(uri, diagnostics);
            version.ifPresent(message::setVersion);
            return message;
        }

        /** The same address, cleared. */
        Entry cleared() {
            return new Entry(uri, Optional.empty(), List.of());
        }

        private boolean isWorthKeeping() {
            return version.isPresent() || !diagnostics.isEmpty();
        }
    }

    private final Map<String, Entry> entries = new HashMap<>();

    /** The files that the client was told something of. */
    Set<String> paths() {
        return Set.copyOf(entries.keySet());
    }

    /** Enters how {@code path} is judged now; gives the messages that bring the client's view up to date. */
    List<PublishDiagnosticsParams> enter(String path, Entry now) {
        Entry before = now.isWorthKeeping() ? entries.put(path, now) : entries.remove(path);
        if (before != null && !before.uri().equals(now.uri())) {
            return List.of(before.cleared().message(), now.message());
        }
        return isNews(before, now) ? List.of(now.message()) : List.of();
    }

    /** Clients may drop what they were told of a document when it changes, so each version is told of. */
    private static boolean isNews(@Nullable Entry before, Entry now) {
        if (before == null) {
            return now.isWorthKeeping();
        }
        return !before.diagnostics().equals(now.diagnostics())
                || (now.version().isPresent() && !before.version().equals(now.version()));
    }
}
