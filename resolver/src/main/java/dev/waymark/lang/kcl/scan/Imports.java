package dev.waymark.lang.kcl.scan;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.outline.Import;
import dev.waymark.outline.Import.Placement;
import dev.waymark.outline.Name;
import dev.waymark.text.Span;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads imports. A path keeps the {@code $} of its parts, the local name does without. Source: {@code parse_import_stmt}
 * of kcl-lang/kcl 0.12.
 */
final class Imports {

    private final Parsing parsing;
    private final Reader in;
    private final Tokens tokens;
    private final ImmutableList.Builder<Import> found = ImmutableList.builder();
    private final BitSet bound = new BitSet();

    Imports(Parsing parsing) {
        this.parsing = parsing;
        this.in = parsing.in;
        this.tokens = parsing.tokens;
    }

    ImmutableList<Import> found() {
        return found.build();
    }

    /** The numbers of the names that imports of the top level bind. */
    BitSet bound() {
        return bound;
    }

    /** Passes the import here. */
    void statement(Place place) {
        int first = in.index();
        in.next();
        ImmutableList.Builder<Name> parts = ImmutableList.builder();
        int last = path(tokens.start(in.index()), dots(), parts);
        boolean isWhole = in.kind(-1) != Kind.DOT && last != Tokens.NONE;
        int alias = isWhole && in.at(Kind.AS) ? alias() : last;
        ImmutableList<Name> segments = parts.build();
        if (!segments.isEmpty()) {
            add(first, segments, isWhole ? alias : Tokens.NONE, place);
        }
        end(place);
    }

    private String dots() {
        StringBuilder dots = new StringBuilder();
        while (in.take(Kind.ELLIPSIS)) {
            dots.append("...");
        }
        while (in.take(Kind.DOT)) {
            dots.append('.');
        }
        return dots.toString();
    }

    /**
     * Passes a path and adds its {@code parts}; the token of the last one.
     *
     * @param start where the path begins
     * @param dots its leading dots, which belong to the first part
     */
    private int path(int start, String dots, ImmutableList.Builder<Name> parts) {
        int last = Tokens.NONE;
        String lead = dots;
        do {
            if (!in.kind().isWord()) {
                in.fault(Code.MALFORMED_IMPORT, "the name of a package or module");
                return last;
            }
            last = in.index();
            String name = parsing.slice(tokens.start(last), tokens.end(last));
            int from = lead.isEmpty() ? tokens.start(last) : start;
            parts.add(new Name(lead + name, new Span(from, tokens.end(last))));
            lead = "";
            in.next();
        } while (in.take(Kind.DOT));
        return last;
    }

    /** Passes {@code as name}; the token of the name, or of the last part of the path where it is unusable. */
    private int alias() {
        int last = in.index() - 1;
        in.next();
        if (!in.kind().isWord()) {
            in.fault(Code.MALFORMED_IMPORT, "a name behind `as`");
            return Tokens.NONE;
        }
        int alias = in.index();
        in.next();
        if (!in.at(Kind.DOT)) {
            return alias;
        }
        in.fault(Code.MALFORMED_IMPORT, "a single name behind `as`");
        return last;
    }

    private void add(int first, ImmutableList<Name> segments, int binding, Place place) {
        String request = segments.stream().map(Name::text).collect(Collectors.joining("."));
        boolean isTop = place == Place.TOP;
        if (isTop && binding != Tokens.NONE) {
            bound.set(tokens.spelling(binding));
        }
        found.add(new Import(
                new Span(tokens.start(first), tokens.end(in.index() - 1)),
                request,
                segments,
                binding == Tokens.NONE ? Optional.empty() : Optional.of(tokens.name(binding)),
                ImmutableList.of(),
                isTop ? Placement.TOP_LEVEL : Placement.NESTED));
    }

    private boolean closesFunction(Place place) {
        return place == Place.FUNCTION && in.kind().isCloser();
    }

    /** What cannot begin a statement belongs to the import, and spoils it up to the end of the line. */
    private void end(Place place) {
        Kind kind = in.kind();
        boolean isClean = kind.isLayout() || kind.isCloser() || kind == Kind.END || kind.startsStatement();
        if (!isClean) {
            in.fault(Code.MALFORMED_IMPORT, "the end of the import");
        }
        boolean isSpoilt = parsing.faults.isMuted(tokens.start(in.index()));
        while (isSpoilt && !in.kind().isLayout() && !in.at(Kind.END) && !closesFunction(place)) {
            in.next();
        }
        in.newlines();
    }
}
