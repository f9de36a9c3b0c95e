package dev.waymark.lang.gene.resolve;

/**
 * What a {@code ($dep "name" ^path "place")} form of a classic source says.
 *
 * @param name the package's name
 * @param path its place, relative to the root of the package that says it
 */
record StatedDependency(String name, String path) {}
