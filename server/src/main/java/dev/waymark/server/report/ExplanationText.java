package dev.waymark.server.report;

import dev.waymark.features.Explanation;
import dev.waymark.features.Explanation.Step;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** The verdict, and the places that were looked at one a line. Of a shared step only its outcome is told. */
final class ExplanationText {

    private final Explanation explanation;
    private int number;

    private ExplanationText(Explanation explanation) {
        this.explanation = explanation;
    }

    static void write(Explanation explanation, Writer out) throws IOException {
        out.write(Printable.of(explanation.verdict()) + "\n");
        if (!explanation.steps().isEmpty()) {
            out.write("\nAsked, in this order:\n");
            new ExplanationText(explanation).writeSteps(out);
        }
    }

    private void writeSteps(Writer out) throws IOException {
        for (List<Step> run : runs(explanation.steps())) {
            if (!run.getFirst().group().isEmpty()) {
                out.write(outcome(run));
                continue;
            }
            for (Step step : run) {
                out.write(line(Printable.of(shown(step.subject())), step.question(), shown(step.answer())));
            }
        }
    }

    /** The steps, cut where the group changes. */
    private static List<List<Step>> runs(List<Step> steps) {
        List<List<Step>> runs = new ArrayList<>();
        String group = "";
        for (Step step : steps) {
            if (runs.isEmpty() || !step.group().equals(group)) {
                group = step.group();
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(step);
        }
        return runs;
    }

    /** What a shared step found last is what it was taken for. */
    private String outcome(List<Step> run) {
        String found = run.stream()
                .filter(step -> step.kind() == Step.Kind.FOUND)
                .map(step -> shown(step.subject()))
                .reduce((_, last) -> last)
                .orElse("");
        String questions = run.size() == 1 ? "1 question" : run.size() + " questions";
        return line(Printable.of(run.getFirst().group()), questions, found);
    }

    private String line(String subject, String question, String answer) {
        String result = answer.isEmpty() ? "" : ": " + Printable.of(answer);
        return String.format("%4d. %s (%s)%s\n", ++number, subject, question, result);
    }

    private String shown(String path) {
        return explanation.shown(path);
    }
}
