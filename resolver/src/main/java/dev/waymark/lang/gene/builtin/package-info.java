/** What the two dialects of Gene themselves provide: namespaces with their members, and words that need no import. */
@NullMarked
package dev.waymark.lang.gene.builtin;

import org.jspecify.annotations.NullMarked;
