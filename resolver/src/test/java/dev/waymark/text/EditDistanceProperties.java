package dev.waymark.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class EditDistanceProperties {

    private static final int FAR = 100;

    @Example
    void knownDistances() {
        assertThat(EditDistance.within(FAR, "", "abc")).isEqualTo(3);
        assertThat(EditDistance.within(FAR, "kitten", "sitting")).isEqualTo(3);
        assertThat(EditDistance.within(FAR, "ab", "ba")).isEqualTo(1);
        assertThat(EditDistance.within(FAR, "ca", "abc")).isEqualTo(3);
    }

    @Property(tries = 500)
    void equalsTheDefinition(@ForAll("words") String from, @ForAll("words") String to) {
        assertThat(EditDistance.within(FAR, from, to)).isEqualTo(defined(from, to));
    }

    @Property(tries = 500)
    void isExactUpToItsLimitAndBeyondItBehind(
            @ForAll @IntRange(max = 6) int limit, @ForAll("words") String from, @ForAll("words") String to) {
        int defined = defined(from, to);
        int found = EditDistance.within(limit, from, to);
        assertThat(found <= limit).isEqualTo(defined <= limit);
        if (defined <= limit) {
            assertThat(found).isEqualTo(defined);
        }
    }

    /** The distance as books define it, from the end of both words backwards. */
    private static int defined(String from, String to) {
        if (from.isEmpty() || to.isEmpty()) {
            return from.length() + to.length();
        }
        String shorter = from.substring(0, from.length() - 1);
        String less = to.substring(0, to.length() - 1);
        boolean same = from.charAt(from.length() - 1) == to.charAt(to.length() - 1);
        int best = Math.min(
                defined(shorter, less) + (same ? 0 : 1), Math.min(defined(shorter, to), defined(from, less)) + 1);
        boolean exchanged = from.length() > 1
                && to.length() > 1
                && from.charAt(from.length() - 1) == to.charAt(to.length() - 2)
                && from.charAt(from.length() - 2) == to.charAt(to.length() - 1);
        return exchanged
                ? Math.min(best, defined(from.substring(0, from.length() - 2), to.substring(0, to.length() - 2)) + 1)
                : best;
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("abc").ofMaxLength(6);
    }
}
