/** What can be wrong with Gene's sources and how to mend it, each file by the dialect that holds for it. */
@NullMarked
package dev.waymark.lang.gene.rules;

import org.jspecify.annotations.NullMarked;
