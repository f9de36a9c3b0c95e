package dev.waymark.files;

/**
 * One question that was asked, with its answer and why it was asked.
 *
 * @param question the question
 * @param evidence the answer in the form that is compared later
 * @param why the place or rule it stands for, in a few words: "beside the importing file"
 */
public record Probe(Question<?> question, Object evidence, String why) implements TraceStep {

    static <A> Probe of(Question<A> question, A answer, String why) {
        return new Probe(question, question.evidence(answer), why);
    }

    /** Whether there was something. */
    public boolean isFound() {
        return question.isFound(evidence);
    }

    /** Whether {@code tree} would give the same answer. */
    public boolean stillHolds(Tree tree) {
        return stillHolds(question, tree);
    }

    private <A> boolean stillHolds(Question<A> asked, Tree tree) {
        return asked.evidence(asked.ask(tree)).equals(evidence);
    }
}
