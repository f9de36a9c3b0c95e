/** The manifest {@code hql.json}: publishing reads it, and no import is resolved by it. */
@NullMarked
package dev.waymark.lang.hql.manifest;

import org.jspecify.annotations.NullMarked;
