/**
 * Reads Gene sources of both dialects into outlines. Read here what an {@link dev.waymark.outline.Outline} of a
 * {@code .gene} file holds.
 *
 * <p><b>Dialect.</b> An outline is a function of the file's bytes, but which dialect holds for a file is not: its package
 * and the settings are asked first ({@code gene.md} 0.1). So {@code GeneScanner.scan(text)} reads a text in the dialect
 * that the text itself speaks and says in {@code outline.dialect()} which that is, as {@code Dialect.label()}; empty where
 * nothing tells. Such a text is read as the newer dialect, and its faults are those that both readers find. Whoever knows
 * that another dialect holds asks {@code GeneScanner.scan(text, dialect)} for the outline in that one; its faults are that
 * dialect's. Resolving asks {@code Lookup.dialect(importer)} where no package and no setting decides. What an import asks
 * for reads the same in both dialects, so that resolutions can be shared: only its faults differ.
 *
 * <p><b>Imports</b> are all forms {@code (import …)} and {@code (import_impl …)} in code, not in quotes, comments or
 * strings. One form gives one import for its module, or one for each built-in namespace it names; these share their
 * {@code statement}.
 *
 * <ul>
 *   <li>{@code request} is a {@link dev.waymark.lang.gene.scan.Request} as text: the module with the clauses that matter,
 *       such as {@code ./m}, {@code index ^pkg x/lib}, {@code lib/x.so ^native}; or a namespace with a slash at its end,
 *       {@code gene/json/}. It is empty where the form names neither; {@code segments} are empty then too, and a fault of
 *       code {@code malformed-import} lies inside the statement.
 *   <li>{@code segments} are the parts of the path as they are written, without the quotes. Slashes in front belong to the
 *       first part. A URL, and a path with escapes in it, is one part; so is {@code $json}.
 *   <li>{@code binding} is the name that stands for the whole module or namespace: {@code (import * : m from "…")},
 *       {@code (import gene/json : j)}.
 *   <li>{@code names} are what is taken out by name. What lies in a namespace of the module has a path for its name and
 *       the path's last part for its local name: {@code (import n/f from "m")} takes {@code n/f} as {@code f}, and so does
 *       {@code n/[f]}. {@code (import ops/* : o from "…")} takes the namespace {@code ops} as {@code o}.
 *   <li>{@code wildcard} is {@code *} or, for the members of a namespace in the module, {@code ops/*}. A namespace of the
 *       language has its path in the request: {@code (import genex/http/*)} is {@code *} of {@code genex/http/}.
 *   <li>{@code placement}: {@code TOP_LEVEL} where the dialect honours the import without conditions for the whole file;
 *       {@code SCOPED} where the newer dialect honours it for a scope; {@code CONDITIONAL} inside classic's
 *       {@code comptime}; {@code NESTED} where the dialect rejects it.
 * </ul>
 *
 * <p><b>Declarations</b> are what a module offers or could offer, {@code gene.md} section 3, in the order of the text;
 * members of namespaces are their {@code members}. {@code exported} says that others may use it as far as the declaration
 * tells: in classic {@code fn}, {@code class}, {@code interface}, {@code type}, {@code ns} and whatever is bound in the
 * module's namespace ({@code /x}, {@code $ns/x}) at any depth; in the newer dialect whatever is not {@code ^private}, also
 * under conditions. Plain {@code var} and {@code let}, {@code enum} and {@code object} of classic are not exported.
 * Dotted paths are told apart: {@code (fn N/Sub/z …)} is the member {@code z} of {@code Sub} of {@code N}.
 *
 * <p><b>Exports</b> are classic's {@code (export a b)}, form {@code LIST}: where there is one, the module offers nothing
 * else; and the newer dialect's {@code ^export true} of imports, form {@code DECLARATION}: what the module offers besides.
 * In classic, a module also offers what it imports.
 *
 * <p><b>References</b> are free names: the first part of a path, with its second part as the member ({@code n/f},
 * {@code Proto:msg}). {@code $ns/x} and {@code /x} refer to the file's own {@code x}; {@code $x} of the newer dialect, which
 * is {@code gene/x}, refers to nothing in a file. Names of special forms are none; built-in functions are.
 *
 * <p><b>Faults</b> have codes {@code syntax-error}, {@code malformed-import}, {@code malformed-export},
 * {@code duplicate-declaration} and {@code reserved-name}; they are warnings where the dialect's own tool is silent and the form does not do what it says.
 */
@NullMarked
package dev.waymark.lang.gene.scan;

import org.jspecify.annotations.NullMarked;
