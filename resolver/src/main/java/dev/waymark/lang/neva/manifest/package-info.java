/** Neva's module manifest: what it says, what is wrong with it, and where on this machine its dependencies lie. */
@NullMarked
package dev.waymark.lang.neva.manifest;

import org.jspecify.annotations.NullMarked;
