/** What can be wrong with a Geblang source: the rules that only this language has, and the list of all it uses. */
@NullMarked
package dev.waymark.lang.geblang.rules;

import org.jspecify.annotations.NullMarked;
