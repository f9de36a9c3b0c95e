/** The program: it wires the resolver to an editor and to a command line, and does nothing else. */
@NullMarked
package dev.waymark.server;

import org.jspecify.annotations.NullMarked;
