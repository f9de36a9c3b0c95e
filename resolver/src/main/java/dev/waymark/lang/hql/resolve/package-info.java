/** Where HQL's imports lead: files beside the importing one, packages of the compiler, remote modules. */
@NullMarked
package dev.waymark.lang.hql.resolve;

import org.jspecify.annotations.NullMarked;
