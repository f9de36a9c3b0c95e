/** Manifests and settings files: YAML, JSON and TOML as trees of values that know where they stand. */
@NullMarked
package dev.waymark.manifest;

import org.jspecify.annotations.NullMarked;
