/** The tree of files as a value, and the recorded asking: questions, probes, traces and the one door. */
@NullMarked
package dev.waymark.files;

import org.jspecify.annotations.NullMarked;
