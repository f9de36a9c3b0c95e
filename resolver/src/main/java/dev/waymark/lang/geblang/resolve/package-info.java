/** Where Geblang's imports lead: packages, dependencies, the standard library, search paths, and what is in them. */
@NullMarked
package dev.waymark.lang.geblang.resolve;

import org.jspecify.annotations.NullMarked;
