package dev.waymark.features;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.waymark.diagnostic.Code;
import dev.waymark.files.Moves;
import dev.waymark.language.Language;
import dev.waymark.outline.Outline;
import dev.waymark.rules.FileEdit;
import dev.waymark.rules.Fix;
import dev.waymark.rules.Problem;
import dev.waymark.text.Edit;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import dev.waymark.workspace.Snapshot;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What can be done for a file as a whole. */
final class SourceActions {

    private static final ImmutableSet<Code> IDLE = ImmutableSet.of(Code.UNUSED_IMPORT, Code.DUPLICATE_IMPORT);

    /** Whoever misses more has another problem. */
    private static final int MOST_IMPORTS = 200;

    private static final Moves NO_MOVES = new Moves(ImmutableMap.of());

    private final Snapshot snapshot;
    private final String path;
    private final Language language;
    private final SourceText text;
    private final List<Problem> problems;

    private SourceActions(Snapshot snapshot, String path, Language language, SourceText text, List<Problem> problems) {
        this.snapshot = snapshot;
        this.path = path;
        this.language = language;
        this.text = text;
        this.problems = problems;
    }

    /** Those for the file at {@code path} that would change something. */
    static Stream<Action> in(Snapshot snapshot, String path) {
        Optional<Language> language = snapshot.language(path);
        Optional<SourceText> text = snapshot.text(path);
        if (language.isEmpty() || text.isEmpty() || snapshot.isLibrary(path)) {
            return Stream.empty();
        }
        SourceActions source =
                new SourceActions(snapshot, path, language.get(), text.get(), snapshot.problemsWithFixes(path));
        return Stream.of(
                        source.action(Action.Kind.ORGANIZE_IMPORTS, "Organize imports", source.organized()),
                        source.action(
                                Action.Kind.REMOVE_UNUSED_IMPORTS,
                                "Remove all unused imports",
                                source.mended(IDLE::contains)),
                        source.action(
                                Action.Kind.ADD_MISSING_IMPORTS,
                                "Add all missing imports",
                                source.completed(source.text)),
                        source.action(Action.Kind.FIX_ALL, "Fix all that has one obvious fix", source.fixed()))
                .flatMap(Optional::stream);
    }

    private Optional<Action> action(Action.Kind kind, String title, List<Edit> edits) {
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(new Action(
                        kind,
                        new Fix(title, ImmutableList.of(new FileEdit.Change(path, ImmutableList.copyOf(edits))), false),
                        ImmutableList.of()));
    }

    /** Idle imports go, the others get in order: as one edit, since lines that go may be those that others come to. */
    private List<Edit> organized() {
        SourceText lean = text.edited(mended(IDLE::contains));
        Outline outline = language.outline(path, lean);
        SourceText after = lean.edited(OrganizedImports.edits(language, lean, outline.imports()));
        return difference(after);
    }

    private List<Edit> fixed() {
        return completed(text.edited(mended(code -> code != Code.MISSING_IMPORT)));
    }

    /** Imports join those that are there: each is added to what has become of the text with the ones before. */
    private List<Edit> completed(SourceText start) {
        SourceText now = start;
        for (int i = 0; i < MOST_IMPORTS; i++) {
            List<Problem> left = snapshot.supposing(NO_MOVES, Map.of(path, now)).problemsWithFixes(path);
            Optional<List<Edit>> next = left.stream()
                    .filter(problem -> problem.code() == Code.MISSING_IMPORT)
                    .flatMap(problem -> problem.fixes().stream().filter(Fix::preferred))
                    .flatMap(fix -> ownEdits(fix).stream())
                    .findFirst();
            if (next.isEmpty()) {
                break;
            }
            now = now.edited(next.get());
        }
        return difference(now);
    }

    /** The one edit, of whole lines, that makes {@code after} of the text; none where it is the same. */
    private List<Edit> difference(SourceText after) {
        if (after.equals(text)) {
            return List.of();
        }
        byte[] old = text.bytes();
        byte[] fresh = after.bytes();
        int shorter = Math.min(old.length, fresh.length);
        int head = 0;
        while (head < shorter && old[head] == fresh[head]) {
            head++;
        }
        head = text.lineStart(text.line(head));
        int tail = 0;
        while (tail < shorter - head && old[old.length - 1 - tail] == fresh[fresh.length - 1 - tail]) {
            tail++;
        }
        while (!isLineStart(old, old.length - tail) || !isLineStart(fresh, fresh.length - tail)) {
            tail--;
        }
        return List.of(new Edit(new Span(head, old.length - tail), after.slice(new Span(head, fresh.length - tail))));
    }

    private static boolean isLineStart(byte[] bytes, int offset) {
        return offset == 0 || offset == bytes.length || bytes[offset - 1] == '\n';
    }

    /** The preferred fixes of problems of those codes, as far as they keep out of each other's way. */
    private List<Edit> mended(Predicate<Code> codes) {
        Set<Edit> edits = new LinkedHashSet<>();
        problems.stream()
                .filter(problem -> codes.test(problem.code()))
                .flatMap(problem ->
                        problem.fixes().stream().filter(Fix::preferred).limit(1))
                .flatMap(fix -> ownEdits(fix).stream())
                .filter(fix -> fix.stream().noneMatch(edit -> clashes(edit, edits)))
                .forEach(edits::addAll);
        return edits.stream()
                .sorted(Comparator.comparing(Edit::span).thenComparing(Edit::replacement))
                .toList();
    }

    /** The edits of a fix that touches this file alone. */
    private Optional<List<Edit>> ownEdits(Fix fix) {
        return fix.edits().size() == 1
                        && fix.edits().getFirst() instanceof FileEdit.Change(var changed, var edits)
                        && changed.equals(path)
                ? Optional.of(edits)
                : Optional.empty();
    }

    private static boolean clashes(Edit edit, Set<Edit> others) {
        return !others.contains(edit)
                && others.stream().anyMatch(other -> other.span().overlaps(edit.span()));
    }
}
