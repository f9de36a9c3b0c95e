package dev.waymark.features;

import com.google.common.collect.ImmutableList;
import dev.waymark.features.Explanation.Step;
import dev.waymark.files.Presence;
import dev.waymark.files.Probe;
import dev.waymark.files.Question;
import dev.waymark.files.Trace;
import dev.waymark.outline.Surface;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A trace in words. */
final class ExplainedTrace {

    private ExplainedTrace() {}

    static ImmutableList<Step> steps(Trace trace) {
        Set<Step> steps = new LinkedHashSet<>();
        collect(trace, "", steps);
        return ImmutableList.copyOf(steps);
    }

    /** Shared steps nest as deep as languages call them, which is a few levels. */
    private static void collect(Trace trace, String group, Set<Step> steps) {
        String label = trace.label().isEmpty() ? group : trace.label();
        trace.steps().forEach(step -> {
            switch (step) {
                case Probe probe -> steps.add(step(probe, label));
                case Trace nested -> collect(nested, label, steps);
            }
        });
    }

    private static Step step(Probe probe, String group) {
        Question<?> question = probe.question();
        return new Step(group, asked(question), probe.why(), question.subject(), answer(probe), kind(probe));
    }

    private static Step.Kind kind(Probe probe) {
        return switch (probe.question()) {
            case Question.Standing _ -> probe.isFound() ? Step.Kind.FOUND : Step.Kind.MISSED;
            case Question.Listing _,
                    Question.Content _,
                    Question.Face _,
                    Question.DeclaredModule _,
                    Question.Dialect _,
                    Question.Declarers _,
                    Question.Circle _,
                    Question.Variable _,
                    Question.Configuration _,
                    Question.Home _ -> Step.Kind.PREPARED;
        };
    }

    private static String asked(Question<?> question) {
        return switch (question) {
            case Question.Standing _ -> "file or folder";
            case Question.Listing _ -> "entries of a folder";
            case Question.Content _ -> "text of a file";
            case Question.Face _ -> "declarations of a file";
            case Question.DeclaredModule _ -> "module that a file declares";
            case Question.Dialect _ -> "dialect of a file";
            case Question.Declarers _ -> "files that declare a module";
            case Question.Circle _ -> "circle of imports";
            case Question.Variable _ -> "environment variable";
            case Question.Configuration _ -> "settings";
            case Question.Home _ -> "workspace folder";
        };
    }

    /** Says how much there is, never what a file holds. */
    private static String answer(Probe probe) {
        return switch (probe.evidence()) {
            case Presence presence -> standing(presence);
            case Map<?, ?> entries -> counted(entries.size(), "entry", "entries");
            case Collection<?> files -> counted(files.size(), "file", "files");
            case Optional<?> found -> found.map(ExplainedTrace::value).orElse("none");
            default -> "read";
        };
    }

    private static String value(Object value) {
        return switch (value) {
            case String text -> text;
            case Surface surface -> counted(surface.symbols().size(), "declaration", "declarations");
            default -> "read";
        };
    }

    private static String standing(Presence presence) {
        return switch (presence) {
            case ABSENT -> "absent";
            case FILE -> "file";
            case FOLDER -> "folder";
            case OTHER_SPELLING -> "only in another spelling";
        };
    }

    private static String counted(int count, String one, String many) {
        return count == 0 ? "none" : count + " " + (count == 1 ? one : many);
    }
}
