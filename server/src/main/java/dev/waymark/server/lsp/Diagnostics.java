package dev.waymark.server.lsp;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import dev.waymark.files.FilePaths;
import dev.waymark.rules.Note;
import dev.waymark.rules.Problem;
import dev.waymark.workspace.Snapshot;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;

/** Problems as the protocol's diagnostics, with no more in them than the client can show. */
final class Diagnostics {

    private static final String OPEN_FILES_ONLY = "diagnostics.openFilesOnly";
    private static final String SOURCE = "waymark";

    /** Where each code is explained: its id follows. */
    private static final String HELP = "https://waymark.dev/codes/";

    private Diagnostics() {}

    /** The problems of one file that users want to see: of a closed one none, where they want those of open ones alone. */
    static List<Problem> wanted(String path, Snapshot now) {
        boolean isOpen = now.document(path).isPresent();
        boolean isSilent = !isOpen && now.settings(FilePaths.parent(path)).flag(OPEN_FILES_ONLY);
        return isSilent ? ImmutableList.of() : now.problems(path);
    }

    /** All diagnostics of one file. */
    static List<Diagnostic> of(String path, Translation in) {
        return wanted(path, in.snapshot()).stream()
                .map(problem -> of(problem, path, in))
                .toList();
    }

    /** A fingerprint of all that is told of a file, whatever it depends on: equal diagnostics have equal ones. */
    static String resultId(List<Diagnostic> diagnostics) {
        return Hashing.farmHashFingerprint64()
                .hashString(diagnostics.toString(), StandardCharsets.UTF_8)
                .toString();
    }

    static Diagnostic of(Problem problem, String path, Translation in) {
        Client client = in.client();
        Diagnostic diagnostic =
                new Diagnostic(in.range(path, problem.span()), problem.message(), severity(problem.severity()), SOURCE);
        diagnostic.setCode(problem.code().id());
        if (client.can(ClientFeature.CODE_DESCRIPTIONS)) {
            diagnostic.setCodeDescription(
                    new DiagnosticCodeDescription(HELP + problem.code().id()));
        }
        tag(problem.code())
                .filter(client.features().tags()::contains)
                .map(List::of)
                .ifPresent(diagnostic::setTags);
        if (client.can(ClientFeature.RELATED_INFORMATION) && !problem.notes().isEmpty()) {
            diagnostic.setRelatedInformation(
                    problem.notes().stream().map(note -> related(note, in)).toList());
        }
        return diagnostic;
    }

    private static DiagnosticRelatedInformation related(Note note, Translation in) {
        return new DiagnosticRelatedInformation(in.location(note.path(), in.span(note)), note.message());
    }

    private static Optional<DiagnosticTag> tag(Code code) {
        return switch (code) {
            case UNUSED_IMPORT, DUPLICATE_IMPORT -> Optional.of(DiagnosticTag.Unnecessary);
            case EDITION_DIFFERENCE -> Optional.of(DiagnosticTag.Deprecated);
            default -> Optional.empty();
        };
    }

    private static DiagnosticSeverity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case INFORMATION -> DiagnosticSeverity.Information;
            case HINT -> DiagnosticSeverity.Hint;
        };
    }
}
