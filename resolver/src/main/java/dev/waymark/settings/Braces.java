package dev.waymark.settings;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;

/** The alternatives in braces of a pattern: {@code *.{js,ts}} is {@code *.js} and {@code *.ts}. */
final class Braces {

    /** Braces multiply: beyond this many patterns the rest is taken as it is written. */
    private static final int MOST = 100;

    private Braces() {}

    /** The patterns without braces that {@code pattern} stands for; a brace that is not closed stays. */
    static ImmutableList<String> expand(String pattern) {
        ImmutableList.Builder<String> plain = ImmutableList.builder();
        Deque<String> open = new ArrayDeque<>();
        open.add(pattern);
        for (int rounds = 0; !open.isEmpty(); rounds++) {
            String next = open.poll();
            int close = closing(next);
            int start = close < 0 ? -1 : opening(next, close);
            if (start < 0 || rounds > MOST) {
                plain.add(next);
            } else {
                alternatives(next, start, close).forEach(open::add);
            }
        }
        return plain.build();
    }

    /** The first closing brace that has an opening one. */
    private static int closing(String pattern) {
        boolean opened = false;
        for (int i = 0; i < pattern.length(); i++) {
            switch (pattern.charAt(i)) {
                case '\\' -> i++;
                case '{' -> opened = true;
                case '}' -> {
                    if (opened) {
                        return i;
                    }
                }
                default -> {}
            }
        }
        return -1;
    }

    private static int opening(String pattern, int close) {
        int last = -1;
        for (int i = 0; i < close; i++) {
            if (pattern.charAt(i) == '\\') {
                i++;
            } else if (pattern.charAt(i) == '{') {
                last = i;
            }
        }
        return last;
    }

    private static ImmutableList<String> alternatives(String pattern, int start, int close) {
        String head = pattern.substring(0, start);
        String tail = pattern.substring(close + 1);
        ImmutableList.Builder<String> all = ImmutableList.builder();
        for (String choice : pattern.substring(start + 1, close).split(",", -1)) {
            all.add(head + choice + tail);
        }
        return all.build();
    }
}
