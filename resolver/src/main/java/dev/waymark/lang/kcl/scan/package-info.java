/** Reads KCL files into outlines: imports, declarations, references and what is wrong with the text. */
@NullMarked
package dev.waymark.lang.kcl.scan;

import org.jspecify.annotations.NullMarked;
