package dev.waymark.lang.neva.scan;

import dev.waymark.outline.Reference.Attention;
import dev.waymark.outline.Reference.Use;
import dev.waymark.scan.IntList;

/**
 * Reads what constants are: literals, and names of other constants, however deep, without a stack of calls. Source: the
 * rules {@code constDef} and {@code constLit} of {@code neva.g4} in nevalang/neva 0.41.
 */
final class Literals {

    private static final int LIST = 0;
    private static final int STRUCT = 1;
    private static final int PAYLOAD = 2;

    private final Reader in;
    private final Mentions mentions;
    private final Types types;
    private final EntityNames names;
    private final IntList contexts = new IntList();
    private final IntList openers = new IntList();
    private boolean isOpen;

    Literals(Parsing parsing) {
        this.in = parsing.in;
        this.mentions = parsing.mentions;
        this.types = parsing.types;
        this.names = parsing.names;
    }

    /** Passes a value; where it is damaged, up to behind the bracket that it has opened first. */
    boolean read() {
        isOpen = true;
        while (isOpen || !contexts.isEmpty()) {
            boolean isWell = isOpen ? value() : goOn();
            if (!isWell) {
                if (!openers.isEmpty()) {
                    in.moveBehind(openers.get(0));
                }
                while (!contexts.isEmpty()) {
                    leave();
                }
                return false;
            }
        }
        return true;
    }

    private void enter(int context) {
        contexts.add(context);
        openers.add(in.index());
        in.next();
    }

    private void leave() {
        contexts.pop();
        openers.pop();
    }

    private boolean value() {
        isOpen = false;
        switch (in.kind()) {
            case TRUE, FALSE, STRING, NUMBER -> in.next();
            case MINUS -> {
                in.next();
                return in.want(Kind.NUMBER, "a number");
            }
            case OPEN_BRACKET -> {
                return list();
            }
            case OPEN_BRACE -> {
                return struct();
            }
            case NAME -> {
                return named();
            }
            default -> {
                in.fault("a value");
                return false;
            }
        }
        return true;
    }

    private boolean list() {
        enter(LIST);
        in.newlines();
        isOpen = !in.at(Kind.CLOSE_BRACKET);
        return isOpen || close(Kind.CLOSE_BRACKET, "`]`");
    }

    private boolean struct() {
        enter(STRUCT);
        in.newlines();
        return in.at(Kind.CLOSE_BRACE) ? close(Kind.CLOSE_BRACE, "`}`") : field();
    }

    private boolean field() {
        isOpen = in.want(Kind.NAME, "the name of a field") && in.want(Kind.COLON, "`:`");
        return isOpen;
    }

    /** A constant, or a union with a tag. */
    private boolean named() {
        int before = mentions.size();
        int name = in.index();
        boolean isInside = !contexts.isEmpty();
        if (!names.read(Use.VALUE, isInside ? Attention.NONE : Attention.FULL)) {
            return false;
        }
        if (!in.at(Kind.LESS) && !in.at(Kind.DOUBLE_COLON)) {
            return contexts.isEmpty() || contexts.last() != PAYLOAD || isLiteral(name);
        }
        mentions.turnsOut(before, Use.TYPE, Attention.NONE);
        return arguments() && in.want(Kind.DOUBLE_COLON, "`::`") && tag();
    }

    /** Passes the type arguments of a union, if it has any; the compiler looks into neither here. */
    private boolean arguments() {
        if (!in.at(Kind.LESS)) {
            return true;
        }
        mentions.unasked(true);
        boolean isWhole = types.arguments();
        mentions.unasked(false);
        return isWhole;
    }

    /** The value of a tag is no constant's name. */
    private boolean isLiteral(int name) {
        in.moveTo(name);
        in.fault("a literal");
        return false;
    }

    private boolean tag() {
        if (!in.want(Kind.NAME, "a tag")) {
            return false;
        }
        if (in.at(Kind.OPEN_PAREN)) {
            enter(PAYLOAD);
            isOpen = true;
        }
        return true;
    }

    /** A value has ended. */
    private boolean goOn() {
        return switch (contexts.last()) {
            case LIST -> {
                in.newlines();
                isOpen = comma(Kind.CLOSE_BRACKET);
                yield isOpen || close(Kind.CLOSE_BRACKET, "`,` or `]`");
            }
            case STRUCT -> {
                in.newlines();
                yield comma(Kind.CLOSE_BRACE) ? field() : close(Kind.CLOSE_BRACE, "`,` or `}`");
            }
            default -> close(Kind.CLOSE_PAREN, "`)`");
        };
    }

    /** Passes a comma; whether another part must follow. */
    private boolean comma(Kind closer) {
        if (!in.take(Kind.COMMA)) {
            return false;
        }
        in.newlines();
        return !in.at(closer);
    }

    private boolean close(Kind closer, String what) {
        if (!in.want(closer, what)) {
            return false;
        }
        leave();
        return true;
    }
}
