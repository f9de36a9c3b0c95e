package dev.waymark.lang.kcl.scan;

import dev.waymark.outline.DeclarationKind;
import java.util.Optional;

/** Reads schemas, mixins, protocols and rules. Source: {@code parse_schema_stmt} and {@code parse_rule_stmt}. */
final class Schemas {

    private final Parsing parsing;
    private final Reader in;
    private final Tokens tokens;
    private final Uses uses;
    private final SchemaBody body;

    Schemas(Parsing parsing) {
        this.parsing = parsing;
        this.in = parsing.in;
        this.tokens = parsing.tokens;
        this.uses = parsing.uses;
        this.body = new SchemaBody(parsing, this);
    }

    SchemaBody body() {
        return body;
    }

    void attribute(int name, int first, int headEnd, int end, Place place) {
        body.declare(name, first, headEnd, end, place);
    }

    /** Passes the decorators here, if any. The names of decorators are those of the language. */
    void decorators() {
        while (in.take(Kind.AT)) {
            boolean isPlain = in.kind().isName() && (in.kind(1) == Kind.OPEN_PAREN || in.kind(1) == Kind.NEWLINE);
            if (isPlain) {
                in.next();
                if (in.at(Kind.OPEN_PAREN)) {
                    parsing.arguments.call();
                }
            } else {
                parsing.expressions.expression();
                if (!parsing.expressions.isName() && !parsing.expressions.isCall()) {
                    in.fault("the name of a decorator");
                }
            }
            in.newlines();
        }
    }

    /** Passes the schema here, whose decorators begin at the token {@code first}. */
    void schema(int first, Place place) {
        int keyword = in.index();
        in.next();
        int name = in.index();
        int parts = parsing.names.skip();
        int waiting = arguments();
        if (in.take(Kind.OPEN_PAREN)) {
            parsing.names.type();
            in.expect(Kind.CLOSE_PAREN, "`)`");
        }
        host();
        Head head = new Head(kind(keyword), first, keyword, name, parts, tokens.endBefore(in.index(), keyword));
        in.expect(Kind.COLON, "`:`");
        in.newlines();
        int documentation = Tokens.NONE;
        int scope = open(waiting);
        if (in.at(Kind.INDENT)) {
            documentation = body.read(scope, place);
        }
        uses.close();
        declare(head, documentation, place);
    }

    private DeclarationKind kind(int keyword) {
        return switch (tokens.kind(keyword)) {
            case PROTOCOL -> DeclarationKind.INTERFACE;
            case RULE -> DeclarationKind.FUNCTION;
            default -> DeclarationKind.CLASS;
        };
    }

    private int arguments() {
        int waiting = parsing.arguments.waiting();
        if (in.take(Kind.OPEN_BRACKET)) {
            parsing.arguments.parameters(Kind.CLOSE_BRACKET, false);
        }
        return waiting;
    }

    private int open(int waiting) {
        int scope = uses.open();
        parsing.arguments.bindFrom(waiting);
        return scope;
    }

    private void host() {
        if (in.take(Kind.FOR)) {
            reference();
        }
    }

    /** Passes the name of a schema or protocol. */
    private void reference() {
        int length = parsing.names.lengthAhead();
        if (length == 0) {
            int first = in.index();
            parsing.expressions.expression();
            in.faultSince(first, "Only a name can stand here; write the name of a schema or protocol.");
        } else {
            parsing.names.type();
        }
    }

    /** Passes the rule here, whose decorators begin at the token {@code first}. */
    void rule(int first, Place place) {
        int keyword = in.index();
        in.next();
        int name = in.index();
        int parts = parsing.names.skip();
        int waiting = arguments();
        if (in.take(Kind.OPEN_PAREN)) {
            parents();
        }
        host();
        Head head = new Head(kind(keyword), first, keyword, name, parts, tokens.endBefore(in.index(), keyword));
        in.expect(Kind.COLON, "`:`");
        in.newlines();
        open(waiting);
        in.expect(Kind.INDENT, "a deeper line");
        int documentation = body.documentation();
        body.checks();
        uses.close();
        declare(head, documentation, place);
    }

    private void parents() {
        while (!in.take(Kind.CLOSE_PAREN)) {
            if (in.at(Kind.NEWLINE) || in.at(Kind.END)) {
                in.fault("`)`");
                return;
            }
            reference();
            if (!in.take(Kind.COMMA) && !in.at(Kind.CLOSE_PAREN) && !in.at(Kind.NEWLINE) && !in.at(Kind.END)) {
                in.fault("`,` or `)`");
                in.next();
            }
        }
    }

    /** A definition inside another statement is none for the file: the tool itself loses it. */
    private void declare(Head head, int documentation, Place place) {
        if (place == Place.TOP && head.parts() > 0) {
            int end = tokens.endBefore(in.index(), head.keyword());
            parsing.top.definition(
                    head,
                    end,
                    documentation == Tokens.NONE
                            ? tokens.documentation(head.first())
                            : Optional.of(tokens.span(documentation)));
        }
    }
}
