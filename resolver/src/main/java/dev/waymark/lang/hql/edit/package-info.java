/** Edits of HQL sources. */
@NullMarked
package dev.waymark.lang.hql.edit;

import org.jspecify.annotations.NullMarked;
