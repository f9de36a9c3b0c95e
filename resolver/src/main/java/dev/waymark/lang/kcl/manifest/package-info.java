/** KCL's manifests: what {@code kcl.mod} and its neighbours say, what is wrong with them, and where dependencies lie. */
@NullMarked
package dev.waymark.lang.kcl.manifest;

import org.jspecify.annotations.NullMarked;
