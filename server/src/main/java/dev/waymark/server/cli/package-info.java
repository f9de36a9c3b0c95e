/** The command line: one class a command. Knows nothing of the protocol of editors. */
@NullMarked
package dev.waymark.server.cli;

import org.jspecify.annotations.NullMarked;
