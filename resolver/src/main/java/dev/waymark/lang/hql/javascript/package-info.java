/**
 * Reads JavaScript and TypeScript files as far as HQL's imports need it: the names that they export, and where these are
 * declared. Such files are neighbours: read when an import leads to them, never diagnosed.
 */
@NullMarked
package dev.waymark.lang.hql.javascript;

import org.jspecify.annotations.NullMarked;
