package dev.waymark.lang.neva.rules;

import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import dev.waymark.files.FilePaths;
import dev.waymark.lang.neva.builtin.Builtins;
import dev.waymark.lang.neva.builtin.StandardEntity;
import dev.waymark.language.Edition;
import dev.waymark.outline.Declaration;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;

/**
 * A private entity that hides the built-in of its name, which the specification advises against. One that is public is
 * there for other packages, which name it with its package.
 */
final class ShadowedBuiltin implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        if (FilePaths.name(FilePaths.parent(file.path())).equals(Builtins.PACKAGE)) {
            return;
        }
        boolean isDocumented = InForce.edition(file, context) == Edition.DOCUMENTED;
        Builtins builtins = isDocumented ? Builtins.DOCUMENTED : Builtins.TODAY;
        for (Declaration declaration : file.outline().declarations()) {
            builtins.bare(declaration.name().text())
                    .filter(provided -> provided.isPublic() && !declaration.exported())
                    .map(StandardEntity::name)
                    .ifPresent(name -> report.add(Problem.of(
                                    Code.SHADOWED_BUILTIN,
                                    declaration.name().span(),
                                    "`" + name + "` hides the built-in of that name in this package; rename it.")
                            .withSeverity(Severity.HINT)));
        }
    }
}
