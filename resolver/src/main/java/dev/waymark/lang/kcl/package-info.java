/** KCL: the language of configurations, its module system and its manifests. */
@NullMarked
package dev.waymark.lang.kcl;

import org.jspecify.annotations.NullMarked;
