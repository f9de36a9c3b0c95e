package dev.waymark.lang.hql.scan;

/**
 * Finds where symbols end. A type belongs to the symbol it stands in or behind: {@code x:number}, {@code x:{a: number}},
 * {@code f<T,U>}. Source: {@code classifySymbolToken} in the compiler's parser.
 */
final class Symbols {

    /** No place in the text. */
    static final int NONE = -1;

    private final byte[] bytes;
    private final TypeText types;

    Symbols(byte[] bytes) {
        this.bytes = bytes;
        this.types = new TypeText(bytes);
    }

    /** Where the symbol ends that begins at {@code start}, at most at {@code limit}. */
    int end(int start, int limit) {
        if (bytes[start] == '.') {
            return dotted(start, limit);
        }
        int end = runEnd(start, limit);
        if (openAngles(start, end) > 0) {
            return genericEnd(start, end, limit);
        }
        if (end > start && bytes[end - 1] == ':') {
            int typed = isBlankAt(end, limit) ? NONE : types.end(end, limit);
            return typed == NONE ? end : typed;
        }
        return hasColon(start, end) ? behindSquares(end, limit) : end;
    }

    /** Where the type ends that begins with the colon at {@code colon}, or {@link #NONE} where none does. */
    int typeEnd(int colon, int limit) {
        int next = Characters.at(bytes, colon + 1, limit);
        if (next == '{') {
            return types.end(colon + 1, limit);
        }
        int end = annotationEnd(colon, limit);
        if (end == NONE) {
            return NONE;
        }
        int typed = types.end(colon + 1, limit);
        return typed == NONE ? end : typed;
    }

    /** Three dots with an identifier, {@code .?} with one, or a dot with whatever symbol follows. */
    private int dotted(int start, int limit) {
        boolean isRest = isAt(start + 1, '.', limit) && isAt(start + 2, '.', limit);
        int name = start + (isRest ? 3 : isAt(start + 1, '?', limit) ? 2 : 1);
        if (name == start + 1) {
            return Math.max(name, runEnd(name, limit));
        }
        if (!Characters.isIdentifierStart(Characters.at(bytes, name, limit))) {
            return isRest ? name : runEnd(start + 1, limit);
        }
        int end = name;
        while (Characters.isIdentifierPart(Characters.at(bytes, end, limit)) || isAt(end, '-', limit)) {
            end++;
        }
        return end;
    }

    /** Where the characters that may be in a symbol end. */
    private int runEnd(int start, int limit) {
        int end = start;
        while (end < limit && !Characters.isDelimiter(bytes[end]) && !isBlankAt(end, limit)) {
            end++;
        }
        return end;
    }

    private boolean isBlankAt(int at, int limit) {
        return at >= limit || Characters.blankLength(bytes, at, limit) > 0;
    }

    private boolean isAt(int at, int character, int limit) {
        return Characters.at(bytes, at, limit) == character;
    }

    /** How many angle brackets stay open in a word that does not begin with one. */
    private int openAngles(int start, int end) {
        int depth = 0;
        for (int at = start + 1; at < end; at++) {
            depth += bytes[at] == '<' ? 1 : bytes[at] == '>' ? -1 : 0;
        }
        boolean isOpener = bytes[start] == '<';
        return isOpener ? 0 : depth - (bytes[start] == '>' ? 1 : 0);
    }

    /** Where the type parameters of a word end, and the type behind them. */
    private int genericEnd(int start, int wordEnd, int limit) {
        int depth = openAngles(start, wordEnd);
        int end = wordEnd;
        while (end < limit && depth > 0) {
            depth += bytes[end] == '<' ? 1 : bytes[end] == '>' ? -1 : 0;
            end++;
        }
        if (!isAt(end, ':', limit) || isBlankAt(end + 1, limit)) {
            return end;
        }
        int typed = types.end(end + 1, limit);
        return typed == NONE ? end : typed;
    }

    private boolean hasColon(int start, int end) {
        for (int at = start; at < end; at++) {
            if (bytes[at] == ':') {
                return true;
            }
        }
        return false;
    }

    private int behindSquares(int from, int limit) {
        int end = from;
        while (isAt(end, '[', limit) && isAt(end + 1, ']', limit)) {
            end += 2;
        }
        return end;
    }

    /** Where {@code :name}, with type parameters or unions, ends in front of a blank or a closer. */
    private int annotationEnd(int colon, int limit) {
        int end = colon + 1;
        if (!Characters.isIdentifierStart(Characters.at(bytes, end, limit))) {
            return NONE;
        }
        while (Characters.isIdentifierPart(Characters.at(bytes, end, limit)) || isTypeMark(end, limit)) {
            end++;
        }
        end = isAt(end, '[', limit) && isAt(end + 1, ']', limit) ? end + 2 : end;
        return isBlankAt(end, limit) || Characters.isCloser(bytes[end]) ? end : NONE;
    }

    private boolean isTypeMark(int at, int limit) {
        return switch (Characters.at(bytes, at, limit)) {
            case '<', '>', ',', '|', '&', '?' -> true;
            default -> false;
        };
    }
}
