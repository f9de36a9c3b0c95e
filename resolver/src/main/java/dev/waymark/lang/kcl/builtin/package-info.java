/** What KCL itself provides: its system modules, its built-in functions, and the names it keeps. */
@NullMarked
package dev.waymark.lang.kcl.builtin;

import org.jspecify.annotations.NullMarked;
