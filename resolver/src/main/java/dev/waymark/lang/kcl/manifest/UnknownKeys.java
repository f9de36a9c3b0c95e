package dev.waymark.lang.kcl.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.manifest.ManifestDocument;
import dev.waymark.manifest.ManifestValue;
import dev.waymark.manifest.ManifestValue.Entry;
import dev.waymark.outline.Name;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Fix;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import dev.waymark.rules.Spelling;
import dev.waymark.text.Edit;

/** A key that no tool reads. A {@code kcl.yaml} without a single known key is somebody else's. */
final class UnknownKeys implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        KclFile.of(file.path()).ifPresent(kind -> {
            ManifestDocument document = ManifestOutline.document(kind, file.text());
            boolean ours = kind == KclFile.MODULE || document.entries().stream().anyMatch(ManifestFaults::isSetting);
            if (ours) {
                check(document.entries(), ManifestKey.of(kind), file, report);
            }
        });
    }

    private static void check(
            ImmutableList<Entry> entries, ImmutableList<ManifestKey> keys, SourceFile file, Report report) {
        if (keys.isEmpty()) {
            return;
        }
        for (Entry entry : entries) {
            ManifestKey.find(keys, entry.key().text())
                    .ifPresentOrElse(
                            known -> below(known, entry.value(), file, report),
                            () -> report(entry.key(), keys, file, report));
        }
    }

    private static void below(ManifestKey key, ManifestValue value, SourceFile file, Report report) {
        switch (key.shape()) {
            case TABLE -> check(value.entries(), key.keys(), file, report);
            case DEPENDENCIES ->
                value.entries()
                        .forEach(entry -> check(entry.value().entries(), ManifestKey.OF_DEPENDENCY, file, report));
            case TEXT, TEXTS, FOLDERS, ANY -> {}
        }
    }

    private static void report(Name key, ImmutableList<ManifestKey> keys, SourceFile file, Report report) {
        ImmutableList<String> nearest =
                Spelling.nearest(key.text(), keys.stream().map(ManifestKey::name));
        String advice = nearest.isEmpty() ? "nothing reads it." : "did you mean `" + nearest.getFirst() + "`?";
        report.add(
                Problem.of(Code.UNKNOWN_MANIFEST_KEY, key.span(), "KCL has no key `" + key.text() + "`; " + advice),
                () -> nearest.stream().map(other -> rename(key, other, file)).toList());
    }

    private static Fix rename(Name key, String other, SourceFile file) {
        String written = file.text().slice(key.span());
        return Fix.of(
                "Change to `" + other + "`",
                file.path(),
                new Edit(key.span(), written.replace(key.text(), other)),
                true);
    }
}
