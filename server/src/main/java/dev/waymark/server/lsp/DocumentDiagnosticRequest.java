package dev.waymark.server.lsp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.FullDocumentDiagnosticReport;
import org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.RelatedUnchangedDocumentDiagnosticReport;
import org.eclipse.lsp4j.UnchangedDocumentDiagnosticReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Diagnostics of a document that a client asks about, with those of other open ones that they have changed for. */
final class DocumentDiagnosticRequest {

    private final Map<String, String> told = new ConcurrentHashMap<>();

    /**
     * The report on {@code page}.
     *
     * @param previous the id of the report that the client has
     */
    DocumentDiagnosticReport answer(Page page, Optional<String> previous) {
        List<Diagnostic> diagnostics = Diagnostics.of(page.path(), page.in());
        String id = Diagnostics.resultId(diagnostics);
        told.put(page.path(), id);
        Map<String, Either<FullDocumentDiagnosticReport, UnchangedDocumentDiagnosticReport>> related = related(page);
        if (previous.filter(id::equals).isPresent()) {
            var unchanged = new RelatedUnchangedDocumentDiagnosticReport(id);
            if (!related.isEmpty()) {
                unchanged.setRelatedDocuments(related);
            }
            return new DocumentDiagnosticReport(unchanged);
        }
        var full = new RelatedFullDocumentDiagnosticReport(diagnostics);
        full.setResultId(id);
        if (!related.isEmpty()) {
            full.setRelatedDocuments(related);
        }
        return new DocumentDiagnosticReport(full);
    }

    /** Of the open documents that import this one, those that are judged differently than the client knows. */
    private Map<String, Either<FullDocumentDiagnosticReport, UnchangedDocumentDiagnosticReport>> related(Page page) {
        Map<String, Either<FullDocumentDiagnosticReport, UnchangedDocumentDiagnosticReport>> related = new HashMap<>();
        openImporters(page).forEach(path -> {
            List<Diagnostic> diagnostics = Diagnostics.of(path, page.in());
            String id = Diagnostics.resultId(diagnostics);
            if (!id.equals(told.put(path, id))) {
                var full = new FullDocumentDiagnosticReport(diagnostics);
                full.setResultId(id);
                related.put(page.in().uri(path), Either.forLeft(full));
            }
        });
        return related;
    }

    private static Stream<String> openImporters(Page page) {
        return page.client().can(ClientFeature.RELATED_DOCUMENTS)
                ? page.snapshot().importers(page.path()).stream()
                        .filter(path -> !path.equals(page.path()))
                        .filter(path -> page.snapshot().document(path).isPresent())
                : Stream.empty();
    }
}
