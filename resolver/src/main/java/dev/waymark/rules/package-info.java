/** What can be wrong and how to mend it. */
@NullMarked
package dev.waymark.rules;

import org.jspecify.annotations.NullMarked;
