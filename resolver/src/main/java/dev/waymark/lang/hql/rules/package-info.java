/** What can be wrong with an HQL source: the rules that only this language has, and the list of all it uses. */
@NullMarked
package dev.waymark.lang.hql.rules;

import org.jspecify.annotations.NullMarked;
