package dev.waymark.rules;

import dev.waymark.diagnostic.Code;
import dev.waymark.outline.Import;
import dev.waymark.resolve.SourceFile;
import dev.waymark.text.Span;

/** Imports of which nothing more is said than that they cannot be read: what was read of them is not what was meant. */
final class Malformed {

    private Malformed() {}

    /** Whether a fault lies in {@code wanted}, or directly behind it. */
    static boolean is(Import wanted, SourceFile file) {
        Span statement = wanted.statement();
        return file.outline().faults().stream()
                .filter(fault -> fault.code() == Code.MALFORMED_IMPORT)
                .map(fault -> fault.span().start())
                .anyMatch(at -> statement.start() < at && at <= statement.end() + 1);
    }
}
