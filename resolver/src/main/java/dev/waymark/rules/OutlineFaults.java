package dev.waymark.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.outline.Fault;
import dev.waymark.resolve.SourceFile;

/** What the scanner found wrong with a file by its text alone. */
public final class OutlineFaults implements Rule {

    /** What a language makes of the faults that its scanner finds. */
    public interface Treatment {

        /** Whether {@code fault} is one, seen with what the scanner does not know: other files and settings. */
        boolean counts(Fault fault, SourceFile file, RuleContext context);

        /** Ways to mend {@code fault}. */
        ImmutableList<Fix> fixes(Fault fault, SourceFile file);
    }

    private final Treatment treatment;

    public OutlineFaults(Treatment treatment) {
        this.treatment = treatment;
    }

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        for (Fault fault : file.outline().faults()) {
            if (treatment.counts(fault, file, context)) {
                report.add(Problem.of(fault.code(), fault.span(), fault.message()), () -> treatment.fixes(fault, file));
            }
        }
    }
}
