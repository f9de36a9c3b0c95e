/** Geblang: dotted module names, package manifests, dependencies, and a standard library that nobody can hide. */
@NullMarked
package dev.waymark.lang.geblang;

import org.jspecify.annotations.NullMarked;
