package dev.waymark.lang.geblang.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.geblang.builtin.Builtins;
import dev.waymark.lang.geblang.resolve.StandardLibrary;
import dev.waymark.outline.Import;
import dev.waymark.outline.Import.Placement;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Fix;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import dev.waymark.text.Edit;

/** An import of {@code geblang.X} where X is no built-in (seed: Reserved built-in module names). */
final class ReservedNamespace implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        for (Import wanted : file.outline().imports()) {
            if (wanted.placement() == Placement.TOP_LEVEL && isViolated(wanted, file.path(), context.lookup())) {
                report.add(
                        problem(wanted),
                        () -> ImmutableList.of(Fix.of(
                                "Import `" + Bindings.module(wanted) + "`",
                                file.path(),
                                new Edit(wanted.path(), Bindings.module(wanted)),
                                false)));
            }
        }
    }

    /** Whether {@code wanted} asks for a built-in that there cannot be: what it lacks otherwise does not matter then. */
    static boolean isViolated(Import wanted, String importer, Lookup lookup) {
        return !wanted.request().equals(Bindings.module(wanted))
                && !StandardLibrary.of(FilePaths.parent(importer), lookup).isReserved(Bindings.module(wanted));
    }

    private static Problem problem(Import wanted) {
        String module = Bindings.module(wanted);
        return Problem.of(
                Code.RESERVED_NAME,
                wanted.path(),
                "`" + module + "` is no built-in module, and `" + Builtins.NAMESPACE + "` holds only those; write `"
                        + module + "` to import your own.");
    }
}
