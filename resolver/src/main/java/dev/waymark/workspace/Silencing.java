package dev.waymark.workspace;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.language.Language;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Problem;
import dev.waymark.settings.Settings;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.stream.Stream;

/** What users said about problems: severities in the settings, and comments that silence a code on one line. */
final class Silencing {

    private static final String MARK = "waymark: ignore";

    private final SourceFile file;
    private final Language language;
    private final Settings settings;

    private Silencing(SourceFile file, Language language, Settings settings) {
        this.file = file;
        this.language = language;
        this.settings = settings;
    }

    static Silencing of(SourceFile file, Language language, Lookup lookup) {
        return new Silencing(file, language, lookup.settings(FilePaths.parent(file.path())));
    }

    ImmutableList<Problem> apply(ImmutableList<Problem> problems) {
        if (!settings.flag(language.id() + ".enable")) {
            return ImmutableList.of();
        }
        return problems.stream()
                .flatMap(this::graded)
                .filter(problem -> !isIgnored(problem))
                .collect(ImmutableList.toImmutableList());
    }

    private Stream<Problem> graded(Problem problem) {
        return settings.severity(problem.code(), problem.severity()).map(problem::withSeverity).stream();
    }

    /** A comment on the problem's line, or alone on the line above, names its code or none at all. */
    private boolean isIgnored(Problem problem) {
        SourceText text = file.text();
        int line = text.line(problem.span().start());
        return silences(text.slice(text.lineSpan(line)), problem.code())
                || (line > 0
                        && isOwnLine(text, line - 1)
                        && silences(text.slice(text.lineSpan(line - 1)), problem.code()));
    }

    private boolean isOwnLine(SourceText text, int line) {
        Span span = text.lineSpan(line);
        return text.slice(span).strip().startsWith(language.syntax().lineComment());
    }

    private boolean silences(String line, Code code) {
        int mark = line.indexOf(MARK);
        if (mark < 0 || !line.substring(0, mark).contains(language.syntax().lineComment())) {
            return false;
        }
        String codes = line.substring(mark + MARK.length()).strip();
        return codes.isEmpty() || Stream.of(codes.split("[\\s,]+")).anyMatch(code.id()::equals);
    }
}
