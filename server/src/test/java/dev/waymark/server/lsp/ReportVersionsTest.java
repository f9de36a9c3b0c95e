package dev.waymark.server.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.WorkspaceDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportVersionsTest {

    @Test
    void saysThatThereIsNoVersionAndLeavesOutWhateverElseIsMissing() {
        Diagnostic diagnostic = new Diagnostic(new Range(new Position(0, 1), new Position(0, 2)), "m");
        assertThat(json(diagnostic, null)).contains("\"uri\":\"file:///a\",\"version\":null,");
        assertThat(json(diagnostic, 3)).contains("\"uri\":\"file:///a\",\"version\":3,");
        assertThat(json(diagnostic, null).replace("\"version\":null", "")).doesNotContain("null");
    }

    private static String json(Diagnostic diagnostic, @Nullable Integer version) {
        var report = new WorkspaceFullDocumentDiagnosticReport(List.of(diagnostic), "file:///a", version);
        return new MessageJsonHandler(Map.of(), gson -> gson.registerTypeAdapterFactory(new ReportVersions()))
                .getGson()
                .toJson(new WorkspaceDiagnosticReport(List.of(new WorkspaceDocumentDiagnosticReport(report))));
    }
}
