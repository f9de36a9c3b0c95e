package dev.waymark.lang.neva.scan;

import dev.waymark.outline.Reference.Attention;
import dev.waymark.outline.Reference.Use;

/**
 * Reads directives: {@code #name} or {@code #name(argument)}. Two of them take the name of an entity, which the compiler
 * does not look up. Source: the rule
 * {@code compilerDirective} of {@code neva.g4} in nevalang/neva 0.41, and of 0.30 for several arguments.
 */
final class Directives {

    private final Reader in;
    private final Tokens tokens;
    private final Mentions mentions;
    private final Types types;

    Directives(Parsing parsing) {
        this.in = parsing.in;
        this.tokens = parsing.tokens;
        this.mentions = parsing.mentions;
        this.types = parsing.types;
    }

    /** Passes the directive here; whether it is whole. */
    boolean read() {
        in.next();
        int name = in.index();
        if (!in.want(Kind.NAME, "the name of a directive")) {
            return false;
        }
        int opener = in.index();
        if (!in.take(Kind.OPEN_PAREN)) {
            return true;
        }
        boolean isWell = argument(name) && in.want(Kind.CLOSE_PAREN, "`)`");
        if (!isWell) {
            in.moveBehind(opener);
        }
        return isWell;
    }

    private boolean argument(int name) {
        if (tokens.isName(name, Words.BIND) && in.at(Kind.NAME) && in.kind(1) == Kind.CLOSE_PAREN) {
            mentions.entity(in.index(), Tokens.NONE, Use.VALUE, Attention.NONE);
            in.next();
            return true;
        }
        int before = mentions.size();
        int first = in.index();
        mentions.unasked(true);
        boolean isWell = types.read();
        mentions.unasked(false);
        if (!tokens.isName(name, Words.BIND_TYPE)) {
            mentions.forgetFrom(before);
        }
        if (isWell && in.index() > first + 1 && takesWord(name)) {
            in.moveTo(first + 1);
            in.fault("`)`");
            return false;
        }
        return isWell && formerArguments(first);
    }

    /** Whether the argument of the directive {@code name} is one word, without a package in front. */
    private boolean takesWord(int name) {
        return tokens.isName(name, Words.EXTERN) || tokens.isName(name, Words.BIND);
    }

    /** Passes what only an earlier grammar reads: more than one argument, of more than one word. */
    private boolean formerArguments(int first) {
        boolean isFormer = in.at(Kind.NAME) || in.at(Kind.COMMA);
        while (in.at(Kind.NAME) || in.at(Kind.COMMA)) {
            in.next();
        }
        if (isFormer) {
            in.outdated(
                    tokens.span(first).to(tokens.span(in.index() - 1)),
                    "Today's compiler reads one argument; overload the component to bind more.");
        }
        return true;
    }
}
