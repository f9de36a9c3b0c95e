package dev.waymark.lang.geblang.resolve;

import com.google.common.base.Splitter;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.Comparator;
import java.util.Optional;

/** A release's number, compared part by part; what is no number counts as 0. */
record Release(ImmutableList<Integer> parts) implements Comparable<Release> {

    private static final Comparator<Iterable<Integer>> ORDER =
            Comparators.lexicographical(Comparator.<Integer>naturalOrder());

    static Release of(String text) {
        return new Release(Splitter.on('.')
                .splitToStream(text)
                .map(part -> Optional.ofNullable(Ints.tryParse(part)).orElse(0))
                .collect(ImmutableList.toImmutableList()));
    }

    @Override
    public int compareTo(Release other) {
        return ORDER.compare(parts, other.parts);
    }
}
