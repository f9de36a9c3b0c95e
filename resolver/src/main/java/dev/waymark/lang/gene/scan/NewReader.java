package dev.waymark.lang.gene.scan;

import dev.waymark.scan.form.FormBuilder;
import dev.waymark.scan.form.FormKind;
import dev.waymark.scan.form.FormReader;

/** The reader of the newer Gene. Source: {@code src/gene/reader.nim} of gene-lang/gene-new. */
final class NewReader implements FormReader {

    @Override
    public void read(byte[] bytes, FormBuilder into) {
        new Reading(bytes, into).run();
    }

    private static final class Reading extends Pass {

        /** Behind the template that is read now; {@link #NONE} outside of one. */
        private int templateEnd = NONE;

        Reading(byte[] bytes, FormBuilder into) {
            super(bytes, into);
        }

        void run() {
            while (at < bytes.length) {
                if (templateEnd == NONE) {
                    token();
                } else if (into.innermost() == FormKind.TEMPLATE) {
                    template();
                } else if (at < end) {
                    token();
                } else {
                    closeTemplate();
                }
            }
        }

        private void token() {
            switch (peek(0)) {
                case ' ', '\t', '\n', '\r' -> at++;
                case '#' -> dispatch();
                case '(' -> open(FormKind.PARENS, 1);
                case '[' -> open(FormKind.SQUARES, 1);
                case '{' -> open(FormKind.BRACES, peek(1) == '{' ? 2 : 1);
                case ')' -> close(FormKind.PARENS, 1);
                case ']' -> close(FormKind.SQUARES, 1);
                case '}' -> closeBraces();
                case '"' -> string(1);
                case '\\' -> backslash();
                case '\'' -> character();
                case '`' -> prefix(1, 1);
                case '%' -> percent();
                case ',', ';' -> atom(FormKind.SEPARATOR, at + 1);
                case ':' -> atom(FormKind.SYMBOL, at + 1);
                case '^', '@' -> key();
                case '$' -> dollar();
                default -> word();
            }
        }

        private void dispatch() {
            switch (peek(1)) {
                case ' ', '\t', '\r', '\n', '!', NONE -> lineComment();
                case '<' -> blockComment();
                case '(' -> open(FormKind.PARENS, 2);
                case '[' -> open(FormKind.SQUARES, 2);
                case '{' -> open(FormKind.BRACES, 2);
                case '_' -> prefix(2, 1);
                case '"' -> regex();
                case 'B' -> bytesLiteral();
                case 'R' -> reference("#Ref", 2);
                case 'D' -> reference("#Deref", 1);
                default -> reserved();
            }
        }

        private void blockComment() {
            int limit = Math.min(end, into.limit(at));
            int depth = 1;
            int place = at + 2;
            while (place < limit && depth > 0) {
                int next = place + 1 < limit ? bytes[place + 1] : NONE;
                boolean opens = bytes[place] == '#' && next == '<';
                boolean closes = bytes[place] == '>' && next == '#';
                depth += opens ? 1 : closes ? -1 : 0;
                place += opens || closes ? 2 : 1;
            }
            if (depth > 0) {
                into.unclosed(at, at + 2, "comment");
                place = limit;
            }
            into.comment(at, place);
            at = place;
        }

        /** {@code #Ref name value} and {@code #Deref name}. */
        private void reference(String mark, int count) {
            if (isAt(mark) && !isWordByte(peek(mark.length()))) {
                prefix(mark.length(), count);
            } else {
                reserved();
            }
        }

        /** {@code #B#0101}, {@code #B16#ff}, {@code #B64#aGk=}, continued behind {@code ~} and blanks. */
        private void bytesLiteral() {
            int mark = isAt("#B#") ? 3 : isAt("#B16#") || isAt("#B64#") ? 5 : 0;
            if (mark == 0) {
                reserved();
                return;
            }
            int until = wordEnd(at + mark);
            while (bytes[until - 1] == '~') {
                int next = wordEnd(blanksEnd(until));
                if (next <= until || next == blanksEnd(until)) {
                    break;
                }
                until = next;
            }
            atom(FormKind.ATOM, until);
        }

        private int blanksEnd(int from) {
            int place = from;
            while (place < end && isBlank(bytes[place])) {
                place++;
            }
            return place;
        }

        private void reserved() {
            int until = at + 1;
            while (until < end && (bytes[until] == '#' || isWordByte(bytes[until] & 0xFF))) {
                until++;
            }
            into.fault(at, until, "A comment needs a blank behind `#`; without one, Gene keeps the form for itself.");
            atom(FormKind.ATOM, until);
        }

        /** A string whose quotes have {@code mark} bytes each: two where they are escaped themselves. */
        private void string(int mark) {
            int quotes = mark == 1 && isAt("\"\"\"") ? 3 : 1;
            int until = mark == 1 ? stringEnd(at + quotes, quotes, true) : escapedStringEnd();
            if (until == NONE) {
                unclosed(quotes, "string", FormKind.STRING);
            } else {
                atom(FormKind.STRING, until);
            }
        }

        /** Inside a template, code escapes its quotes. */
        private void backslash() {
            if (templateEnd != NONE && peek(1) == '"') {
                string(2);
            } else if (templateEnd != NONE) {
                at = Math.min(end, at + 2);
            } else {
                word();
            }
        }

        private int escapedStringEnd() {
            for (int place = at + 2; place + 1 < end; place++) {
                if (bytes[place] == '\\') {
                    if (bytes[place + 1] == '"') {
                        return place + 2;
                    }
                    place++;
                }
            }
            return NONE;
        }

