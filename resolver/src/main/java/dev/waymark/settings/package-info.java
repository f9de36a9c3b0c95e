/** The configuration: which settings there are, what they may hold, and the layers that set them. */
@NullMarked
package dev.waymark.settings;

import org.jspecify.annotations.NullMarked;
