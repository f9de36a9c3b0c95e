package dev.waymark.conformance;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where Waymark and a tool disagree on one case.
 *
 * @param missing errors of the tool that Waymark does not have
 * @param unexpected errors of Waymark that the tool does not have
 */
public record Difference(List<String> missing, List<String> unexpected) {

    /** Full agreement. */
    public static final Difference NONE = new Difference(List.of(), List.of());

    /**
     * The difference between two sets of errors.
     *
     * @param stopsEarly whether the tool ends at its first fault, so that ours may be more
     */
    public static Difference of(Collection<Finding> said, Collection<Finding> ours, boolean stopsEarly) {
        Stream<Finding> missing = said.stream().filter(theirs -> ours.stream().noneMatch(theirs::covers));
        boolean mayBeMore = stopsEarly && !said.isEmpty();
        Stream<Finding> unexpected = mayBeMore
                ? Stream.empty()
                : ours.stream().filter(own -> said.stream().noneMatch(theirs -> theirs.covers(own)));
        return new Difference(texts(missing), texts(unexpected));
    }

    private static List<String> texts(Stream<Finding> findings) {
        return findings.map(Finding::toString).distinct().sorted().toList();
    }
}
