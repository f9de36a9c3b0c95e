package dev.waymark.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.outline.Fault;
import dev.waymark.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The faults of one manifest while it is read. */
final class FaultLog {

    private final List<Fault> faults = new ArrayList<>();
    private boolean sealed;

    void add(Span span, String message) {
        if (!sealed && faults.size() < ManifestLimits.FAULTS) {
            faults.add(new Fault(Code.MALFORMED_MANIFEST, span, message));
        }
    }

    /** Takes no more faults: what follows comes from faults that are known. */
    void seal() {
        sealed = true;
    }

    ManifestDocument document(Optional<ManifestValue> root) {
        ImmutableList<Fault> sorted = ImmutableList.sortedCopyOf(Comparator.comparing(Fault::span), faults);
        return new ManifestDocument(root, sorted);
    }

    /** What is said of a file that is not even looked at. */
    static ManifestDocument tooLarge() {
        FaultLog log = new FaultLog();
        log.add(Span.ORIGIN, "This manifest is larger than 256 KB and is not read; make it smaller.");
        return log.document(Optional.empty());
    }
}
