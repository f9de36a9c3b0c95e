/** The only package that touches the file system: reading, listing, watching. */
@NullMarked
package dev.waymark.disk;

import org.jspecify.annotations.NullMarked;
