package dev.waymark.lang.gene.rules;

import dev.waymark.diagnostic.Code;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.gene.resolve.GeneResolver;
import dev.waymark.language.Edition;
import dev.waymark.outline.Import;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;

/** An import that leads somewhere by the rules of the specification alone; today's tool refuses it. */
final class DocumentedOnly implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        Lookup lookup = context.lookup();
        String folder = FilePaths.parent(file.path());
        if (file.outline().imports().isEmpty()
                || Edition.of(lookup.settings(folder), GeneResolver.GENE) != Edition.AUTO) {
            return;
        }
        for (Import wanted : file.outline().imports()) {
            boolean isSure =
                    wanted.placement().isHonoured() && !wanted.request().isEmpty();
            if (isSure && GeneResolver.isFoundAsDocumentedOnly(wanted.request(), file.path(), lookup)) {
                report.add(Problem.of(
                        Code.EDITION_DIFFERENCE,
                        wanted.path(),
                        "Today's Gene does not take this import, which the specification does; name the package as its"
                                + " package.gene does, and leave one module of this name."));
            }
        }
    }
}
