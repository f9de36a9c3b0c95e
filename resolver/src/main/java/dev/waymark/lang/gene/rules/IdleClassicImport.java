package dev.waymark.lang.gene.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Severity;
import dev.waymark.files.FilePaths;
import dev.waymark.lang.gene.scan.Request;
import dev.waymark.outline.Import;
import dev.waymark.outline.Outline;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import dev.waymark.rules.UnusedImport;

/**
 * An import of a classic file to which nothing in the file refers. Since a module offers whatever it imports, it is a hint,
 * and silent in files that seem to be there for that: the entry of a package, and a file that declares nothing itself. An
 * extension is loaded by its import, whether its name is used or not.
 */
final class IdleClassicImport implements Rule {

    private static final String ENTRY = "index.gene";
    private static final String EXTENSIONS = Request.namespace("genex").text();

    private final Rule rule = new UnusedImport(Severity.HINT);

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        boolean handsOn = FilePaths.name(file.path()).equals(ENTRY)
                || (file.outline().declarations().isEmpty()
                        && file.outline().references().isEmpty());
        if (!handsOn) {
            rule.check(withoutExtensions(file), context, report);
        }
    }

    private static SourceFile withoutExtensions(SourceFile file) {
        Outline outline = file.outline();
        ImmutableList<Import> imports = outline.imports().stream()
                .filter(wanted -> !wanted.request().equals(EXTENSIONS))
                .collect(ImmutableList.toImmutableList());
        return imports.size() == outline.imports().size()
                ? file
                : new SourceFile(file.path(), file.source(), with(imports, outline), file.resolutions());
    }

    private static Outline with(ImmutableList<Import> imports, Outline outline) {
        return new Outline(
                outline.module(),
                imports,
                outline.declarations(),
                outline.exports(),
                outline.references(),
                outline.localNames(),
                outline.faults(),
                outline.bodyStart(),
                outline.dialect());
    }
}
