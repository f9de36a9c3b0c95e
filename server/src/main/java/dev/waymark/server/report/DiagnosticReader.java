package dev.waymark.server.report;

import com.google.common.collect.ImmutableList;
import dev.waymark.language.Language;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Note;
import dev.waymark.rules.Problem;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import dev.waymark.workspace.Snapshot;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Turns the problems of one snapshot into diagnostics: lines for offsets, shown paths for absolute ones. */
public final class DiagnosticReader {

    private static final SourceText NOTHING = SourceText.of("");

    private final Snapshot snapshot;
    private final UnaryOperator<String> shown;
    /** The texts of notes: many problems point at the same few files. */
    private final Map<String, SourceText> noted = new HashMap<>();

    private final Map<String, Optional<SourceFile>> files = new HashMap<>();

    public DiagnosticReader(Snapshot snapshot, UnaryOperator<String> shown) {
        this.snapshot = snapshot;
        this.shown = shown;
    }

    /** What the rules found in the file at {@code path}. */
    public Stream<Diagnostic> problems(String path) {
        ImmutableList<Problem> problems = snapshot.problems(path);
        if (problems.isEmpty()) {
            return Stream.empty();
        }
        SourceText text = text(path);
        String language = snapshot.language(path).map(Language::id).orElse("");
        return problems.stream().map(problem -> read(path, language, text, problem));
    }

    /** One problem of the file at {@code path}, whose text is {@code text}. */
    public Diagnostic read(String path, String language, SourceText text, Problem problem) {
        return new Diagnostic(
                shown.apply(path),
                language,
                Place.of(text, problem.span().start()),
                Place.of(text, problem.span().end()),
                problem.severity(),
                problem.code(),
                problem.message(),
                problem.notes().stream().map(this::related).collect(ImmutableList.toImmutableList()));
    }

    private Related related(Note note) {
        Span span = span(note);
        Place place = span.equals(Span.ORIGIN)
                ? Place.START
                : Place.of(noted.computeIfAbsent(note.path(), this::text), span.start());
        return new Related(shown.apply(note.path()), place, note.message());
    }

    private Span span(Note note) {
        return note.declared().isEmpty()
                ? note.span()
                : files.computeIfAbsent(note.path(), snapshot::file)
                        .map(file -> note.span(file.outline()))
                        .orElse(note.span());
    }

    private SourceText text(String path) {
        return snapshot.text(path).orElse(NOTHING);
    }
}
