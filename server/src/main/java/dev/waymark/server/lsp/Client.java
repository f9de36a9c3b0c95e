package dev.waymark.server.lsp;

import org.eclipse.lsp4j.services.LanguageClient;

/**
 * The client of a session, as the parts of the server see it.
 *
 * @param remote what can be told to it and asked of it
 * @param features what it can do
 * @param uris how it writes addresses
 * @param failures how it learns of what goes wrong
 */
record Client(LanguageClient remote, ClientFeatures features, Uris uris, Failures failures) {

    boolean can(ClientFeature feature) {
        return features.can(feature);
    }
}
