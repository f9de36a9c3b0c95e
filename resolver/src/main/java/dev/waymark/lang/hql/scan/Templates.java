package dev.waymark.lang.hql.scan;

import java.util.BitSet;

/**
 * Finds where template literals end. Linear in the text, though a backtick without a partner is told from a template only
 * at its end: what was searched in vain is not searched again. Source: {@code TEMPLATE_LITERAL} and {@code
 * parseTemplateLiteral} in the compiler's parser.
 */
final class Templates {

    private final byte[] bytes;
    private final int limit;
    /** Where plain text leads to no closing backtick. */
    private final BitSet dead = new BitSet();
    /** From here on no brace closes an interpolation. */
    private int braceless;

    Templates(byte[] bytes, int limit) {
        this.bytes = bytes;
        this.limit = limit;
        this.braceless = limit;
    }

    /** Where the template ends that the backtick at {@code start} begins, or {@link Symbols#NONE} where it begins none. */
    int end(int start) {
        int next = Characters.at(bytes, start + 1, limit);
        if (next == '(' || next == '[') {
            return Symbols.NONE;
        }
        int end = walk(start + 1, false);
        if (end == Symbols.NONE) {
            walk(start + 1, true);
        }
        return end;
    }

    /** Where the first interpolation in the content from {@code at} to {@code contentEnd} opens, or {@link Symbols#NONE}. */
    int interpolation(int at, int contentEnd) {
        int place = at;
        while (place < contentEnd) {
            if (opensInterpolation(place)) {
                return place;
            }
            place += bytes[place] == '\\' ? 2 : 1;
        }
        return Symbols.NONE;
    }

    /** The place of the brace that closes an interpolation whose expression begins at {@code at}; strings do not count. */
    static int braceEnd(byte[] bytes, int at, int contentEnd) {
        int depth = 1;
        for (int place = at; place < contentEnd; place++) {
            if (bytes[place] == '{') {
                depth++;
            } else if (bytes[place] == '}' && --depth == 0) {
                return place;
            }
        }
        return Symbols.NONE;
    }

    private int walk(int from, boolean inVain) {
        int at = from;
        while (at < limit && !dead.get(at)) {
            if (inVain) {
                dead.set(at);
            } else if (bytes[at] == '`') {
                return at + 1;
            }
            if (opensInterpolation(at)) {
                int behind = behindBrace(at + 2);
                if (behind == Symbols.NONE) {
                    return Symbols.NONE;
                }
                at = behind;
            } else {
                at += bytes[at] == '\\' ? 2 : 1;
            }
        }
        return Symbols.NONE;
    }

    private boolean opensInterpolation(int at) {
        return bytes[at] == '$' && Characters.at(bytes, at + 1, limit) == '{';
    }

    private int behindBrace(int from) {
        int at = from;
        while (at < braceless) {
            if (bytes[at] == '}') {
                return at + 1;
            }
            at += bytes[at] == '\\' ? 2 : 1;
        }
        braceless = Math.min(braceless, from);
        return Symbols.NONE;
    }
}
