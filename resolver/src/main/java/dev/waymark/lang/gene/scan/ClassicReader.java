package dev.waymark.lang.gene.scan;

import dev.waymark.scan.form.FormBuilder;
import dev.waymark.scan.form.FormKind;
import dev.waymark.scan.form.FormReader;

/** The reader of classic Gene. Source: {@code src/gene/parser.nim} of gene-lang/gene. */
final class ClassicReader implements FormReader {

    @Override
    public void read(byte[] bytes, FormBuilder into) {
        new Reading(bytes, into).run();
    }

    private static final class Reading extends Pass {

        Reading(byte[] bytes, FormBuilder into) {
            super(bytes, into);
        }

        void run() {
            while (at < end) {
                if (into.innermost() == FormKind.TEMPLATE) {
                    template();
                } else {
                    token();
                }
            }
        }

        private void token() {
            switch (peek(0)) {
                case ' ', '\t', '\n', '\r', ',' -> at++;
                case '#' -> dispatch();
                case '(' -> open(FormKind.PARENS, 1);
                case '[' -> open(FormKind.SQUARES, 1);
                case '{' -> open(FormKind.BRACES, peek(1) == '{' ? 2 : 1);
                case ')' -> close(FormKind.PARENS, 1);
                case ']' -> close(FormKind.SQUARES, 1);
                case '}' -> closeBraces();
                case '"' -> string();
                case '\'' -> character();
                case '`' -> prefix(1, 1);
                case '%' -> percent();
                case ';' -> atom(FormKind.SEPARATOR, at + 1);
                case '^' -> caret();
                default -> word();
            }
        }

        private void dispatch() {
            switch (peek(1)) {
                case ' ', '!', '#', '\r', '\n' -> lineComment();
                case '<' -> blockComment();
                case '(' -> open(FormKind.PARENS, 2);
                case '[' -> open(FormKind.SQUARES, 2);
                case '{' -> open(FormKind.BRACES, peek(2) == '{' ? 3 : 2);
                case '/' -> regex();
                case '@' -> prefix(2, 2);
                case '"' -> open(FormKind.TEMPLATE, isAt("#\"\"\"") ? 4 : 2);
                default -> atom(FormKind.SYMBOL, wordEnd(at + 1));
            }
        }

        /**
         * A block comment does not nest, and ends with the first {@code >#} that no second {@code >} precedes; else with
         * the text, and the tool is content.
         */
        private void blockComment() {
            int place = at + 3;
            while (place < end && !(bytes[place] == '#' && bytes[place - 1] == '>' && bytes[place - 2] != '>')) {
                place++;
            }
            int until = Math.min(place + 1, end);
            into.comment(at, until);
            at = until;
        }

        private void string() {
            int quotes = isAt("\"\"\"") ? 3 : 1;
            int until = stringEnd(at + quotes, quotes, true);
            if (until == NONE) {
                unclosed(quotes, "string", FormKind.STRING);
            } else {
                atom(FormKind.STRING, until);
            }
        }

        /** Passes the text of a template up to a form in it, or to its end. */
        private void template() {
            int quotes = isIn(FormKind.TEMPLATE, "#\"\"\"") ? 3 : 1;
            int limit = into.limit(at);
            while (at < limit) {
                int b = peek(0);
                if (b == '\\') {
                    at = Math.min(limit, at + 2);
                } else if (b == '"' && (quotes == 1 || isAt("\"\"\""))) {
                    close(FormKind.TEMPLATE, quotes);
                    return;
                } else if (b == '#' && opensForm()) {
                    return;
                } else {
                    at++;
                }
            }
            if (limit < end) {
                into.restart();
            }
        }

        /** Passes the mark of a form in a template, if one stands here. */
        private boolean opensForm() {
            switch (peek(1)) {
                case '{' -> open(FormKind.BRACES, 2);
                case '(' -> open(FormKind.PARENS, 2);
                case '[' -> open(FormKind.SQUARES, 2);
                case '<' -> blockComment();
                default -> {
                    return false;
                }
            }
            return true;
        }

        /** A character is one byte, or one escaped byte. */
        private void character() {
            int length = peek(1) == '\\' ? 4 : 3;
            if (peek(length - 1) == '\'') {
                atom(FormKind.ATOM, at + length);
            } else {
                into.fault(at, at + 1, "A character is one letter between two `'`; use `\"` for strings.");
                atom(FormKind.ATOM, at + 1);
            }
        }

