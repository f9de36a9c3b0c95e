/**
 * Where Gene's imports lead, in both dialects, and what can be reached there.
 *
 * <p>{@link dev.waymark.lang.gene.resolve.GeneResolver} is the way in; {@link dev.waymark.lang.gene.resolve.Outcome} tells
 * rules why an import leads nowhere, where the resolution itself only says that it does.
 */
@NullMarked
package dev.waymark.lang.gene.resolve;

import org.jspecify.annotations.NullMarked;
