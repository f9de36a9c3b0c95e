package dev.waymark.lang.neva.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.manifest.ManifestDocument;
import dev.waymark.manifest.ManifestValue;
import dev.waymark.manifest.ManifestValue.Entry;
import dev.waymark.manifest.ManifestValue.Mapping;
import dev.waymark.manifest.ManifestValue.Scalar;
import dev.waymark.outline.Fault;
import dev.waymark.outline.Name;
import dev.waymark.text.Span;
import java.util.Optional;

/** Everything in a manifest for which the compiler refuses it, told by its text alone (the compiler's YAML decoder). */
final class ManifestFaults {

    private final ImmutableList.Builder<Fault> faults = ImmutableList.builder();

    private ManifestFaults() {}

    /** All of them; what may only follow from an unreadable place is left out. */
    static ImmutableList<Fault> of(ManifestDocument document) {
        ImmutableList<Fault> shapes = shapes(document);
        if (!shapes.isEmpty()) {
            return shapes;
        }
        ManifestFaults found = new ManifestFaults();
        found.version(document);
        return found.faults.build();
    }

    /** Those that keep the compiler from reading the manifest at all. */
    static ImmutableList<Fault> shapes(ManifestDocument document) {
        if (!document.isSound()) {
            return document.faults();
        }
        ManifestFaults found = new ManifestFaults();
        document.root().ifPresent(found::root);
        return found.faults.build();
    }

    /** The first key, which stands for the manifest as a whole. */
    static Span head(ManifestDocument document) {
        return document.entries().stream()
                .findFirst()
                .map(first -> first.key().span())
                .orElse(Span.ORIGIN);
    }

    /** The misspelt key that was meant to be {@code neva}, where that is missing. */
    static Optional<Name> misspeltNeva(ManifestDocument document) {
        return document.entry(NevaManifest.NEVA).isPresent()
                ? Optional.empty()
                : document.entries().stream()
                        .map(Entry::key)
                        .filter(key -> key.text().equalsIgnoreCase(NevaManifest.NEVA))
                        .findFirst();
    }

    private void root(ManifestValue root) {
        if (root instanceof Mapping) {
            document(root);
        } else if (!root.isNull()) {
            int start = root.span().start();
            add(
                    new Span(start, Math.min(start + 1, root.span().end())),
                    "A manifest is a table with the keys `neva` and `deps`.");
        }
    }

    private void document(ManifestValue root) {
        root.get(NevaManifest.NEVA).ifPresent(value -> scalar(NevaManifest.NEVA, value));
        Optional<ManifestValue> deps = root.get(NevaManifest.DEPS).filter(value -> !value.isNull());
        deps.filter(value -> !(value instanceof Mapping))
                .ifPresent(value -> add(
                        value.span(),
                        "`deps` must be a table from names to modules, not " + value.description() + "."));
        deps.stream().flatMap(value -> value.entries().stream()).forEach(this::dependency);
    }

    private void dependency(Entry entry) {
        ManifestValue value = entry.value();
        if (value instanceof Mapping) {
            value.entries().stream()
                    .filter(part -> isText(part.key().text()))
                    .forEach(part -> scalar(part.key().text(), part.value()));
        } else if (!value.isNull()) {
            add(
                    value.span(),
                    "`" + entry.key().text() + "` must be a table with `path` and `version`, not " + value.description()
                            + ".");
        }
    }

    private static boolean isText(String key) {
        return key.equals(NevaManifest.PATH) || key.equals(NevaManifest.VERSION);
    }

    private void scalar(String key, ManifestValue value) {
        if (!(value instanceof Scalar)) {
            add(value.span(), "`" + key + "` must be a string, not " + value.description() + ".");
        }
    }

    private void version(ManifestDocument document) {
        Optional<Name> written = NevaManifest.of(document).neva();
        if (written.isPresent()) {
            written.filter(version -> Release.parse(version.text()).isEmpty())
                    .ifPresent(version -> add(
                            version.span(), "`" + version.text() + "` is no version of Neva; write one like 0.41.0."));
            return;
        }
        Optional<Name> misspelt = misspeltNeva(document);
        Span place = misspelt.map(Name::span)
                .or(() -> document.entry(NevaManifest.NEVA)
                        .map(entry -> entry.key().span()))
                .orElseGet(() -> head(document));
        add(
                place,
                misspelt.map(key -> "`" + key.text() + "` is not read; write `neva`.")
                        .orElse("A manifest says with `neva` which release it needs; write one like `neva: 0.41.0`."));
    }

    private void add(Span span, String message) {
        faults.add(new Fault(Code.MALFORMED_MANIFEST, span, message));
    }
}
