package dev.waymark.lang.geblang.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.manifest.ManifestDocument;
import dev.waymark.manifest.ManifestValue;
import dev.waymark.manifest.ManifestValue.Entry;
import dev.waymark.manifest.ManifestValue.Mapping;
import dev.waymark.manifest.YamlReader;
import dev.waymark.outline.Name;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Fix;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import dev.waymark.rules.Spelling;
import dev.waymark.text.Edit;
import java.util.Optional;

/**
 * A key that the tool does not read. A file without a single known key is somebody else's, whatever it is called: editors
 * keep snippets in a {@code geblang.json}.
 */
final class UnknownKeys implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        ManifestDocument document = YamlReader.read(file.text());
        boolean ours = document.entries().stream()
                .anyMatch(entry ->
                        ManifestKey.find(ManifestKey.ALL, entry.key().text()).isPresent());
        if (ours) {
            check(document.entries(), ManifestKey.ALL, file, report);
        }
    }

    private static void check(
            ImmutableList<Entry> entries, ImmutableList<ManifestKey> keys, SourceFile file, Report report) {
        for (Entry entry : entries) {
            Optional<ManifestKey> key = ManifestKey.find(keys, entry.key().text());
            key.ifPresentOrElse(
                    known -> below(known, entry.value(), file, report), () -> report(entry.key(), keys, file, report));
        }
    }

    private static void below(ManifestKey key, ManifestValue value, SourceFile file, Report report) {
        if (key.shape() == ManifestKey.Shape.DEPENDENCIES) {
            value.entries().stream()
                    .map(Entry::value)
                    .filter(Mapping.class::isInstance)
                    .forEach(table -> check(table.entries(), ManifestKey.OF_DEPENDENCY, file, report));
        } else if (key.shape() == ManifestKey.Shape.TABLE) {
            check(value.entries(), key.keys(), file, report);
        }
    }

    private static void report(Name key, ImmutableList<ManifestKey> keys, SourceFile file, Report report) {
        ImmutableList<String> nearest =
                Spelling.nearest(key.text(), keys.stream().map(ManifestKey::name));
        String advice = nearest.isEmpty() ? "nothing reads it." : "did you mean `" + nearest.getFirst() + "`?";
        report.add(
                Problem.of(Code.UNKNOWN_MANIFEST_KEY, key.span(), "Geblang has no key `" + key.text() + "`; " + advice),
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
