/**
 * Reads HQL sources into outlines. Read here what an {@link dev.waymark.outline.Outline} of a {@code .hql} file holds.
 *
 * <p><b>Imports</b>, those of the top level and, as {@code NESTED}, those inside other forms; what stands in comments,
 * strings and quoted code is none.
 *
 * <ul>
 *   <li>{@code request} is the path with its escapes undone, otherwise as it is written: {@code ./x.hql},
 *       {@code npm:chalk@5}, {@code @hlvm/string}. It is empty where the import has no path that can be read; its
 *       {@code segments} are empty then too, and a fault of code {@code malformed-import} lies inside the statement.
 *   <li>{@code segments} are the parts of the path between slashes, inside the quotes: {@code .} and {@code x.hql}. Joined
 *       with {@code /} they are the request. What begins like a URL ({@code npm:}, {@code jsr:}, {@code https:}, any
 *       {@code scheme:}) is one segment.
 *   <li>{@code binding} is the name of a namespace import, {@code (import m from "…")}. An import of a path alone has
 *       neither binding nor names.
 *   <li>{@code names} are the selections of a vector with their aliases, as they are written: {@code my-func},
 *       {@code default}. What the compiler skips there (strings, numbers, nested lists) is left out.
 * </ul>
 *
 * <p><b>Declarations</b> are what the top level binds, the patterns of destructuring taken apart, under the names as they
 * are written but for a type ({@code x:number} is {@code x}, {@code Box<T>} is {@code Box}); {@link Mangling} tells which
 * of them are one name to JavaScript. {@code exported} says that an export offers the declaration under its own name.
 *
 * <p><b>Exports</b> are those of the top level, and only well-formed ones. A {@code LIST} has one
 * {@link dev.waymark.outline.Export} a name: {@code [f as g]} is {@code g} for {@code f}. {@code SINGLE} is
 * {@code (export f)}, {@code DECLARATION} is {@code (export (fn f …))} with one export for every name that the declaration
 * binds, {@code DEFAULT} is named {@code default} and has a local name where its expression is a mere name, {@code STRING}
 * is the seed's {@code (export "name" expression)}, with a local name likewise. A local name may be that of a declaration,
 * a macro, or an import, which is a re-export. As today's compiler goes, a {@code SINGLE} or {@code DEFAULT} export cannot
 * be imported by name when the file also has a {@code LIST} or {@code DECLARATION}; a macro can be imported by name, never
 * reached through a namespace, and never offered by {@code SINGLE}.
 *
 * <p><b>References</b> are free names: a symbol up to its first dot, with the part up to the next dot as its member, also
 * where a form calls a method of it: {@code (m.f 1)}, {@code (.f m 1)}, {@code (m .f 1)}. The local names of
 * {@code LIST}, {@code SINGLE} and other exports are references too. Numbers, literals, keywords, special forms at the
 * head of a list, {@code js/…} and quoted code are none; system macros and functions of the standard library are.
 *
 * <p><b>Faults</b> have codes {@code syntax-error}, {@code malformed-import}, {@code misplaced-import},
 * {@code malformed-export}, {@code misplaced-export}, and {@code edition-difference} for the first {@code ;} comment alone.
 */
@NullMarked
package dev.waymark.lang.hql.scan;

import org.jspecify.annotations.NullMarked;
