package dev.waymark.lang.neva.scan;

import dev.waymark.diagnostic.Code;
import dev.waymark.outline.Reference.Attention;
import dev.waymark.outline.Reference.Use;

/** Reads names of entities: {@code name} and {@code package.name}. */
final class EntityNames {

    private final Reader in;
    private final Mentions mentions;

    EntityNames(Parsing parsing) {
        this.in = parsing.in;
        this.mentions = parsing.mentions;
    }

    /** Passes the name here, a word; whether it is whole. */
    boolean read(Use use) {
        return read(use, Attention.FULL);
    }

    boolean read(Use use, Attention attention) {
        int name = in.index();
        in.next();
        if (!in.take(Kind.DOT)) {
            mentions.entity(name, Tokens.NONE, use, attention);
            return true;
        }
        if (!in.at(Kind.NAME)) {
            mentions.entity(name, Tokens.NONE, Use.MODULE, attention);
            in.faultyName(Code.SYNTAX_ERROR, "the name of an entity behind the dot");
            if (in.kind().isKeyword()) {
                in.next();
            }
            return false;
        }
        mentions.entity(name, in.index(), use, attention);
        in.next();
        return true;
    }
}
