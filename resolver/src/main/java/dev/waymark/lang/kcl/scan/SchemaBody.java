package dev.waymark.lang.kcl.scan;

import com.google.common.collect.ImmutableList;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.outline.Name;
import dev.waymark.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads the bodies of schemas and rules. Source: {@code parse_schema_body} of kcl-lang/kcl 0.12. */
final class SchemaBody {

    private final Parsing parsing;
    private final Schemas schemas;
    private final Reader in;
    private final Tokens tokens;
    private final Uses uses;
    private int scope;
    private boolean hasIndexSignature;
    private boolean keepsAttributes;
    private final List<Declaration> attributes = new ArrayList<>();

    SchemaBody(Parsing parsing, Schemas schemas) {
        this.parsing = parsing;
        this.schemas = schemas;
        this.in = parsing.in;
        this.tokens = parsing.tokens;
        this.uses = parsing.uses;
    }

    /** Keeps the attributes of the schema at the top level that is read next. */
    void keepAttributes() {
        keepsAttributes = true;
    }

    ImmutableList<Declaration> attributes() {
        return ImmutableList.copyOf(attributes);
    }

    /** Passes a schema's body, whose names {@code schemaScope} binds; the token of its documentation, if any. */
    int read(int schemaScope, Place place) {
        int outer = scope;
        boolean keptBefore = keepsAttributes;
        keepsAttributes &= place == Place.TOP;
        scope = schemaScope;
        hasIndexSignature = false;
        in.next();
        int documentation = in.kind(1) == Kind.COLON ? Tokens.NONE : documentation();
        if (in.at(Kind.MIXIN)) {
            mixins();
            in.newlines();
        }
        statements();
        if (in.take(Kind.CHECK)) {
            in.expect(Kind.COLON, "`:`");
            in.newlines();
            in.expect(Kind.INDENT, "a deeper line");
            checks();
        }
        in.straighten();
        in.expect(Kind.DEDENT, "a line less deep");
        in.newlines();
        scope = outer;
        keepsAttributes = keptBefore;
        return documentation;
    }

    /** Passes the documentation here, if any; its token. */
    int documentation() {
        int token = in.index();
        if (!tokens.isString(token, Tokens.LONG)) {
            return Tokens.NONE;
        }
        parsing.interpolations.documentation();
        in.newlines();
        return token;
    }

    private void mixins() {
        in.next();
        in.expect(Kind.OPEN_BRACKET, "`[`");
        boolean hasLines = in.at(Kind.NEWLINE);
        if (hasLines) {
            in.newlines();
            in.want(Kind.INDENT, "a deeper line");
        }
        while (!in.at(Kind.END)) {
            int before = in.index();
            in.straighten();
            if (in.at(Kind.CLOSE_BRACKET) || in.at(Kind.DEDENT)) {
                break;
            }
            parsing.names.type();
            in.take(Kind.COMMA);
            in.newlines();
            in.stuckAt(before);
        }
        if (hasLines) {
            in.want(Kind.DEDENT, "a line less deep");
        }
        in.expect(Kind.CLOSE_BRACKET, "`]`");
    }

    private void statements() {
        while (true) {
            int before = in.index();
            in.straighten();
            switch (in.kind()) {
                case DEDENT, END, CHECK -> {
                    return;
                }
                case ASSERT -> parsing.statements.assertion();
                case IF -> parsing.statements.conditional(Place.SCHEMA);
                case AT -> attribute();
                case OPEN_BRACKET -> bracket();
                default -> member();
            }
            in.stuckAt(before);
        }
    }

    private void member() {
        boolean isAttribute = in.kind(1) == Kind.QUESTION || (in.at(Kind.STRING) && in.kind(1) == Kind.COLON);
        if (isAttribute) {
            attribute();
        } else {
            parsing.assignments.statement(Place.SCHEMA);
        }
    }

