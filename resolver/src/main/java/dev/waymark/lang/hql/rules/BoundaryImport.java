package dev.waymark.lang.hql.rules;

import dev.waymark.diagnostic.Code;
import dev.waymark.lang.hql.resolve.HqlResolver;
import dev.waymark.outline.Import;
import dev.waymark.resolve.Resolution;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;

/** An import that leaves the folder of its file, which today's compiler takes for an attack. */
final class BoundaryImport implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        Names.imports(file)
                .filter(wanted -> HqlResolver.leavesFolder(wanted.request(), file.path()))
                .filter(wanted -> !(context.resolution(wanted) instanceof Resolution.Missing))
                .forEach(wanted -> InForce.today(problem(wanted), file, context).ifPresent(report::add));
    }

    private static Problem problem(Import wanted) {
        String message = "Today's compiler refuses `" + wanted.request()
                + "`, which leaves the folder of this file; move the module into the folder, or this file up.";
        return Problem.of(Code.BOUNDARY_IMPORT, wanted.path(), message);
    }
}