        private void regex() {
            int quotes = isAt("#\"\"\"") ? 3 : 1;
            int until = stringEnd(at + 1 + quotes, quotes, quotes == 1);
            if (until == NONE) {
                unclosed(1 + quotes, "regular expression", FormKind.ATOM);
                return;
            }
            while (until < end && isLetter(bytes[until])) {
                until++;
            }
            atom(FormKind.ATOM, until);
        }

        /** {@code $"…"} is a template, {@code $x} a member of {@code gene}, and a mere {@code $} a name. */
        private void dollar() {
            if (peek(1) != '"' || templateEnd != NONE) {
                atom(FormKind.SYMBOL, wordEnd(at + 1));
                return;
            }
            int quotes = isAt("$\"\"\"") ? 3 : 1;
            int until = stringEnd(at + 1 + quotes, quotes, true);
            if (until == NONE) {
                unclosed(1 + quotes, "string", FormKind.STRING);
                return;
            }
            open(FormKind.TEMPLATE, 1 + quotes);
            templateEnd = until;
            end = until - quotes;
        }

        /** Passes the text of the template up to a form in it, or to its end. */
        private void template() {
            while (at < end) {
                if (peek(0) == '$' && peek(1) == '{') {
                    open(FormKind.BRACES, 2);
                    return;
                }
                if (peek(0) == '$' && peek(1) == '(') {
                    open(FormKind.PARENS, 2);
                    return;
                }
                at = Math.min(end, at + (peek(0) == '\\' ? 2 : 1));
            }
            closeTemplate();
        }

        private void closeTemplate() {
            at = end;
            int quotes = templateEnd - end;
            templateEnd = NONE;
            end = bytes.length;
            close(FormKind.TEMPLATE, quotes);
        }

        /** A character is one code point, or one escape. */
        private void character() {
            int until = at + 2;
            if (peek(1) == '\\') {
                until = escapeEnd();
            } else {
                while (until < end && (bytes[until] & 0xC0) == 0x80) {
                    until++;
                }
            }
            if (peek(1) != '\'' && until < end && bytes[until] == '\'') {
                atom(FormKind.ATOM, until + 1);
            } else {
                into.fault(at, at + 1, "A character is one letter between two `'`; no name holds a `'`.");
                atom(FormKind.ATOM, at + 1);
            }
        }

        /** Behind the escape here, whose digits are of any number. */
        private int escapeEnd() {
            int until = at + 3;
            if ((peek(2) | 0x20) == 'u') {
                while (until < end && (bytes[until] == '{' || bytes[until] == '}' || isHexDigit(bytes[until]))) {
                    until++;
                }
            }
            return until;
        }

        private void percent() {
            if (into.innermost() == FormKind.SQUARES) {
                atom(FormKind.SYMBOL, at + 1);
            } else {
                prefix(1, 1);
            }
        }

        /** {@code ^key} and {@code @key} stand in front of a value, {@code ^^key} and {@code @@key} for true. */
        private void key() {
            boolean isWhole = peek(1) == peek(0);
            int mark = isWhole ? 2 : 1;
            boolean hasName = isWordByte(peek(mark)) && !isMark(peek(mark));
            int until = hasName ? wordEnd(at + mark) : at + mark;
            boolean takesValue = hasName && !isWhole && takesProperties() && !isMetaOutsideCall();
            if (takesValue) {
                key(until);
            } else {
                atom(FormKind.SYMBOL, until);
            }
        }

        private boolean isMetaOutsideCall() {
            return peek(0) == '@' && into.innermost() != FormKind.PARENS && into.innermost() != FormKind.PREFIX;
        }

        private static boolean isMark(int b) {
            return b == '^' || b == '@' || b == ':' || b == '$' || b == '%';
        }

        private void word() {
            int until = wordEnd(at);
            boolean isNumber = isDigit(peek(0)) || ((peek(0) == '-' || peek(0) == '+') && isDigit(peek(1)));
            if (isNumber) {
                atom(FormKind.ATOM, zoneEnd(until));
            } else {
                atom(FormKind.SYMBOL, until);
            }
        }

        /** The zone behind a time belongs to it. */
        private int zoneEnd(int wordEnd) {
            if (wordEnd >= end || bytes[wordEnd] != '[' || !hasColon(wordEnd)) {
                return wordEnd;
            }
            int place = wordEnd;
            while (place < end && bytes[place] != ']' && bytes[place] != '\n') {
                place++;
            }
            return place < end && bytes[place] == ']' ? place + 1 : wordEnd;
        }

        private boolean hasColon(int until) {
            for (int place = at; place < until; place++) {
                if (bytes[place] == ':') {
                    return true;
                }
            }
            return false;
        }

        private int wordEnd(int from) {
            int place = from;
            while (place < end && isWordByte(bytes[place] & 0xFF)) {
                place++;
            }
            return Math.max(at + 1, place);
        }

        private static boolean isHexDigit(int b) {
            int lower = b | 0x20;
            return isDigit(b) || (lower >= 'a' && lower <= 'f');
        }

        private static boolean isBlank(int b) {
            return b == ' ' || b == '\t' || b == '\n' || b == '\r';
        }

        private static boolean isWordByte(int b) {
            return switch (b) {
                case NONE, '(', ')', '[', ']', '{', '}', ' ', '\t', '\n', '\r', ',', ';', '"', '\'', '`', '#' -> false;
                default -> true;
            };
        }
    }
}
