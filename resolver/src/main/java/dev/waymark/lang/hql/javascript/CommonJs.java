package dev.waymark.lang.hql.javascript;

import dev.waymark.outline.Export;
import dev.waymark.outline.Name;
import dev.waymark.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what a CommonJS file offers: assignments to {@code exports} and {@code module.exports}, wherever they stand, as
 * those do who load such files for ECMAScript modules. Whatever else is done with these objects makes it uncertain.
 */
final class CommonJs {

    private final Tokens tokens;
    private final Boundaries boundaries;
    private final List<Export> exports = new ArrayList<>();
    private boolean isCertain = true;

    CommonJs(Tokens tokens) {
        this.tokens = tokens;
        this.boundaries = new Boundaries(tokens);
    }

    void read() {
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.kind(at - 1) != '.' && tokens.kind(at + 1) != ':') {
                if (tokens.is(at, "exports")) {
                    object(at, at + 1);
                } else if (tokens.is(at, "module")) {
                    boolean isObject = tokens.kind(at + 1) == '.' && tokens.is(at + 2, "exports");
                    isCertain &= isObject || tokens.kind(at + 1) == '.';
                    if (isObject) {
                        object(at, at + 3);
                    }
                }
            }
        }
    }

    /** Whether the file assigns what others may import. */
    boolean isCommon() {
        return !exports.isEmpty() || !isCertain;
    }

    boolean isCertain() {
        return isCertain;
    }

    /** The names it offers, and the object itself as the default. */
    List<Export> exports() {
        return exports;
    }

    /** A mention of the object from {@code first}, with {@code behind} the token after it. */
    private void object(int first, int behind) {
        if (tokens.kind(behind) == '.' && tokens.kind(behind + 1) == Tokens.WORD) {
            if (tokens.kind(behind + 2) == '=') {
                offer(first, behind + 1, behind + 3);
            }
        } else if (tokens.kind(behind) == '=') {
            default_(first, behind);
            value(behind + 1);
        } else if (tokens.kind(first - 1) == '(' && tokens.kind(behind) == ',') {
            // Object.defineProperty(exports, "name", …)
            isCertain &= tokens.kind(behind + 1) == Tokens.STRING;
            if (tokens.kind(behind + 1) == Tokens.STRING) {
                offer(first, behind + 1, Tokens.NONE);
            }
        } else {
            isCertain = false;
        }
    }

    /** What the whole object is set to: another mention of it, or an object with known keys. */
    private void value(int first) {
        if (tokens.kind(first) == '{') {
            keys(first, boundaries.skipped(first) - 1);
        } else if (!tokens.is(first, "module") && !tokens.is(first, "exports")) {
            isCertain = false;
        }
    }

    private void keys(int opening, int closing) {
        int at = opening + 1;
        while (at < closing) {
            boolean isPrefixed = (tokens.is(at, "async") || tokens.is(at, "get") || tokens.is(at, "set"))
                    && tokens.kind(at + 1) != ','
                    && tokens.kind(at + 1) != ':'
                    && tokens.kind(at + 1) != '('
                    && at + 1 < closing;
            at += isPrefixed ? 1 : 0;
            at += tokens.kind(at) == '*' ? 1 : 0;
            boolean isName = tokens.kind(at) == Tokens.WORD || tokens.kind(at) == Tokens.STRING;
            isCertain &= isName;
            if (isName) {
                offer(at, at, tokens.kind(at + 1) == ':' ? at + 2 : at);
            }
            while (at < closing && tokens.kind(at) != ',') {
                at = boundaries.skipped(at);
            }
            at++;
        }
    }

    /** Offers the name at {@code name}; the value at {@code value} stands for it where that is a mere name. */
    private void offer(int statement, int name, int value) {
        Name offered = tokens.name(name);
        if (offered.text().equals("__esModule")) {
            return;
        }
        boolean isName = value != Tokens.NONE
                && tokens.kind(value) == Tokens.WORD
                && (tokens.kind(value + 1) == ';'
                        || tokens.kind(value + 1) == ','
                        || tokens.kind(value + 1) == '}'
                        || boundaries.isStart(value + 1));
        Optional<Name> local = isName ? Optional.of(tokens.name(value)) : Optional.empty();
        Span span = tokens.span(statement).to(offered.span());
        exports.add(new Export(span, Export.Form.SINGLE, offered, local));
    }

    private void default_(int first, int behind) {
        Span span = new Span(tokens.start(first), tokens.end(behind - 1));
        exports.add(new Export(span, Export.Form.DEFAULT, new Name("default", span), Optional.empty()));
    }
}
