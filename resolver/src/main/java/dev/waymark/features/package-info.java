/** What an editor asks, in paths, offsets and labels: one class a question. Knows no protocol. */
@NullMarked
package dev.waymark.features;

import org.jspecify.annotations.NullMarked;
