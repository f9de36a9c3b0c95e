package dev.waymark.language;

import java.util.Optional;

/**
 * An import to be written.
 *
 * @param request the module, as the language writes it
 * @param name the one name to take out of it; empty to bind the module
 * @param alias the local name, where it is another than the language would derive
 */
public record NewImport(String request, Optional<String> name, Optional<String> alias) {

    /** An import that binds the module itself. */
    public static NewImport module(String request) {
        return new NewImport(request, Optional.empty(), Optional.empty());
    }
}
