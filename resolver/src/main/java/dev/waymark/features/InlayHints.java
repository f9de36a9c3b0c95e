package dev.waymark.features;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.outline.Import;
import dev.waymark.resolve.Origin;
import dev.waymark.resolve.Resolution;
import dev.waymark.resolve.SourceFile;
import dev.waymark.text.Span;
import dev.waymark.workspace.Snapshot;
import java.util.Optional;
import java.util.stream.Stream;

/** Says behind imports of other packages which package answers, and in which version. Off unless users want it. */
public final class InlayHints {

    /** The setting that turns the hints on. */
    public static final String SETTING = "inlayHints.packages";

    /**
     * Words that are shown in a text and do not belong to it.
     *
     * @param offset where they stand
     * @param label the words
     * @param explanation what they tell, as Markdown
     */
    public record Hint(int offset, String label, String explanation) {}

    private InlayHints() {}

    /** The hints within {@code range} of the file at {@code path}, in the order of its text. */
    public static ImmutableList<Hint> in(Snapshot snapshot, String path, Span range) {
        if (!snapshot.settings(FilePaths.parent(path)).flag(SETTING)) {
            return ImmutableList.of();
        }
        return snapshot.file(path).stream()
                .flatMap(file -> file.outline().imports().stream()
                        .filter(wanted -> wanted.path().overlaps(range))
                        .flatMap(wanted -> hint(file, wanted)))
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<Hint> hint(SourceFile file, Import wanted) {
        return file.resolution(wanted).flatMap(InlayHints::foreign).stream()
                .map(origin -> new Hint(
                        wanted.path().end(),
                        label(origin),
                        "`" + wanted.request() + "` comes from the package `" + origin.name() + "`."));
    }

    private static Optional<Origin> foreign(Resolution resolution) {
        return resolution instanceof Resolution.Found found
                        && found.origin().kind() != Origin.Kind.OWN
                        && !found.origin().name().isEmpty()
                ? Optional.of(found.origin())
                : Optional.empty();
    }

    private static String label(Origin origin) {
        return origin.name() + origin.version().map(version -> " " + version).orElse("");
    }
}
