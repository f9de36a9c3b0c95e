/** The roof: the one place that names every language. */
@NullMarked
package dev.waymark.lang;

import org.jspecify.annotations.NullMarked;
