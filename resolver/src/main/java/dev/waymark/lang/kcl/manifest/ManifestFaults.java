package dev.waymark.lang.kcl.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.manifest.ManifestDocument;
import dev.waymark.manifest.ManifestValue;
import dev.waymark.manifest.ManifestValue.Entry;
import dev.waymark.manifest.ManifestValue.Mapping;
import dev.waymark.manifest.ManifestValue.Sequence;
import dev.waymark.manifest.TomlReader;
import dev.waymark.manifest.YamlReader;
import dev.waymark.text.SourceText;
import java.util.List;
import java.util.Optional;

/** Everything wrong with a manifest that its text alone shows. */
final class ManifestFaults {

    private final ImmutableList.Builder<ManifestFault> faults = ImmutableList.builder();

    private ManifestFaults() {}

    static ImmutableList<ManifestFault> of(KclFile kind, SourceText text) {
        return switch (kind) {
            case MODULE -> module(TomlReader.read(text));
            case LOCK -> unsound(TomlReader.read(text));
            case SETTINGS -> settings(YamlReader.read(text));
            case WORK -> work(WorkFile.read(text));
            case SOURCE -> ImmutableList.of();
        };
    }

    private static ImmutableList<ManifestFault> module(ManifestDocument document) {
        if (!document.isSound()) {
            // What was read behind a broken place may have been meant otherwise.
            return unsound(document);
        }
        ManifestFaults found = new ManifestFaults();
        found.table(document.entries(), ManifestKey.OF_MODULE);
        found.faults.addAll(DependencyFaults.of(document));
        return found.faults.build();
    }

    private static ImmutableList<ManifestFault> settings(ManifestDocument document) {
        boolean ours = document.entries().stream().anyMatch(ManifestFaults::isSetting);
        if (!document.isSound()) {
            return ours ? unsound(document) : ImmutableList.of();
        }
        ManifestFaults found = new ManifestFaults();
        found.table(document.entries(), ManifestKey.OF_SETTINGS);
        return found.faults.build();
    }

    static boolean isSetting(Entry entry) {
        return ManifestKey.find(ManifestKey.OF_SETTINGS, entry.key().text()).isPresent();
    }

    private static ImmutableList<ManifestFault> work(WorkFile file) {
        return file.lines().stream().flatMap(line -> fault(line).stream()).collect(ImmutableList.toImmutableList());
    }

    private static Optional<ManifestFault> fault(WorkFile.Line line) {
        if (!line.isKnown()) {
            return Optional.of(ManifestFault.tolerated(
                    Code.MALFORMED_MANIFEST,
                    line.keyword().span(),
                    "`" + line.keyword().text() + "` means nothing here; each line is `workspace PATH`."));
        }
        return line.path().isPresent()
                ? Optional.empty()
                : Optional.of(ManifestFault.tolerated(
                        Code.MALFORMED_MANIFEST, line.keyword().span(), "`workspace` needs a folder behind it."));
    }

    private static ImmutableList<ManifestFault> unsound(ManifestDocument document) {
        return document.faults().stream()
                .map(fault -> new ManifestFault(fault, true))
                .collect(ImmutableList.toImmutableList());
    }

    private void table(List<Entry> entries, ImmutableList<ManifestKey> keys) {
        for (Entry entry : entries) {
            ManifestKey.find(keys, entry.key().text()).ifPresent(key -> value(key, entry.value()));
        }
    }

    private void value(ManifestKey key, ManifestValue value) {
        if (value.isNull()) {
            return;
        }
        switch (key.shape()) {
            case TEXT -> require(value.asString().isPresent(), key, value);
            case TEXTS -> texts(key, value);
            case TABLE -> {
                require(value instanceof Mapping, key, value);
                table(value.entries(), key.keys());
            }
            case FOLDERS -> {
                require(value instanceof Mapping, key, value);
                value.entries().forEach(this::folder);
            }
            case DEPENDENCIES -> {
                require(value instanceof Mapping, key, value);
                value.entries().forEach(entry -> table(entry.value().entries(), ManifestKey.OF_DEPENDENCY));
            }
            case ANY -> {}
        }
    }

    private void texts(ManifestKey key, ManifestValue value) {
        require(value instanceof Sequence, key, value);
        for (ManifestValue item : value.items()) {
            if (item.asString().isEmpty()) {
                add(item, "`" + key.name() + "` is a list of strings, not of " + item.description() + ".");
            }
        }
    }

    private void folder(Entry entry) {
        if (entry.value().asString().isEmpty()) {
            add(
                    entry.value(),
                    "`" + entry.key().text() + "` must be the path of a folder, not "
                            + entry.value().description() + ".");
        }
    }

    private void require(boolean fits, ManifestKey key, ManifestValue value) {
        if (!fits) {
            String message =
                    "`" + key.name() + "` must be " + key.shape().description() + ", not " + value.description();
            add(value, message + ".");
        }
    }

    private void add(ManifestValue place, String message) {
        faults.add(ManifestFault.refused(Code.INVALID_MANIFEST_VALUE, place.span(), message));
    }
}
