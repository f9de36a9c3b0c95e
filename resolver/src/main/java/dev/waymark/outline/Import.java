package dev.waymark.outline;

import com.google.common.collect.ImmutableList;
import dev.waymark.text.Span;
import java.util.Optional;

/**
 * One import as it is written.
 *
 * @param statement the whole statement, its terminator included
 * @param request what is asked for, canonical: equal requests from one file get equal resolutions
 * @param segments the written path, part by part, from left to right
 * @param binding the local name under which the module's members are reached; empty when none is bound
 * @param names what is taken out of the module by name
 * @param wildcard the mark that takes whatever the module offers, where there is one: a star, behind the path of a
 *     namespace where it takes all of that alone
 * @param placement whether the language honours it
 */
public record Import(
        Span statement,
        String request,
        ImmutableList<Name> segments,
        Optional<Name> binding,
        ImmutableList<ImportedName> names,
        Optional<Name> wildcard,
        Placement placement) {

    /** An import of what it names, and of nothing else. */
    public Import(
            Span statement,
            String request,
            ImmutableList<Name> segments,
            Optional<Name> binding,
            ImmutableList<ImportedName> names,
            Placement placement) {
        this(statement, request, segments, binding, names, Optional.empty(), placement);
    }

    /** An import of {@code request} that no file writes. */
    public static Import unwritten(String request) {
        return new Import(
                Span.ORIGIN, request, ImmutableList.of(), Optional.empty(), ImmutableList.of(), Placement.TOP_LEVEL);
    }

    /** Where an import stands. */
    public enum Placement {
        /** At the top level of its file. */
        TOP_LEVEL,
        /** Inside a scope, for which the language honours it. */
        SCOPED,
        /** Where it depends on something that the file does not tell whether the language meets it. */
        CONDITIONAL,
        /** Inside a block, a body or a condition. */
        NESTED,
        /** Behind an export keyword. */
        EXPORTED;

        /** Whether the language takes an import that stands there. */
        public boolean isHonoured() {
            return this == TOP_LEVEL || this == SCOPED;
        }
    }

    /**
     * One name taken out of the imported module.
     *
     * @param name its name there
     * @param alias its name here, where that is another; inside the name's own span where it follows from it, as the last
     *     part of a path does
     */
    public record ImportedName(Name name, Optional<Name> alias) {

        /** Whether the file chose another name. */
        public boolean isAliased() {
            return alias.filter(other -> !name.span().contains(other.span())).isPresent();
        }

        /** The name that the importing file uses. */
        public Name local() {
            return alias.orElse(name);
        }
    }

    /** The written path from its first to its last part; the statement where nothing was written. */
    public Span path() {
        return segments.isEmpty()
                ? statement
                : segments.getFirst().span().to(segments.getLast().span());
    }

    /** Whether the binding was chosen by the file, not derived from the path. */
    public boolean isAliased() {
        return binding.isPresent() && !path().contains(binding.get().span());
    }
}
