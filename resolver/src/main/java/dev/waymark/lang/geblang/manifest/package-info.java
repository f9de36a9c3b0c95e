/** Geblang's package manifest: what it says, what is wrong with it, and its lock file. */
@NullMarked
package dev.waymark.lang.geblang.manifest;

import org.jspecify.annotations.NullMarked;
