package dev.waymark.server.lsp;

import dev.waymark.features.Folding;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;

/** Which lines of a document fold away. */
final class FoldingRangeRequest {

    private FoldingRangeRequest() {}

    static List<FoldingRange> answer(Page page) {
        return Folding.of(page.snapshot(), page.path()).stream()
                .map(FoldingRangeRequest::range)
                .toList();
    }

    private static FoldingRange range(Folding.Fold fold) {
        FoldingRange range = new FoldingRange(fold.first(), fold.last());
        kind(fold.kind()).ifPresent(range::setKind);
        return range;
    }

    private static Optional<String> kind(Folding.Kind kind) {
        return switch (kind) {
            case IMPORTS -> Optional.of(FoldingRangeKind.Imports);
            case COMMENT -> Optional.of(FoldingRangeKind.Comment);
            case BLOCK -> Optional.empty();
        };
    }
}
