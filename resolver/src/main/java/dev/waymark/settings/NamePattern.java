package dev.waymark.settings;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;

/**
 * A pattern for one part of a path: {@code *} is any run of characters, {@code ?} one of them, {@code [a-z]} and {@code
 * [!a-z]} one of some, a backslash takes the next character as it is. Matching takes time in proportion to the product of
 * the lengths, whatever the pattern.
 */
final class NamePattern {

    /** Any run of characters; stands for itself and matches nothing. */
    private static final CharMatcher RUN = CharMatcher.none();

    private final ImmutableList<CharMatcher> steps;

    private NamePattern(ImmutableList<CharMatcher> steps) {
        this.steps = steps;
    }

    static NamePattern of(String pattern) {
        ImmutableList.Builder<CharMatcher> steps = ImmutableList.builder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            int close = c == '[' ? pattern.indexOf(']', i + 2) : -1;
            if (close > 0) {
                steps.add(oneOf(pattern.substring(i + 1, close)));
                i = close;
            } else if (c == '\\' && i + 1 < pattern.length()) {
                i++;
                steps.add(CharMatcher.is(pattern.charAt(i)));
            } else {
                steps.add(step(c));
            }
        }
        return new NamePattern(steps.build());
    }

    private static CharMatcher step(char c) {
        return switch (c) {
            case '*' -> RUN;
            case '?' -> CharMatcher.any();
            default -> CharMatcher.is(c);
        };
    }

    private static CharMatcher oneOf(String members) {
        boolean negated = members.startsWith("!") || members.startsWith("^");
        CharMatcher some = CharMatcher.none();
        for (int i = negated ? 1 : 0; i < members.length(); i++) {
            boolean range = i + 2 < members.length()
                    && members.charAt(i + 1) == '-'
                    && members.charAt(i) <= members.charAt(i + 2);
            char last = members.charAt(range ? i + 2 : i);
            some = some.or(CharMatcher.inRange(members.charAt(i), last));
            i += range ? 2 : 0;
        }
        return negated ? some.negate() : some;
    }

    /** Only the last run has to be tried again with one character more: an earlier one can gain nothing by it. */
    boolean matches(String name) {
        int step = 0;
        int at = 0;
        int retryStep = -1;
        int retryAt = 0;
        while (at < name.length()) {
            if (step < steps.size() && steps.get(step).equals(RUN)) {
                retryStep = ++step;
                retryAt = at;
            } else if (step < steps.size() && steps.get(step).matches(name.charAt(at))) {
                step++;
                at++;
            } else if (retryStep >= 0) {
                step = retryStep;
                at = ++retryAt;
            } else {
                return false;
            }
        }
        return steps.subList(step, steps.size()).stream().allMatch(RUN::equals);
    }
}
