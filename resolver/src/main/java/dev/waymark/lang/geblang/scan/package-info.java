/** Reads one Geblang file into its outline, once over the bytes, whatever they are. */
@NullMarked
package dev.waymark.lang.geblang.scan;

import org.jspecify.annotations.NullMarked;
