/** The root of Waymark: the resolver's packages stand below it, floor by floor. */
@NullMarked
package dev.waymark;

import org.jspecify.annotations.NullMarked;
