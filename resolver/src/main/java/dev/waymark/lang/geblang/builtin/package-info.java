/** What Geblang itself provides: its native modules, the names of its standard library, and the names it keeps. */
@NullMarked
package dev.waymark.lang.geblang.builtin;

import org.jspecify.annotations.NullMarked;
