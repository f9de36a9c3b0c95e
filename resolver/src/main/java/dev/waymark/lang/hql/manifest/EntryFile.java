package dev.waymark.lang.hql.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.files.Presence;
import dev.waymark.outline.Import;
import dev.waymark.resolve.Origin;
import dev.waymark.resolve.Resolution;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;

/** The entry file that a manifest names: it must stand where the manifest says. */
public final class EntryFile implements Rule {

    /** Where {@code path}, as the manifest at {@code manifest} writes it, leads. */
    public static Resolution resolve(String path, String manifest, Lookup lookup) {
        String target = FilePaths.join(FilePaths.parent(manifest), path);
        return lookup.presence(target, "entry file of the package") == Presence.FILE
                ? new Resolution.Found(ImmutableList.of(target), target, Origin.NONE, lookup.trace())
                : new Resolution.Missing(lookup.trace());
    }

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        for (Import wanted : file.outline().imports()) {
            if (context.resolution(wanted) instanceof Resolution.Missing) {
                String message = "There is no file `" + wanted.request() + "`; create it or correct the path.";
                report.add(Problem.of(Code.INVALID_MANIFEST_VALUE, wanted.path(), message)
                        .withSeverity(Severity.WARNING));
            }
        }
    }
}
