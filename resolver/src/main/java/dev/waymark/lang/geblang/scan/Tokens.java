package dev.waymark.lang.geblang.scan;

import dev.waymark.outline.Name;
import dev.waymark.scan.IntList;
import dev.waymark.scan.Spellings;
import dev.waymark.text.Span;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/** The tokens of one file, packed: a few numbers each, no object. The last one is {@link Kind#END}. */
final class Tokens {

    /** Where a token without a partner or a name has its number. */
    static final int NONE = -1;

    private final Spellings spellings;
    private Kind[] kinds = new Kind[256];
    private final IntList starts = new IntList();
    private final IntList ends = new IntList();
    private final IntList details = new IntList();
    private final BitSet linesBegun = new BitSet();
    private final BitSet damaged = new BitSet();
    private final IntList documented = new IntList();
    private final IntList documentStarts = new IntList();
    private final IntList documentEnds = new IntList();

    Tokens(Spellings spellings) {
        this.spellings = spellings;
    }

    int size() {
        return starts.size();
    }

    /** Adds a token; {@code detail} is the number of a word's spelling. */
    int add(Kind kind, int start, int end, int detail) {
        int token = size();
        if (token == kinds.length) {
            kinds = Arrays.copyOf(kinds, token * 2);
        }
        kinds[token] = kind;
        starts.add(start);
        ends.add(end);
        details.add(detail);
        return token;
    }

    /** Notes that {@code token} is the first on its line. */
    void beginsLine(int token) {
        linesBegun.set(token);
    }

    /** Notes that {@code token} has a fault of its own, so that what follows from it needs none. */
    void damage(int token) {
        damaged.set(token);
    }

    /** Notes the documentation comments between {@code token} and the token before. */
    void documents(int token, int start, int end) {
        documented.add(token);
        documentStarts.add(start);
        documentEnds.add(end);
    }

    void pair(int opener, int closer) {
        details.set(opener, closer);
    }

    /** What the token is; {@link Kind#END} for every number outside the text. */
    Kind kind(int token) {
        return token >= 0 && token < size() ? kinds[token] : Kind.END;
    }

    int start(int token) {
        return starts.get(token);
    }

    int end(int token) {
        return ends.get(token);
    }

    Span span(int token) {
        return new Span(start(token), end(token));
    }

    /** The token that closes the bracket or string that {@code opener} opens, or {@link #NONE}. */
    int partner(int opener) {
        return details.get(opener);
    }

    /** How strongly the operator binds that stands between two operands. */
    Power power(int operator) {
        return switch (kind(operator)) {
            case ASSIGN, COMPOUND_ASSIGN -> Power.ASSIGNMENT;
            case XOR -> Power.OR;
            case IS -> Power.EQUALITY;
            case IN, BY, RANGE, LESS -> Power.COMPARISON;
            case PIPE -> Power.BIT_OR;
            case AMPERSAND -> Power.BIT_AND;
            case MINUS -> Power.SUM;
            case SLASHES -> Power.PRODUCT;
            default -> Power.of(details.get(operator) & 0xFF, details.get(operator) >> 8);
        };
    }

    /** The number of the spelling of a word. */
    int spelling(int token) {
        return details.get(token);
    }

    String text(int token) {
        return spellings.text(spelling(token));
    }

    Name name(int token) {
        return new Name(text(token), span(token));
    }

    boolean isFirstOnLine(int token) {
        return linesBegun.get(token);
    }

    boolean isDamaged(int token) {
        return damaged.get(token);
    }

    /** The documentation in front of the first token from {@code first} to {@code last} that has some. */
    Optional<Span> documentation(int first, int last) {
        int found = documented.indexInAscending(first);
        int at = found >= 0 ? found : -found - 1;
        if (at == documented.size() || documented.get(at) > last) {
            return Optional.empty();
        }
        return Optional.of(new Span(documentStarts.get(at), documentEnds.get(at)));
    }
}
