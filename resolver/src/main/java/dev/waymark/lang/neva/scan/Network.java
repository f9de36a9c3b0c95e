package dev.waymark.lang.neva.scan;

import dev.waymark.outline.Reference.Attention;
import dev.waymark.outline.Reference.Use;

/**
 * Finds the entities that the connections of a component mention: constants behind {@code $} and unions in front of
 * their tags. All other names are nodes, ports and fields. Networks of earlier releases hold more; what is not
 * understood is passed without a word. Source: the rule {@code connDefList} of {@code neva.g4} in nevalang/neva 0.41.
 */
final class Network {

    private final Reader in;
    private final Tokens tokens;
    private final Mentions mentions;
    private final EntityNames names;
    private final Types types;
    private final Literals literals;
    /** Braces before that token hold no literal. */
    private int noLiteralBefore;

    Network(Parsing parsing) {
        this.in = parsing.in;
        this.tokens = parsing.tokens;
        this.mentions = parsing.mentions;
        this.names = parsing.names;
        this.types = parsing.types;
        this.literals = parsing.literals;
    }

    /** Passes everything before the token {@code end}. */
    void read(int end) {
        while (in.index() < end) {
            switch (in.kind()) {
                case DOLLAR -> constant();
                case DOT -> selector();
                case COLON -> port();
                case NAME -> name();
                case OPEN_BRACE -> braces();
                default -> in.next();
            }
        }
    }

    private void constant() {
        in.next();
        if (in.at(Kind.NAME)) {
            names.read(Use.VALUE);
        }
    }

    private void selector() {
        while (in.take(Kind.DOT)) {
            in.take(Kind.NAME);
        }
    }

    private void port() {
        in.next();
        in.take(Kind.NAME);
    }

    private void name() {
        if (in.kind(1) == Kind.NAME) {
            in.next();
            names.read(Use.CALL, Attention.NONE);
            return;
        }
        int behind = in.kind(1) == Kind.DOT && in.kind(2) == Kind.NAME ? 3 : 1;
        if (isUnion(behind)) {
            union();
        } else if (in.kind(1) == Kind.DOT) {
            names.read(Use.CALL, Attention.NONE);
        } else {
            in.next();
        }
    }

    /** Whether a tag follows the name that ends that many tokens on. */
    private boolean isUnion(int behind) {
        if (in.kind(behind) != Kind.LESS) {
            return in.kind(behind) == Kind.DOUBLE_COLON;
        }
        int closer = tokens.partner(in.index() + behind);
        return closer != Tokens.NONE && tokens.kind(closer + 1) == Kind.DOUBLE_COLON;
    }

    private void union() {
        names.read(Use.TYPE);
        if (in.at(Kind.LESS)) {
            types.arguments();
        }
        if (in.take(Kind.DOUBLE_COLON)) {
            in.take(Kind.NAME);
        }
    }

    /** A literal, or what earlier releases connected later. */
    private void braces() {
        int opener = in.index();
        int before = mentions.size();
        if (opener >= noLiteralBefore && !literals.read()) {
            noLiteralBefore = in.endOf(opener);
            mentions.forgetFrom(before);
            in.moveTo(opener + 1);
        } else if (in.index() == opener) {
            in.next();
        }
    }
}
