package dev.waymark.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import dev.waymark.outline.Fault;
import dev.waymark.resolve.SourceFile;
import java.util.Optional;

/** What the scanner found wrong with a file by its text alone. */
public final class OutlineFaults implements Rule {

    /** What a language makes of the faults that its scanner finds. */
    public interface Treatment {

        /**
         * The code under which {@code fault} is reported, seen with what the scanner does not know, other files and
         * settings; empty when it is no fault then.
         */
        Optional<Code> code(Fault fault, SourceFile file, RuleContext context);

        /** How much {@code fault}, reported under {@code code}, matters. */
        default Severity severity(Fault fault, Code code, SourceFile file, RuleContext context) {
            return code == fault.code() ? fault.severity() : code.severity();
        }

        /** Ways to mend {@code fault}. */
        ImmutableList<Fix> fixes(Fault fault, SourceFile file);

        /** As {@link #fixes(Fault, SourceFile)}, with what {@code context} knows. */
        default ImmutableList<Fix> fixes(Fault fault, SourceFile file, RuleContext context) {
            return fixes(fault, file);
        }
    }

    private static final Treatment AS_THEY_ARE = new Treatment() {
        @Override
        public Optional<Code> code(Fault fault, SourceFile file, RuleContext context) {
            return Optional.of(fault.code());
        }

        @Override
        public ImmutableList<Fix> fixes(Fault fault, SourceFile file) {
            return ImmutableList.of();
        }
    };

    private final Treatment treatment;

    public OutlineFaults(Treatment treatment) {
        this.treatment = treatment;
    }

    /** Reports every fault under its own code, without a way to mend it. */
    public static OutlineFaults asTheyAre() {
        return new OutlineFaults(AS_THEY_ARE);
    }

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        for (Fault fault : file.outline().faults()) {
            treatment
                    .code(fault, file, context)
                    .map(code -> Problem.of(code, fault.span(), fault.message())
                            .withSeverity(treatment.severity(fault, code, file, context)))
                    .ifPresent(problem -> report.add(problem, () -> treatment.fixes(fault, file, context)));
        }
    }
}
