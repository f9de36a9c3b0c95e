package dev.waymark.outline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a scanner found in one file: a pure function of the file's bytes.
 *
 * @param module the module that the file declares itself to be
 * @param imports in the order of the text
 * @param declarations at the top level, in the order of the text
 * @param exports by statements of their own, in the order of the text
 * @param references to names from outside the scopes they stand in, in the order of the text
 * @param localNames every name that some inner scope of the file binds
 * @param faults in no particular order
 * @param bodyStart where the first token stands that is no comment; the end of the text when there is none
 * @param dialect in which the file is written, where its language has several and the text tells
 */
public record Outline(
        Optional<Name> module,
        ImmutableList<Import> imports,
        ImmutableList<Declaration> declarations,
        ImmutableList<Export> exports,
        ImmutableList<Reference> references,
        ImmutableSet<String> localNames,
        ImmutableList<Fault> faults,
        int bodyStart,
        Optional<String> dialect) {

    /** The outline of an empty file. */
    public static final Outline EMPTY = new Outline(
            Optional.empty(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableSet.of(),
            ImmutableList.of(),
            0);

    /** The outline of a file in a language with one dialect. */
    public Outline(
            Optional<Name> module,
            ImmutableList<Import> imports,
            ImmutableList<Declaration> declarations,
            ImmutableList<Export> exports,
            ImmutableList<Reference> references,
            ImmutableSet<String> localNames,
            ImmutableList<Fault> faults,
            int bodyStart) {
        this(module, imports, declarations, exports, references, localNames, faults, bodyStart, Optional.empty());
    }

    /** The outline of a file whose declarations say themselves what it offers. */
    public Outline(
            Optional<Name> module,
            ImmutableList<Import> imports,
            ImmutableList<Declaration> declarations,
            ImmutableList<Reference> references,
            ImmutableSet<String> localNames,
            ImmutableList<Fault> faults,
            int bodyStart) {
        this(module, imports, declarations, ImmutableList.of(), references, localNames, faults, bodyStart);
    }

    /**
     * The declarations called {@code name}, at the top level; or in a namespace, where {@code name} is a path with a
     * {@code separator} between its parts.
     */
    public Stream<Declaration> declared(String name, char separator) {
        int cut = name.lastIndexOf(separator);
        Stream<Declaration> direct = called(declarations.stream(), name);
        return cut <= 0
                ? direct
                : Stream.concat(
                        direct,
                        called(
                                namespaces(name.substring(0, cut), separator)
                                        .flatMap(namespace -> namespace.members().stream()),
                                name.substring(cut + 1)));
    }

    private Stream<Declaration> namespaces(String path, char separator) {
        Stream<Declaration> level = declarations.stream();
        int start = 0;
        for (int cut = path.indexOf(separator); cut >= 0; cut = path.indexOf(separator, start)) {
            level = spaces(level, path.substring(start, cut)).flatMap(namespace -> namespace.members().stream());
            start = cut + 1;
        }
        return spaces(level, path.substring(start));
    }

    private static Stream<Declaration> spaces(Stream<Declaration> declarations, String name) {
        return called(declarations, name).filter(declaration -> declaration.kind() == DeclarationKind.NAMESPACE);
    }

    private static Stream<Declaration> called(Stream<Declaration> declarations, String name) {
        return declarations.filter(declaration -> declaration.name().text().equals(name));
    }
}