        private void percent() {
            switch (peek(1)) {
                case '=' -> atom(FormKind.SYMBOL, at + 2);
                case NONE, ' ', '\t', '\n', '\r', ')', ']', '}' -> atom(FormKind.SYMBOL, at + 1);
                default -> prefix(peek(1) == '_' ? 2 : 1, 1);
            }
        }

        private void caret() {
            int until = wordEnd(at + 1);
            if (isFlag(until) || !takesProperties()) {
                atom(FormKind.SYMBOL, until);
            } else {
                key(until);
            }
        }

        /** Whether the key here, or the last part of a path of keys, says itself what its value is. */
        private boolean isFlag(int until) {
            for (int place = at + 1; place < until; place++) {
                if (bytes[place - 1] == '^' && (bytes[place] == '^' || bytes[place] == '!')) {
                    return true;
                }
            }
            return false;
        }

        private void regex() {
            int until = segmentEnd(at + 2);
            if (until == NONE) {
                unclosed(2, "regular expression", FormKind.ATOM);
                return;
            }
            if (hasReplacement(until)) {
                int second = segmentEnd(until);
                until = second == NONE ? until : second;
            }
            int flags = until;
            while (until < end && isLetter(bytes[until])) {
                until++;
            }
            for (int flag = flags; flag < until; flag++) {
                if (bytes[flag] != 'i' && bytes[flag] != 'm') {
                    into.fault(flag, until, "A regular expression takes the flags `i` and `m` only.");
                    break;
                }
            }
            atom(FormKind.ATOM, until);
        }

        private int segmentEnd(int from) {
            int limit = into.limit(at);
            for (int place = from; place < limit; place++) {
                if (bytes[place] == '\\') {
                    place++;
                } else if (bytes[place] == '/') {
                    return place + 1;
                }
            }
            return NONE;
        }

        /** Whether another slash follows before a blank, and before what can only end the expression. */
        private boolean hasReplacement(int from) {
            boolean isFlags = true;
            for (int place = from; place < end; place++) {
                switch (bytes[place]) {
                    case ' ', '\t', '\r', '\n' -> {
                        return false;
                    }
                    case '/' -> {
                        return true;
                    }
                    case ')', ']', '}', ';', ',' -> {
                        if (isFlags) {
                            return false;
                        }
                    }
                    case 'i', 'm' -> {}
                    case '\\' -> {
                        isFlags = false;
                        place++;
                    }
                    default -> isFlags = false;
                }
            }
            return false;
        }

        private void word() {
            boolean isNumber = isDigit(peek(0)) || ((peek(0) == '-' || peek(0) == '+') && isDigit(peek(1)));
            int until = wordEnd(at);
            if (isNumber) {
                atom(FormKind.ATOM, numberEnd(until));
            } else {
                atom(FormKind.SYMBOL, until);
            }
        }

        /** The zone behind a time, and the bytes behind a {@code ~}, belong to a number. */
        private int numberEnd(int wordEnd) {
            if (wordEnd < end && bytes[wordEnd] == '[' && isDigit(bytes[wordEnd - 1]) && contains(':', wordEnd)) {
                int place = wordEnd;
                while (place < end && bytes[place] != ']' && bytes[place] != '\n') {
                    place++;
                }
                return place < end && bytes[place] == ']' ? place + 1 : wordEnd;
            }
            int until = wordEnd;
            while (bytes[until - 1] == '~' && peek(0) == '0') {
                int place = until;
                while (place < end && isBlank(bytes[place])) {
                    place++;
                }
                int next = place < end ? wordEnd(place) : place;
                if (next == place) {
                    return until;
                }
                until = next;
            }
            return until;
        }

        private boolean contains(char wanted, int until) {
            for (int place = at; place < until; place++) {
                if (bytes[place] == wanted) {
                    return true;
                }
            }
            return false;
        }

        /** Where the word ends that reaches {@code from}; a backslash takes the next byte in. */
        private int wordEnd(int from) {
            int place = from;
            while (place < end && !endsWord(bytes[place])) {
                place += bytes[place] == '\\' ? 2 : 1;
            }
            return Math.max(at + 1, Math.min(place, end));
        }

        private static boolean endsWord(int b) {
            return switch (b) {
                case ' ', '\t', '\n', '\r', '\f', 0x0B, ',', ';', '"', '`', '%', '(', ')', '[', ']', '{', '}' -> true;
                default -> false;
            };
        }

        private static boolean isBlank(int b) {
            return b == ' ' || b == '\t' || b == '\n' || b == '\r' || b == ',';
        }
    }
}
