/** How Neva's sources are changed: where a new import goes, and how it is written. */
@NullMarked
package dev.waymark.lang.neva.edit;

import org.jspecify.annotations.NullMarked;
