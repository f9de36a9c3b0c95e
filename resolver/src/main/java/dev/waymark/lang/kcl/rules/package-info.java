/** What can be wrong with a KCL source: the rules that only this language has, and the list of all it uses. */
@NullMarked
package dev.waymark.lang.kcl.rules;

import org.jspecify.annotations.NullMarked;
