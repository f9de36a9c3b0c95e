/** Where KCL's imports lead: packages below a module's root, dependencies, system modules, and what is in them. */
@NullMarked
package dev.waymark.lang.kcl.resolve;

import org.jspecify.annotations.NullMarked;
