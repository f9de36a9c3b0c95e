/** Neva: modules with a manifest, packages that are folders, and entities that are public or not. */
@NullMarked
package dev.waymark.lang.neva;

import org.jspecify.annotations.NullMarked;