    /** Passes an attribute with decorators, with a question mark, or with a string for its name. */
    private void attribute() {
        int first = in.index();
        schemas.decorators();
        int name = in.index();
        if (in.at(Kind.STRING)) {
            parsing.interpolations.string();
        } else {
            parsing.names.skip();
        }
        in.take(Kind.QUESTION);
        in.expect(Kind.COLON, "`:`");
        parsing.types.annotation();
        int headEnd = tokens.endBefore(in.index(), first);
        if (in.at(Kind.ASSIGN) || in.kind().isCompoundAssign()) {
            in.next();
            parsing.expressions.expression();
        }
        declare(name, first, headEnd, tokens.endBefore(in.index(), first), Place.SCHEMA);
        in.newlines();
    }

    /** The schema has an attribute, which the statement from the token {@code first} to the offset {@code end} gives. */
    void declare(int name, int first, int headEnd, int end, Place place) {
        if (tokens.kind(name).isWord()) {
            uses.bindAttribute(scope, tokens.spelling(name));
        }
        boolean isNamed = tokens.kind(name).isWord() || tokens.kind(name) == Kind.STRING;
        if (keepsAttributes && place == Place.SCHEMA && isNamed) {
            Span span = new Span(tokens.start(first), Math.max(end, headEnd));
            Span signature = new Span(tokens.start(name), Math.max(headEnd, tokens.end(name)));
            attributes.add(new Declaration(
                    attributeName(name),
                    DeclarationKind.FIELD,
                    true,
                    span,
                    signature,
                    tokens.documentation(first),
                    ImmutableList.of()));
        }
    }

    private Name attributeName(int token) {
        return tokens.kind(token) == Kind.STRING
                ? new Name(parsing.slice(tokens.start(token) + 1, tokens.end(token) - 1), tokens.span(token))
                : tokens.name(token);
    }

    /** Passes an index signature, or a list that stands for nothing. */
    private void bracket() {
        boolean isPlain = in.kind(1) == Kind.NEWLINE || in.kind(1) == Kind.CLOSE_BRACKET;
        boolean hasColon = in.kind(2) == Kind.COLON || in.kind(3) == Kind.COLON;
        boolean isElement = in.kind(1).isWord() && !hasColon;
        if (isPlain || isElement) {
            parsing.lists.list();
        } else {
            int first = in.index();
            in.next();
            if (in.kind().isWord() || (in.at(Kind.ELLIPSIS) && in.kind(1).isWord())) {
                indexSignature();
                only(first);
            } else {
                in.fault("the name or type of a key");
            }
        }
        in.newlines();
    }

    private void only(int first) {
        if (hasIndexSignature) {
            in.faultSince(first, "A schema has one index signature; remove this one or the one above.");
        }
        hasIndexSignature = true;
    }

    private void indexSignature() {
        if (in.take(Kind.ELLIPSIS)) {
            parsing.types.annotation();
        } else {
            key();
        }
        in.expect(Kind.CLOSE_BRACKET, "`]`");
        in.expect(Kind.COLON, "`:`");
        parsing.types.annotation();
        if (in.take(Kind.ASSIGN)) {
            parsing.expressions.expression();
        }
    }

    private void key() {
        if (in.kind(1) != Kind.COLON) {
            parsing.types.annotation();
            return;
        }
        uses.bindAttribute(scope, tokens.spelling(in.index()));
        in.next();
        in.next();
        in.take(Kind.ELLIPSIS);
        parsing.types.annotation();
    }

    /** Passes checks up to the end of their block. Source: {@code parse_schema_check_block}. */
    void checks() {
        in.straighten();
        while (!in.at(Kind.DEDENT)) {
            int before = in.index();
            if (in.at(Kind.END)) {
                in.fault("a check");
                break;
            }
            check();
            in.newlines();
            in.stuckAt(before);
        }
        in.expect(Kind.DEDENT, "a line less deep");
    }

    private void check() {
        parsing.expressions.simple();
        if (in.take(Kind.IF)) {
            parsing.expressions.simple();
        }
        if (in.take(Kind.COMMA)) {
            parsing.expressions.primary();
        }
    }
}
