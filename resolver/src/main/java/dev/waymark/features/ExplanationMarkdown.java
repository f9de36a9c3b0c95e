package dev.waymark.features;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import dev.waymark.features.Explanation.Step;
import java.util.stream.Collectors;

/** An explanation as a hover shows it: the places that were looked at, one line for each reason to look there. */
final class ExplanationMarkdown {

    private static final int SHOWN_REASONS = 8;

    private ExplanationMarkdown() {}

    static String of(Explanation explanation) {
        SetMultimap<String, String> places = LinkedHashMultimap.create();
        for (Step step : places(explanation.steps())) {
            places.put(step.why(), place(step, explanation));
        }
        if (places.isEmpty()) {
            return explanation.verdict();
        }
        int more = places.keySet().size() - SHOWN_REASONS;
        return explanation.verdict() + "\n\nLooked at, in this order:\n"
                + places.asMap().entrySet().stream()
                        .limit(SHOWN_REASONS)
                        .map(entry -> "\n1. " + entry.getKey() + ": " + String.join(", ", entry.getValue()))
                        .collect(Collectors.joining())
                + (more > 0 ? "\n\nand for " + more + " more reasons." : "");
    }

    /** What was looked for on behalf of the import itself; where a language puts all that into shared steps, those. */
    private static ImmutableList<Step> places(ImmutableList<Step> steps) {
        ImmutableList<Step> looked = steps.stream()
                .filter(step -> step.kind() != Step.Kind.PREPARED)
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Step> own =
                looked.stream().filter(step -> step.group().isEmpty()).collect(ImmutableList.toImmutableList());
        return own.isEmpty() ? looked : own;
    }

    private static String place(Step step, Explanation explanation) {
        String place = "`" + explanation.shown(step.subject()) + "`";
        return step.kind() == Step.Kind.FOUND ? place + " (" + step.answer() + ")" : place;
    }
}
