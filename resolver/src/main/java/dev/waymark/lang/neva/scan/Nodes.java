package dev.waymark.lang.neva.scan;

import com.google.common.collect.ImmutableList;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.outline.Reference.Use;
import dev.waymark.text.Span;
import java.util.Optional;

/**
 * Reads the nodes of a component, today's and those of earlier releases alike: a name or none, the entity that the node
 * is an instance of, its types, and in braces the nodes that it depends on. What is no node is passed without a word.
 * Source: the rule {@code compNodesDefBody} of {@code neva.g4} in nevalang/neva 0.41.
 */
final class Nodes {

    private final Reader in;
    private final Tokens tokens;
    private final EntityNames names;
    private final Types types;
    private final Directives directives;

    Nodes(Parsing parsing) {
        this.in = parsing.in;
        this.tokens = parsing.tokens;
        this.names = parsing.names;
        this.types = parsing.types;
        this.directives = parsing.directives;
    }

    /** Passes everything before the token {@code end}; the nodes on the outside, by their names. */
    ImmutableList<Declaration> read(int end) {
        ImmutableList.Builder<Declaration> nodes = ImmutableList.builder();
        int depth = 0;
        while (in.index() < end) {
            switch (in.kind()) {
                case OPEN_BRACE -> depth++;
                case CLOSE_BRACE -> depth--;
                default -> {}
            }
            switch (in.kind()) {
                case HASH -> directives.read();
                case NAME -> {
                    int first = in.index();
                    node();
                    if (depth == 0 && tokens.kind(first + 1) == Kind.NAME) {
                        nodes.add(declaration(first));
                    }
                }
                default -> in.next();
            }
        }
        return nodes.build();
    }

    private void node() {
        if (in.kind(1) == Kind.NAME) {
            in.next();
        }
        boolean isWhole = names.read(Use.CALL);
        if (isWhole && in.kindBehindNewlines(0) == Kind.LESS) {
            in.newlines();
            types.arguments();
        }
    }

    private Declaration declaration(int name) {
        Span span = new Span(tokens.start(name), tokens.endBefore(in.index(), name));
        return new Declaration(
                tokens.name(name), DeclarationKind.VARIABLE, false, span, span, Optional.empty(), ImmutableList.of());
    }
}
