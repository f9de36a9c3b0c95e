/** What one file says about itself, as its language's scanner read it; nothing about other files. */
@NullMarked
package dev.waymark.outline;

import org.jspecify.annotations.NullMarked;
