/** The text of one file: offsets in bytes, lines, columns in the units of a client, and edits. */
@NullMarked
package dev.waymark.text;

import org.jspecify.annotations.NullMarked;
