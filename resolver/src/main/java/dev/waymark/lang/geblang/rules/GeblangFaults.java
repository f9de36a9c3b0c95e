package dev.waymark.lang.geblang.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.lang.geblang.resolve.TestedModule;
import dev.waymark.outline.Fault;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Fix;
import dev.waymark.rules.OutlineFaults;
import dev.waymark.rules.RuleContext;

/** What becomes of the scanner's faults. A test that looks into its module is no module file itself (the tool: 1.17). */
final class GeblangFaults implements OutlineFaults.Treatment {

    @Override
    public boolean counts(Fault fault, SourceFile file, RuleContext context) {
        return fault.code() != Code.MODULE_TOP_LEVEL
                || TestedModule.of(file.path(), context.lookup()).isEmpty();
    }

    @Override
    public ImmutableList<Fix> fixes(Fault fault, SourceFile file) {
        return ImmutableList.of();
    }
}
