package dev.waymark.lang.kcl.scan;

import dev.waymark.outline.DeclarationKind;
import dev.waymark.outline.Name;

/**
 * What stands in front of the body of a schema, mixin, protocol or rule.
 *
 * @param kind what is declared
 * @param first the first token, a decorator's perhaps
 * @param keyword the token of the keyword
 * @param name the first token of the name
 * @param parts how many parts the name has, dots between them; 0 where there is no name
 * @param end the offset behind the head
 */
record Head(DeclarationKind kind, int first, int keyword, int name, int parts, int end) {

    /** The name with all of its parts. */
    Name written(Tokens tokens) {
        Name start = tokens.name(name);
        if (parts == 1) {
            return start;
        }
        StringBuilder text = new StringBuilder(start.text());
        int token = name;
        for (; tokens.kind(token + 1) == Kind.DOT && tokens.kind(token + 2).isWord(); token += 2) {
            text.append('.').append(tokens.text(token + 2));
        }
        return new Name(text.toString(), start.span().to(tokens.span(token)));
    }
}
