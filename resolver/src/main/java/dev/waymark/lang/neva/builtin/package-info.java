/** What Neva itself provides: the packages of its standard library, release by release, and its reserved words. */
@NullMarked
package dev.waymark.lang.neva.builtin;

import org.jspecify.annotations.NullMarked;
