/**
 * Where Neva's imports lead: packages of the own module, of the standard library and of dependencies, and what is in them.
 */
@NullMarked
package dev.waymark.lang.neva.resolve;

import org.jspecify.annotations.NullMarked;
