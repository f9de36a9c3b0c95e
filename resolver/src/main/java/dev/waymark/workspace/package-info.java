/** The incremental core: one writer, immutable snapshots, exact invalidation. */
@NullMarked
package dev.waymark.workspace;

import org.jspecify.annotations.NullMarked;
