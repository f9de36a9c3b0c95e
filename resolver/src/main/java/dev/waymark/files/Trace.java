package dev.waymark.files;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/**
 * Every question behind one answer, in the order they were asked. Traces of shared steps are nested, not copied.
 *
 * @param label what the step looked for; empty for the trace of a whole answer
 * @param steps the questions and the shared steps
 */
public record Trace(String label, ImmutableList<TraceStep> steps) implements TraceStep {

    /** The trace of an answer that depends on nothing. */
    public static final Trace EMPTY = new Trace("", ImmutableList.of());

    /** Every probe, those of nested steps included, in order. */
    public Stream<Probe> probes() {
        return steps.stream().flatMap(step -> switch (step) {
            case Probe probe -> Stream.of(probe);
            case Trace trace -> trace.probes();
        });
    }

    /** The paths of the files that would have answered, had they existed, in order. */
    public Stream<String> absentFiles() {
        return probes().filter(probe -> !probe.isFound())
                .map(Probe::question)
                .filter(Question.Standing.class::isInstance)
                .map(Question::subject)
                .distinct();
    }
}
