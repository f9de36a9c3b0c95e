package dev.waymark.lang.hql.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.language.Edition;
import dev.waymark.outline.Fault;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Fix;
import dev.waymark.rules.OutlineFaults;
import dev.waymark.rules.RuleContext;
import java.util.Optional;

/** What becomes of the scanner's faults. Semicolons began comments when the specification was written. */
final class HqlFaults implements OutlineFaults.Treatment {

    @Override
    public Optional<Code> code(Fault fault, SourceFile file, RuleContext context) {
        if (fault.code() != Code.EDITION_DIFFERENCE) {
            return Optional.of(fault.code());
        }
        return switch (InForce.edition(file, context)) {
            case Edition.CURRENT -> Optional.of(Code.SYNTAX_ERROR);
            case Edition.AUTO -> Optional.of(fault.code());
            case Edition.DOCUMENTED -> Optional.empty();
        };
    }

    @Override
    public ImmutableList<Fix> fixes(Fault fault, SourceFile file) {
        FormFixes fixes = new FormFixes(file);
        return switch (fault.code()) {
            case EDITION_DIFFERENCE -> fixes.slashes();
            case MALFORMED_IMPORT -> fixes.imports(fault.span());
            case MALFORMED_EXPORT -> fixes.exports(fault.span());
            case MISPLACED_IMPORT -> fixes.toTop(fault.span());
            case MISPLACED_EXPORT -> fixes.toEnd(fault.span());
            default -> ImmutableList.of();
        };
    }
}
