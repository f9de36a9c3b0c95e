package dev.waymark.scan.form;

/**
 * The smallest language with everything that forms can be: words, {@code "strings"}, {@code $"templates {with forms}"},
 * {@code 'prefixes}, {@code ;} and <code>|comments|</code>.
 */
final class ToyReader implements FormReader {

    private static final String OPENERS = "([{";
    private static final String CLOSERS = ")]}";
    private static final String ENDS = " \n\r\"'$;|" + OPENERS + CLOSERS;
    private static final FormKind[] BRACKETS = {FormKind.PARENS, FormKind.SQUARES, FormKind.BRACES};

    @Override
    public void read(byte[] bytes, FormBuilder into) {
        int at = 0;
        while (at < bytes.length) {
            at = into.innermost() == FormKind.TEMPLATE ? template(bytes, at, into) : token(bytes, at, into);
        }
    }

    private static int token(byte[] bytes, int at, FormBuilder into) {
        char c = (char) (bytes[at] & 0xFF);
        if (OPENERS.indexOf(c) >= 0) {
            into.open(BRACKETS[OPENERS.indexOf(c)], at, at + 1);
        } else if (CLOSERS.indexOf(c) >= 0) {
            into.close(BRACKETS[CLOSERS.indexOf(c)], at, at + 1);
        } else if (c == '\'') {
            into.prefix(at, at + 1, 1);
        } else if (c == ';') {
            into.atom(FormKind.SEPARATOR, at, at + 1);
        } else if (c == '"') {
            return string(bytes, at, into);
        } else if (c == '|') {
            return comment(bytes, at, into);
        } else if (c == '$' && at + 1 < bytes.length && bytes[at + 1] == '"') {
            into.open(FormKind.TEMPLATE, at, at + 2);
            return at + 2;
        } else if (c != ' ' && c != '\n' && c != '\r') {
            return word(bytes, at, into);
        }
        return at + 1;
    }

    private static int word(byte[] bytes, int start, FormBuilder into) {
        int at = start + 1;
        while (at < bytes.length && ENDS.indexOf(bytes[at] & 0xFF) < 0) {
            at++;
        }
        into.atom(FormKind.SYMBOL, start, at);
        return at;
    }

    private static int string(byte[] bytes, int start, FormBuilder into) {
        int at = find(bytes, start + 1, '"', into);
        if (at < into.limit(start)) {
            into.atom(FormKind.STRING, start, at + 1);
            return at + 1;
        }
        into.unclosed(start, start + 1, "string");
        into.atom(FormKind.STRING, start, at);
        return at;
    }

    private static int comment(byte[] bytes, int start, FormBuilder into) {
        int at = find(bytes, start + 1, '|', into);
        if (at < into.limit(start)) {
            into.comment(start, at + 1);
            return at + 1;
        }
        into.unclosed(start, start + 1, "comment");
        into.comment(start, at);
        return at;
    }

    private static int template(byte[] bytes, int start, FormBuilder into) {
        int limit = into.limit(start);
        for (int at = start; at < limit; at++) {
            if (bytes[at] == '"') {
                into.close(FormKind.TEMPLATE, at, at + 1);
                return at + 1;
            }
            if (bytes[at] == '{') {
                into.open(FormKind.BRACES, at, at + 1);
                return at + 1;
            }
        }
        if (limit < bytes.length) {
            into.restart();
        }
        return limit;
    }

    private static int find(byte[] bytes, int from, char wanted, FormBuilder into) {
        int limit = into.limit(from - 1);
        int at = from;
        while (at < limit && bytes[at] != wanted) {
            at++;
        }
        return Math.min(at, limit);
    }
}
