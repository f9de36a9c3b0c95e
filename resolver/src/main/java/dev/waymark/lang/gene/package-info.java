/** Gene: two dialects under one suffix, their module systems and their manifests. */
@NullMarked
package dev.waymark.lang.gene;

import org.jspecify.annotations.NullMarked;
