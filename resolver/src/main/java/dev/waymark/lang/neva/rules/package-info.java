/** What can be wrong with Neva's sources, and how it is mended. */
@NullMarked
package dev.waymark.lang.neva.rules;

import org.jspecify.annotations.NullMarked;
