/** What a check found, and the forms in which it is written: one class a format, one line in {@code Formats}. */
@NullMarked
package dev.waymark.server.report;

import org.jspecify.annotations.NullMarked;
