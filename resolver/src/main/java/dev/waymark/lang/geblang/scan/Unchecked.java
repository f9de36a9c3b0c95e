package dev.waymark.lang.geblang.scan;

import dev.waymark.scan.IntList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;

/** The stretches of a file's mentions that the tool's checks pass over; linear in what was noted, however nested. */
final class Unchecked {

    /** Where stretches begin and end. */
    private record Stretches(IntList begins, IntList ends) {

        BitSet covered(int mentions) {
            int[] depths = new int[mentions + 1];
            for (int i = 0; i < begins.size(); i++) {
                depths[begins.get(i)]++;
                depths[ends.get(i)]--;
            }
            BitSet covered = new BitSet();
            int depth = 0;
            for (int mention = 0; mention < mentions; mention++) {
                depth += depths[mention];
                covered.set(mention, depth > 0);
            }
            return covered;
        }
    }

    private final Map<Check, Stretches> stretches = new EnumMap<>(Check.class);

    /** Notes that {@code checks} pass over the mentions from {@code from} up to {@code to}. */
    void add(int from, int to, Check... checks) {
        if (from == to) {
            return;
        }
        for (Check check : checks) {
            Stretches of = of(check);
            of.begins().add(from);
            of.ends().add(to);
        }
    }

    /** The mentions, out of so many, that {@code check} passes over. */
    BitSet of(Check check, int mentions) {
        return of(check).covered(mentions);
    }

    private Stretches of(Check check) {
        return stretches.computeIfAbsent(check, _ -> new Stretches(new IntList(), new IntList()));
    }
}
