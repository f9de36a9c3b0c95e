package dev.waymark.language;

import dev.waymark.resolve.Origin;
import java.util.Optional;

/**
 * A module that an import could name.
 *
 * @param request how the import writes it
 * @param file its source, where there is one: a file, or a folder of files
 * @param origin the package it belongs to
 */
public record Importable(String request, Optional<String> file, Origin origin) {}
