package dev.waymark.lang.gene.manifest;

import dev.waymark.diagnostic.Code;
import dev.waymark.outline.Fault;
import dev.waymark.text.Span;

/**
 * Something wrong with a manifest that its text alone shows.
 *
 * @param fault what and where
 * @param refused whether the dialect's tool refuses the manifest for it
 */
record ManifestFault(Fault fault, boolean refused) {

    static ManifestFault refused(Code code, Span span, String message) {
        return new ManifestFault(new Fault(code, span, message), true);
    }

    static ManifestFault tolerated(Code code, Span span, String message) {
        return new ManifestFault(new Fault(code, span, message), false);
    }
}
