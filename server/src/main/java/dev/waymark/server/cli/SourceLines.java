package dev.waymark.server.cli;

import dev.waymark.server.report.Diagnostic;
import dev.waymark.text.SourceText;
import java.util.Optional;
import java.util.function.Function;

/** The source lines that diagnostics begin on. Diagnostics come sorted by path: the last file is kept. */
final class SourceLines implements Function<Diagnostic, String> {

    private final Optional<Buffer> buffer;
    private final Host host;
    private String path = "";
    private SourceText text = SourceText.of("");

    SourceLines(Optional<Buffer> buffer, Host host) {
        this.buffer = buffer;
        this.host = host;
    }

    @Override
    public String apply(Diagnostic diagnostic) {
        if (!diagnostic.path().equals(path)) {
            path = diagnostic.path();
            text = read(host.absolute(path));
        }
        return text.slice(text.lineSpan(diagnostic.start().line() - 1));
    }

    private SourceText read(String file) {
        return buffer.filter(held -> held.path().equals(file))
                .map(Buffer::text)
                .or(() -> host.disk().read(file))
                .orElseGet(() -> SourceText.of(""));
    }
}
