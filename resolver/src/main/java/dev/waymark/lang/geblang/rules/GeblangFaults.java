package dev.waymark.lang.geblang.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.lang.geblang.resolve.TestedModule;
import dev.waymark.language.Edition;
import dev.waymark.outline.Fault;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Deletion;
import dev.waymark.rules.Fix;
import dev.waymark.rules.OutlineFaults;
import dev.waymark.rules.RuleContext;
import java.util.Optional;

/** What becomes of the scanner's faults. A test that looks into its module is no module file itself (the tool: 1.17). */
final class GeblangFaults implements OutlineFaults.Treatment {

    @Override
    public Optional<Code> code(Fault fault, SourceFile file, RuleContext context) {
        return switch (fault.code()) {
            case MODULE_TOP_LEVEL -> isTest(file, context) ? Optional.empty() : Optional.of(fault.code());
            case MALFORMED_IMPORT -> Optional.of(ofMalformedImport(file, context));
            case EDITION_DIFFERENCE ->
                InForce.edition(file, context) == Edition.CURRENT ? Optional.empty() : Optional.of(fault.code());
            default -> Optional.of(fault.code());
        };
    }

    private static boolean isTest(SourceFile file, RuleContext context) {
        return !TestedModule.of(file.path(), context.lookup()).isEmpty();
    }

    /** Today's tool has one kind of fault for everything that its parser rejects. */
    private static Code ofMalformedImport(SourceFile file, RuleContext context) {
        return InForce.edition(file, context) == Edition.CURRENT ? Code.SYNTAX_ERROR : Code.MALFORMED_IMPORT;
    }

    @Override
    public ImmutableList<Fix> fixes(Fault fault, SourceFile file) {
        Optional<Fix> fix = switch (fault.code()) {
            case MODULE_TOP_LEVEL -> InitBlock.wrapped(fault.span(), file);
            case MISPLACED_MODULE ->
                isRepeated(fault, file) ? Optional.empty() : Optional.of(ImportPlace.toTop(fault.span(), file));
            case REPEATED_MODULE ->
                Optional.of(Fix.of(
                        "Remove this declaration", file.path(), Deletion.statement(file.text(), fault.span()), true));
            case REPEATED_INIT -> InitBlock.merged(fault.span(), file);
            case MALFORMED_IMPORT -> LegalImport.fix(fault, file);
            default -> Optional.empty();
        };
        return ImmutableList.copyOf(fix.stream().toList());
    }

    private static boolean isRepeated(Fault misplaced, SourceFile file) {
        return file.outline().faults().stream()
                .anyMatch(fault ->
                        fault.code() == Code.REPEATED_MODULE && fault.span().equals(misplaced.span()));
    }
}
