package dev.waymark.lang.neva.scan;

import com.google.common.collect.ImmutableList;
import dev.waymark.outline.Declaration;

/**
 * Reads bodies of components: nodes, three dashes, a network. Nothing in them is at fault, for what they may hold has
 * changed from release to release.
 */
final class Bodies {

    private final Reader in;
    private final Tokens tokens;
    private final Nodes nodes;
    private final Network network;

    Bodies(Parsing parsing) {
        this.in = parsing.in;
        this.tokens = parsing.tokens;
        this.nodes = new Nodes(parsing);
        this.network = new Network(parsing);
    }

    /** Passes the body that may open here, on this line or on one below; its nodes. */
    ImmutableList<Declaration> readIfOpen() {
        if (in.kindBehindNewlines(0) != Kind.OPEN_BRACE) {
            return ImmutableList.of();
        }
        in.newlines();
        int opener = in.index();
        in.next();
        in.quiet(true);
        ImmutableList<Declaration> found = read(in.endOf(opener));
        in.quiet(false);
        in.take(Kind.CLOSE_BRACE);
        return found;
    }

    private ImmutableList<Declaration> read(int end) {
        int nodesEnd = endOfNodes(end);
        ImmutableList<Declaration> found = nodes.read(nodesEnd);
        network.read(end);
        return found;
    }

    /** The token that divides nodes and network. A body without it holds a network, unless nothing is connected in it. */
    private int endOfNodes(int end) {
        boolean isConnected = false;
        for (int token = in.index(); token < end; token++) {
            if (tokens.kind(token) == Kind.DIVIDER) {
                return token;
            }
            isConnected |= tokens.kind(token) == Kind.ARROW;
        }
        return isConnected ? in.index() : end;
    }
}
