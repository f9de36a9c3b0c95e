package dev.waymark.lang.neva.scan;

import com.google.common.collect.ImmutableList;
import dev.waymark.outline.Name;
import java.util.Optional;

/**
 * The path of an import as far as it could be read.
 *
 * @param request as {@link dev.waymark.outline.Import#request}
 * @param segments the module, where one is written, then the parts of the package's path
 * @param binding the last name; empty where there is none
 * @param isWhole whether nothing is missing from it
 */
record ImportPath(String request, ImmutableList<Name> segments, Optional<Name> binding, boolean isWhole) {}
