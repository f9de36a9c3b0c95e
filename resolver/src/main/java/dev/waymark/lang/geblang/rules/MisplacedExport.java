package dev.waymark.lang.geblang.rules;

import com.google.common.collect.ImmutableSet;
import dev.waymark.diagnostic.Code;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import dev.waymark.text.Span;
import java.util.Optional;

/**
 * An export that no importing file can use: today's tool accepts it and hides the name all the same. The seed knows no
 * such exception, so the documented edition is silent.
 */
final class MisplacedExport implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        if (InForce.isDocumented(file, context)) {
            return;
        }
        ImmutableSet<Span> destructurings = Declared.destructurings(file);
        for (Declaration declaration : file.outline().declarations()) {
            if (declaration.exported()) {
                reason(declaration, destructurings)
                        .map(reason -> Problem.of(
                                Code.MISPLACED_EXPORT, declaration.name().span(), message(declaration, reason)))
                        .ifPresent(report::add);
            }
        }
    }

    private static Optional<String> reason(Declaration declaration, ImmutableSet<Span> destructurings) {
        if (declaration.name().text().startsWith("_")) {
            return Optional.of("names that begin with `_` stay private; rename it");
        }
        if (declaration.kind() == DeclarationKind.TYPE) {
            return Optional.of("type aliases stay private; export a class or an interface");
        }
        return destructurings.contains(declaration.span())
                ? Optional.of("destructured names stay private; declare it by itself")
                : Optional.empty();
    }

    private static String message(Declaration declaration, String reason) {
        return "`" + declaration.name().text() + "` is exported, but " + reason + ".";
    }
}
