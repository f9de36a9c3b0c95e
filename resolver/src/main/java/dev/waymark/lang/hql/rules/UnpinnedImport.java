package dev.waymark.lang.hql.rules;

import dev.waymark.diagnostic.Code;
import dev.waymark.lang.hql.resolve.Specifier;
import dev.waymark.outline.Import;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import java.util.regex.Pattern;

/** A package of a registry, or of a server that knows versions, imported without one (seed: Tips). */
final class UnpinnedImport implements Rule {

    /** Addresses whose package has a version behind an at-sign. */
    private static final Pattern PINNED =
            Pattern.compile("(?:npm|jsr):/?(?:@[^/@]+/)?[^/@]+@.+|https?://.*@[^/]+(?:/.*)?");

    /** Addresses of packages; of any other address nobody knows whether it changes. */
    private static final Pattern PACKAGE = Pattern.compile(
            "(?:npm|jsr):.+"
                + "|https?://(?:deno\\.land/(?:std|x)|esm\\.sh|unpkg\\.com|cdn\\.skypack\\.dev|cdn\\.jsdelivr\\.net/npm)\\b.*");

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        Names.imports(file)
                .filter(wanted -> Specifier.of(wanted.request()) instanceof Specifier.Remote)
                .filter(wanted -> PACKAGE.matcher(wanted.request()).matches()
                        && !PINNED.matcher(wanted.request()).matches())
                .forEach(wanted -> report.add(problem(wanted)));
    }

    private static Problem problem(Import wanted) {
        String message = "`" + wanted.request() + "` has no version, so that the program may change by itself;"
                + " write one behind the name: `@1`.";
        return Problem.of(Code.UNPINNED_IMPORT, wanted.path(), message);
    }
}
