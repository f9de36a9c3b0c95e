package dev.waymark.lang.neva.scan;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.outline.Reference.Use;
import dev.waymark.scan.IntList;
import dev.waymark.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads type expressions, however deep, without a stack of calls. Source: the rules {@code typeExpr} and below of
 * {@code neva.g4} in nevalang/neva 0.41; enumerations and unions by {@code |} of 0.30.
 */
final class Types {

    private static final int ARGUMENTS = 0;
    private static final int STRUCT = 1;
    private static final int UNION = 2;
    private static final int ENUM = 3;

    private final Reader in;
    private final Tokens tokens;
    private final EntityNames names;
    private final IntList contexts = new IntList();
    private final IntList openers = new IntList();
    private final List<Declaration> members = new ArrayList<>();
    /** Whether a type must stand here, rather than something behind a type. */
    private boolean isOpen;
    /** Whether the outdated sign between types was met. */
    private boolean hasBar;

    Types(Parsing parsing) {
        this.in = parsing.in;
        this.tokens = parsing.tokens;
        this.names = parsing.names;
    }

    /** Whether a type begins here. */
    boolean begins() {
        return begins(in.kind());
    }

    /** Whether a type may begin with a token of {@code kind}. */
    static boolean begins(Kind kind) {
        return kind == Kind.NAME || kind == Kind.STRUCT || kind == Kind.UNION;
    }

    /** The fields and tags of the type read last, those on its outside. */
    ImmutableList<Declaration> members() {
        return ImmutableList.copyOf(members);
    }

    /** Passes a type; where it is damaged, up to behind the bracket that it has opened first. */
    boolean read() {
        members.clear();
        isOpen = true;
        return readOn();
    }

    /** Passes the type arguments that open here. */
    boolean arguments() {
        members.clear();
        openArguments();
        return readOn();
    }

    private boolean readOn() {
        hasBar = false;
        while (isOpen || !contexts.isEmpty() || isJoined()) {
            boolean isWell = isOpen ? element() : goOn();
            if (!isWell) {
                if (!openers.isEmpty()) {
                    in.moveBehind(openers.get(0));
                }
                clear();
                return false;
            }
        }
        return true;
    }

    private void clear() {
        while (!contexts.isEmpty()) {
            leave();
        }
        isOpen = false;
    }

    private void enter(int context) {
        contexts.add(context);
        openers.add(in.index());
        in.next();
        in.newlines();
    }

    private void leave() {
        contexts.pop();
        openers.pop();
    }

    private boolean element() {
        isOpen = false;
        return switch (in.kind()) {
            case NAME -> isEnumeration() ? braces(ENUM) : named();
            case STRUCT -> braces(STRUCT);
            case UNION -> braces(UNION);
            default -> {
                in.fault("a type");
                yield false;
            }
        };
    }

    private boolean named() {
        if (!names.read(Use.TYPE)) {
            return false;
        }
        if (in.at(Kind.LESS)) {
            openArguments();
        }
        return true;
    }

    private void openArguments() {
        enter(ARGUMENTS);
        isOpen = true;
    }

    private boolean isEnumeration() {
        return tokens.isName(in.index(), Words.ENUM) && in.kindBehindNewlines(1) == Kind.OPEN_BRACE;
    }

    private boolean braces(int context) {
        if (context == ENUM) {
            in.outdated(
                    in.span(), "Today's compiler has no `enum`; write `union`, with each name on a line of its own.");
        }
        in.next();
        in.newlines();
        if (!in.at(Kind.OPEN_BRACE)) {
            in.fault("`{`");
            return false;
        }
        enter(context);
        return in.at(Kind.CLOSE_BRACE) ? closeBrace() : field();
    }

    private boolean closeBrace() {
        leave();
        in.next();
        return true;
    }

    private boolean field() {
        if (!in.at(Kind.NAME)) {
            in.faultyName(Code.SYNTAX_ERROR, contexts.last() == STRUCT ? "the name of a field or `}`" : "a tag or `}`");
            return false;
        }
        int name = in.index();
        in.next();
        isOpen = contexts.last() == STRUCT || (contexts.last() == UNION && begins());
        if (contexts.size() == 1) {
            declare(name);
        }
        return true;
    }

    private void declare(int name) {
        DeclarationKind kind = contexts.last() == STRUCT ? DeclarationKind.FIELD : DeclarationKind.ENUM_MEMBER;
        Span span = tokens.span(name);
        members.add(new Declaration(tokens.name(name), kind, false, span, span, Optional.empty(), ImmutableList.of()));
    }

    /** Whether a sign follows that joins the type read last with another one. */
    private boolean isJoined() {
        return in.kindBehindNewlines(0) == Kind.BAR;
    }

    /** A type, or a name without one, has ended. */
    private boolean goOn() {
        if (isJoined()) {
            in.newlines();
            if (!hasBar) {
                in.outdated(in.span(), "Today's compiler has no `|` between types; write a `union` with tags.");
            }
            hasBar = true;
            in.next();
            in.newlines();
            isOpen = true;
            return true;
        }
        return switch (contexts.last()) {
            case ARGUMENTS -> nextArgument();
            case ENUM -> nextName();
            default -> nextField();
        };
    }

    private boolean nextArgument() {
        if (in.take(Kind.COMMA)) {
            in.newlines();
            isOpen = !in.at(Kind.GREATER);
            return isOpen || closeArguments();
        }
        in.newlines();
        return closeArguments();
    }

    private boolean closeArguments() {
        if (!in.want(Kind.GREATER, "`,` or `>`")) {
            return false;
        }
        leave();
        return true;
    }

    private boolean nextField() {
        boolean isNewLine = in.newlines();
        if (in.at(Kind.CLOSE_BRACE)) {
            return closeBrace();
        }
        if (isNewLine) {
            return field();
        }
        in.fault("the end of the line or `}`");
        return false;
    }

    private boolean nextName() {
        if (in.take(Kind.COMMA)) {
            in.newlines();
            return field();
        }
        in.newlines();
        if (in.at(Kind.CLOSE_BRACE)) {
            return closeBrace();
        }
        in.fault("`,` or `}`");
        return false;
    }
}
