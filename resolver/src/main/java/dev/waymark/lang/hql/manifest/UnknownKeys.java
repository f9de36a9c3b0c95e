package dev.waymark.lang.hql.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.Name;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Fix;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import dev.waymark.rules.Spelling;
import dev.waymark.text.Edit;

/** A key that nothing reads. */
final class UnknownKeys implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        for (Declaration declaration : file.outline().declarations()) {
            if (ManifestKey.find(declaration.name().text()).isEmpty()) {
                report(declaration.name(), file, report);
            }
        }
    }

    private static void report(Name key, SourceFile file, Report report) {
        ImmutableList<String> nearest =
                Spelling.nearest(key.text(), ManifestKey.ALL.stream().map(ManifestKey::name));
        String advice = nearest.isEmpty() ? "nothing reads it." : "did you mean `" + nearest.getFirst() + "`?";
        report.add(
                Problem.of(Code.UNKNOWN_MANIFEST_KEY, key.span(), "HQL has no key `" + key.text() + "`; " + advice),
                () -> nearest.stream()
                        .map(other -> Fix.of(
                                "Change to `" + other + "`",
                                file.path(),
                                new Edit(key.span(), "\"" + other + "\""),
                                true))
                        .toList());
    }
}
