/** The one interface that a language implements, with the terms it speaks in. */
@NullMarked
package dev.waymark.language;

import org.jspecify.annotations.NullMarked;
