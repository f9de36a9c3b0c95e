package dev.waymark.lang.hql.javascript;

import com.google.common.collect.ImmutableList;
import dev.waymark.scan.IntList;

/** The names that the declarators behind {@code const}, {@code let} and {@code var} bind. */
final class Bindings {

    /**
     * What was read.
     *
     * @param names the tokens of the names
     * @param next the token behind the last declarator
     * @param isCertain whether there are no others
     */
    record Read(ImmutableList<Integer> names, int next, boolean isCertain) {}

    private final Tokens tokens;
    private final Boundaries boundaries;
    private final ImmutableList.Builder<Integer> names = ImmutableList.builder();
    private boolean isCertain = true;
    private int at;

    private Bindings(Tokens tokens, int first) {
        this.tokens = tokens;
        this.boundaries = new Boundaries(tokens);
        this.at = first;
    }

    /** Reads declarators from {@code first} on. */
    static Read read(Tokens tokens, int first) {
        Bindings bindings = new Bindings(tokens, first);
        bindings.declarators();
        return new Read(bindings.names.build(), bindings.at, bindings.isCertain);
    }

    private void declarators() {
        boolean more = true;
        while (more) {
            switch (tokens.kind(at)) {
                case Tokens.WORD -> names.add(at++);
                case '{', '[' -> pattern();
                default -> {
                    isCertain = false;
                    return;
                }
            }
            rest();
            more = tokens.kind(at) == ',';
            at += more ? 1 : 0;
        }
    }

    /** Moves behind a type and a value. Commas between angle brackets, which only types have, are passed over. */
    private void rest() {
        int angles = 0;
        boolean passed = false;
        while (at < tokens.size() && tokens.kind(at) != ';' && !boundaries.isStart(at)) {
            int kind = tokens.kind(at);
            if (kind == ',' && angles == 0) {
                return;
            }
            passed |= kind == ',';
            if (kind == '<' && isType()) {
                angles++;
            } else if (kind == '>' && angles > 0) {
                angles--;
            }
            at = boundaries.skipped(at);
        }
        isCertain &= angles == 0 || !passed;
    }

    /** Whether the angle bracket here opens types: people set blanks around the one that compares. */
    private boolean isType() {
        return tokens.isGlued(at)
                || switch (tokens.kind(at - 1)) {
                    case '=', '(', ',', ':', Tokens.ARROW -> true;
                    default -> false;
                };
    }

    /** The names inside a pattern that takes a value apart, of any depth. */
    private void pattern() {
        int end = boundaries.skipped(at);
        IntList open = new IntList();
        int inside = at;
        while (inside < end) {
            switch (tokens.kind(inside)) {
                case '{', '[' -> {
                    boolean isComputedKey = tokens.kind(inside) == '[' && isKey(inside) && !open.isEmpty();
                    if (isComputedKey && open.last() == '{') {
                        inside = boundaries.skipped(inside);
                    } else {
                        open.add(tokens.kind(inside++));
                    }
                }
                case '}', ']' -> {
                    if (!open.isEmpty()) {
                        open.pop();
                    }
                    inside++;
                }
                case '=' -> inside = behindDefault(inside + 1, end);
                case Tokens.WORD -> {
                    boolean isKey = tokens.kind(inside + 1) == ':' && !open.isEmpty() && open.last() == '{';
                    if (!isKey) {
                        names.add(inside);
                    }
                    inside++;
                }
                default -> inside++;
            }
        }
        at = end;
    }

    /** Whether an entry of an object begins at {@code token}. */
    private boolean isKey(int token) {
        return tokens.kind(token - 1) == ',' || tokens.kind(token - 1) == '{';
    }

    private int behindDefault(int first, int end) {
        int inside = first;
        while (inside < end && tokens.kind(inside) != ',' && tokens.kind(inside) != '}' && tokens.kind(inside) != ']') {
            inside = boundaries.skipped(inside);
        }
        return inside;
    }
}
