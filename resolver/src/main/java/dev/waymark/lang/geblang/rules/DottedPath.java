package dev.waymark.lang.geblang.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.outline.Import;
import dev.waymark.outline.Import.Placement;
import dev.waymark.outline.Name;
import dev.waymark.outline.Reference;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Fix;
import dev.waymark.rules.Problem;
import dev.waymark.text.Edit;
import java.util.Optional;

/**
 * A module spelt out where it is used: {@code import a.b;} binds {@code b} alone, so that the tool knows no {@code a}.
 *
 * @param use the use
 * @param wanted the import of that path
 * @param local the name that the import binds
 */
record DottedPath(Reference use, Import wanted, Name local) {

    /** The import whose path {@code use} begins to spell. */
    static Optional<DottedPath> of(Reference use, SourceFile file) {
        return file.outline().imports().stream()
                .filter(wanted -> wanted.placement() == Placement.TOP_LEVEL && spells(use, wanted))
                .flatMap(wanted -> wanted.binding().stream().map(local -> new DottedPath(use, wanted, local)))
                .findFirst();
    }

    private static boolean spells(Reference use, Import wanted) {
        ImmutableList<Name> path = wanted.segments();
        return path.size() > 1
                && path.get(0).text().equals(use.name().text())
                && use.member()
                        .filter(member -> member.text().equals(path.get(1).text()))
                        .isPresent();
    }

    Problem problem() {
        return Problem.of(
                Code.MISSING_IMPORT,
                use.name().span(),
                "The import of `" + wanted.request() + "` binds `" + local.text() + "` alone; write `" + local.text()
                        + "` here.");
    }

    /** Longer paths are not known to their end. */
    ImmutableList<Fix> fixes(SourceFile file) {
        return wanted.segments().size() > 2
                ? ImmutableList.of()
                : ImmutableList.of(
                        Fix.of("Write `" + local.text() + "`", file.path(), new Edit(use.span(), local.text()), true));
    }
}
