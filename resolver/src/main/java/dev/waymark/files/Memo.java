package dev.waymark.files;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * What was asked of one tree already: shared steps, each with the trace that led to it, and single questions. So nothing
 * is worked out twice, the first answer stands, and equal probes are one object. Safe for many threads.
 */
public final class Memo {

    /** A shared step's value with its trace. */
    record Taken(Object value, Trace trace) {}

    /** An answer with the probe that records it. */
    record Asked(Object answer, Probe probe) {}

    private final Map<Object, Taken> steps;
    private final Map<Object, Taken> lasting;
    private final Map<Question<?>, Asked> asked = new ConcurrentHashMap<>();

    /** A memo of nothing. */
    public Memo() {
        this(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    }

    private Memo(Map<Object, Taken> steps, Map<Object, Taken> lasting) {
        this.steps = steps;
        this.lasting = lasting;
    }

    /** For a tree that differs in what no shared step asks: the same steps, questions to be asked afresh. */
    public Memo withFreshAnswers() {
        return new Memo(steps, lasting);
    }

    /** For the tree that follows: the lasting steps alone, without those whose trace {@code isDoubtful}. */
    public Memo next(Predicate<Trace> isDoubtful) {
        Map<Object, Taken> kept = new ConcurrentHashMap<>(lasting);
        kept.values().removeIf(step -> isDoubtful.test(step.trace()));
        return new Memo(new ConcurrentHashMap<>(), kept);
    }

    /** The traces of the lasting steps. */
    public List<Trace> lastingTraces() {
        return lasting.values().stream().map(Taken::trace).toList();
    }

    Map<Object, Taken> steps() {
        return steps;
    }

    Map<Object, Taken> lasting() {
        return lasting;
    }

    /** The answer to {@code question}, from {@code tree} where it was not asked before. */
    <A> Asked ask(Question<A> question, Tree tree, String why) {
        Asked before = asked.get(question);
        if (before != null) {
            return before;
        }
        A answer = question.ask(tree);
        Asked now = new Asked(answer, Probe.of(question, answer, why));
        Asked first = asked.putIfAbsent(question, now);
        return first == null ? now : first;
    }
}
