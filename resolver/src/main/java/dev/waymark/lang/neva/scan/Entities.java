package dev.waymark.lang.neva.scan;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.outline.Name;
import dev.waymark.outline.Reference.Use;
import dev.waymark.text.Span;

/**
 * Reads types, constants, interfaces and components. Source: the rules {@code typeStmt} to {@code compStmt} of
 * {@code neva.g4} in nevalang/neva 0.41.
 */
final class Entities {

    /** What is longer is quoted up to its first brace. */
    private static final int LONGEST_SIGNATURE = 400;

    private final Parsing parsing;
    private final Reader in;
    private final Tokens tokens;
    private final Bodies bodies;
    private final ImmutableList.Builder<Declaration> found = ImmutableList.builder();

    Entities(Parsing parsing) {
        this.parsing = parsing;
        this.in = parsing.in;
        this.tokens = parsing.tokens;
        this.bodies = new Bodies(parsing);
    }

    ImmutableList<Declaration> found() {
        return found.build();
    }

    /** Passes the entity here, directives included. */
    void statement() {
        int first = in.index();
        boolean isDirected = in.at(Kind.HASH);
        directives();
        int modifier = in.index();
        boolean isPublic = in.take(Kind.PUB);
        if (isDirected && !in.at(Kind.DEF)) {
            in.fault("`def` behind the directives");
        }
        Head head = new Head(first, modifier, isPublic);
        switch (in.kind()) {
            case TYPE -> type(head);
            case CONST -> constant(head);
            case INTERFACE -> interfaces(head);
            case DEF -> component(head);
            case IMPORT -> in.faultHere(Code.MALFORMED_IMPORT, "An import cannot be public; remove `pub`.");
            default -> in.fault("`type`, `const`, `interface` or `def`");
        }
        parsing.mentions.endEntity();
    }

    /**
     * What is known of an entity before its keyword.
     *
     * @param first its first token, directives included
     * @param modifier where its head begins
     * @param isPublic whether other packages may use it
     */
    private record Head(int first, int modifier, boolean isPublic) {}

    /** Passes directives, each with its line end. */
    private void directives() {
        while (in.at(Kind.HASH)) {
            boolean isWhole = parsing.directives.read();
            if (isWhole) {
                in.want(Kind.NEWLINE, "the end of the line");
            }
            in.beginStatement();
            if (in.at(Kind.NEWLINE) || in.at(Kind.COMMENT)) {
                in.faultHere(
                        Code.SYNTAX_ERROR, "Nothing stands between a directive and its component; remove the line.");
                in.blanks();
                in.beginStatement();
            }
        }
    }

    /** Passes the keyword and the name behind it, or the word in its place; its token, or {@link Tokens#NONE}. */
    private int name(String what) {
        in.next();
        int name = in.index();
        if (in.want(Kind.NAME, what)) {
            return name;
        }
        if (in.kind().isKeyword()) {
            in.next();
        }
        return Tokens.NONE;
    }

    private void type(Head head) {
        int name = name("the name of the type");
        parsing.interfaces.parameters();
        int headEnd = tokens.end(in.index() - 1);
        ImmutableList<Declaration> members = ImmutableList.of();
        if (parsing.types.begins()) {
            parsing.mentions.unasked(true);
            parsing.types.read();
            parsing.mentions.unasked(false);
            members = parsing.types.members();
        }
        add(head, name, DeclarationKind.TYPE, headEnd, members);
        defer(name, Use.TYPE);
    }

    /** What types and interfaces mention is looked up where they are used (the compiler). */
    private void defer(int name, Use use) {
        if (name != Tokens.NONE) {
            parsing.mentions.endEntity(tokens.text(name), use);
        }
    }

    private void constant(Head head) {
        int name = name("the name of the constant");
        boolean isTyped = parsing.types.read();
        int headEnd = tokens.end(in.index() - 1);
        if (isTyped && in.want(Kind.EQUALS, "`=`")) {
            parsing.literals.read();
        }
        add(head, name, DeclarationKind.CONSTANT, headEnd, ImmutableList.of());
    }

    private void interfaces(Head head) {
        int name = name("the name of the interface");
        ImmutableList<Name> parameters = parsing.interfaces.parameters();
        parsing.mentions.unasked(true);
        parsing.interfaces.ports(parameters);
        parsing.mentions.unasked(false);
        add(head, name, DeclarationKind.INTERFACE, tokens.end(in.index() - 1), ImmutableList.of());
        defer(name, Use.CALL);
    }

    private void component(Head head) {
        int name = name("the name of the component");
        parsing.interfaces.read();
        int headEnd = tokens.end(in.index() - 1);
        ImmutableList<Declaration> nodes = bodies.readIfOpen();
        add(head, name, DeclarationKind.FUNCTION, headEnd, nodes);
    }

    private void add(Head head, int name, DeclarationKind kind, int headEnd, ImmutableList<Declaration> members) {
        if (name == Tokens.NONE) {
            return;
        }
        Span span = new Span(tokens.start(head.first()), Math.max(headEnd, tokens.end(in.index() - 1)));
        int start = tokens.start(head.modifier());
        boolean isShort = kind != DeclarationKind.FUNCTION && span.end() - start <= LONGEST_SIGNATURE;
        found.add(new Declaration(
                tokens.name(name),
                kind,
                head.isPublic(),
                span,
                new Span(start, isShort ? span.end() : headEnd),
                tokens.documentation(head.first()),
                members));
    }
}
