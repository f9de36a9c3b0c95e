/** Gene's manifests and lock files in both dialects: what they say, what is wrong with them, and where packages begin. */
@NullMarked
package dev.waymark.lang.gene.manifest;

import org.jspecify.annotations.NullMarked;
