/**
 * Reads Neva sources into outlines: imports, entities, references to entities and what is wrong with the text.
 *
 * <p>{@link dev.waymark.lang.neva.scan.NevaScanner#outline} gives one {@link dev.waymark.outline.Import} for each entry
 * of each import block:
 *
 * <ul>
 *   <li>{@code request} is the path as it is written, without blanks and without the alias: {@code strings},
 *       {@code std:strings}, {@code @:lib/sub}, {@code github.com/a/b:pkg/sub}; of the forms that today's grammar has no
 *       more, {@code @/lib/sub}, and {@code github.com/a/b}, a module without a package, which a dot tells from a
 *       package of the standard library.
 *   <li>{@code segments} are the parts of the path, each with its span: the module first, whole ({@code @}, {@code std},
 *       {@code github.com/a/b}), where one is written; then every directory of the package's path.
 *   <li>{@code binding} is the alias, else the last name of the path.
 *   <li>{@code statement} is the entry from its alias or path to its end, with the comma behind it where one stands.
 *   <li>{@code placement} is always the top level, {@code names} is always empty.
 * </ul>
 *
 * <p>Declarations are the entities, {@code exported} where {@code pub} stands: types are
 * {@link dev.waymark.outline.DeclarationKind#TYPE}, constants {@code CONSTANT}, interfaces {@code INTERFACE}, components
 * {@code FUNCTION}; an overloaded component is declared several times.
 *
 * <p>References are uses of entities, bare ones with an empty {@code member}: {@code TYPE} in type expressions and in
 * front of the tag of a union, {@code VALUE} for constants, {@code CALL} for components and interfaces that nodes are
 * instances of, {@code MODULE} where nothing follows the dot. Type parameters are {@code localNames} and no references
 * where they are in scope. Names of packages and of entities never meet: what has a member names a package, what has none
 * an entity.
 *
 * <p>A form that one edition accepts and another does not is a fault of code
 * {@link dev.waymark.diagnostic.Code#EDITION_DIFFERENCE}; the import in it is as good as any other.
 */
@NullMarked
package dev.waymark.lang.neva.scan;

import org.jspecify.annotations.NullMarked;
