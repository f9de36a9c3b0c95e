package dev.waymark.lang.gene.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.lang.gene.manifest.Datum.Entry;
import dev.waymark.outline.Name;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Fix;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import dev.waymark.rules.Spelling;
import dev.waymark.text.Edit;
import java.util.List;

/**
 * A key that nothing reads. The new dialect refuses it. Classic keeps whatever a manifest says, so that only what looks
 * like a slip is told.
 */
final class UnknownKeys implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        Dialect dialect = PackageDialect.ofManifest(file.path(), file.text(), context.lookup());
        ManifestText read = ManifestText.of(file.text());
        if (read.dialect() == dialect && read.faults().isEmpty() && read.shape() != ManifestText.Shape.FORM) {
            new Check(dialect, file, context, report).keys(read.entries(), ManifestKey.of(dialect));
        }
    }

    private record Check(Dialect dialect, SourceFile file, RuleContext context, Report report) {

        private void keys(List<Entry> entries, ImmutableList<ManifestKey> keys) {
            for (Entry entry : entries) {
                ManifestKey.find(keys, entry.key().text())
                        .ifPresentOrElse(key -> inside(key, entry.value()), () -> unknown(entry.key(), keys));
            }
        }

        private void inside(ManifestKey key, Datum value) {
            switch (key.shape()) {
                case MAP -> keys(value.entries(), key.keys());
                case DEPENDENCIES -> {
                    value.items().forEach(this::dependency);
                    value.entries().forEach(entry -> dependency(entry.value()));
                }
                case TEXT, FLAG, NUMBER, LIST, TEXTS, NAMED, ANY -> {}
            }
        }

        private void dependency(Datum value) {
            if (value instanceof Datum.Call) {
                keys(value.entries(), ManifestKey.ofDependency(dialect));
            }
        }

        private void unknown(Name key, ImmutableList<ManifestKey> keys) {
            ImmutableList<String> nearest =
                    Spelling.nearest(key.text(), keys.stream().map(ManifestKey::name));
            boolean isSlip = !nearest.isEmpty();
            if (dialect == Dialect.NEW) {
                String advice = isSlip ? "did you mean `^" + nearest.getFirst() + "`?" : "remove it.";
                report.add(
                        Problem.of(
                                        Code.MALFORMED_MANIFEST,
                                        key.span(),
                                        "A manifest has no key `^" + key.text() + "`; " + advice)
                                .withSeverity(FaultyManifest.refusal(dialect, file.path(), context.lookup())),
                        () -> fixes(key, nearest));
            } else if (isSlip) {
                report.add(
                        Problem.of(
                                Code.UNKNOWN_MANIFEST_KEY,
                                key.span(),
                                "Gene does not read `^" + key.text() + "`; did you mean `^" + nearest.getFirst()
                                        + "`?"),
                        () -> fixes(key, nearest));
            }
        }

        private List<Fix> fixes(Name key, ImmutableList<String> nearest) {
            return nearest.stream()
                    .map(other -> Fix.of(
                            "Change to `^" + other + "`",
                            file.path(),
                            new Edit(key.span(), other),
                            nearest.size() == 1))
                    .toList();
        }
    }
}
