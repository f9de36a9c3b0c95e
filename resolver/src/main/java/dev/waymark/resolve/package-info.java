/** Answers for imports: where they go, from which package, and what can be reached there. */
@NullMarked
package dev.waymark.resolve;

import org.jspecify.annotations.NullMarked;
