/** What HQL itself provides: its packages, and the names that every file has. */
@NullMarked
package dev.waymark.lang.hql.builtin;

import org.jspecify.annotations.NullMarked;
