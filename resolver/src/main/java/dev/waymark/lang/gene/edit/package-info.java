/** What Waymark writes into Gene's sources. */
@NullMarked
package dev.waymark.lang.gene.edit;

import org.jspecify.annotations.NullMarked;
