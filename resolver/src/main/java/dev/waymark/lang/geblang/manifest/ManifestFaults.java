package dev.waymark.lang.geblang.manifest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.diagnostic.Code;
import dev.waymark.manifest.ManifestDocument;
import dev.waymark.manifest.ManifestValue;
import dev.waymark.manifest.ManifestValue.Entry;
import dev.waymark.manifest.ManifestValue.Kind;
import dev.waymark.manifest.ManifestValue.Mapping;
import dev.waymark.manifest.ManifestValue.Scalar;
import dev.waymark.manifest.ManifestValue.Sequence;
import dev.waymark.outline.Fault;
import dev.waymark.text.Span;

/**
 * Everything in a manifest for which the tool refuses it as a whole, silently: every import that needs a package then
 * fails. The rules are those of the decoder that the tool reads YAML with.
 */
final class ManifestFaults {

    private static final ImmutableSet<String> OLD_SWITCHES = ImmutableSet.of(
            "y", "Y", "yes", "Yes", "YES", "on", "On", "ON", "n", "N", "no", "No", "NO", "off", "Off", "OFF");

    private final ImmutableList.Builder<Fault> faults = ImmutableList.builder();

    private ManifestFaults() {}

    static ImmutableList<Fault> of(ManifestDocument document) {
        if (!document.isSound()) {
            // What was read behind a broken place may have been meant otherwise.
            return document.faults();
        }
        ManifestFaults found = new ManifestFaults();
        document.root().ifPresent(found::root);
        return found.faults.build();
    }

    private void root(ManifestValue root) {
        if (root instanceof Mapping) {
            table(root, ManifestKey.ALL);
        } else if (!root.isNull()) {
            Span start = new Span(
                    root.span().start(),
                    Math.min(root.span().start() + 1, root.span().end()));
            faults.add(new Fault(
                    Code.MALFORMED_MANIFEST, start, "A manifest is a table of keys such as `name` and `source`."));
        }
    }

    private void table(ManifestValue table, ImmutableList<ManifestKey> keys) {
        for (Entry entry : table.entries()) {
            ManifestKey.find(keys, entry.key().text()).ifPresent(key -> value(key, entry.value()));
        }
    }

    private void value(ManifestKey key, ManifestValue value) {
        if (value.isNull()) {
            return;
        }
        switch (key.shape()) {
            case TEXT -> require(value instanceof Scalar, key, value);
            case TEXTS -> texts(key, value);
            case SWITCH -> require(isSwitch(value), key, value);
            case TABLE -> {
                require(value instanceof Mapping, key, value);
                table(value, key.keys());
            }
            case DEPENDENCIES -> {
                require(value instanceof Mapping, key, value);
                value.entries().forEach(this::dependency);
            }
            case ANY -> {}
        }
    }

    private void texts(ManifestKey key, ManifestValue value) {
        require(value instanceof Sequence, key, value);
        for (ManifestValue item : value.items()) {
            if (!(item instanceof Scalar)) {
                add(
                        Code.INVALID_MANIFEST_VALUE,
                        item,
                        "`" + key.name() + "` is a list of strings, not of " + item.description() + ".");
            }
        }
    }

    private void dependency(Entry entry) {
        String mount = entry.key().text();
        if (entry.value() instanceof Sequence) {
            add(
                    Code.INVALID_DEPENDENCY,
                    entry.value(),
                    "`" + mount + "` must be a path, or a table with `path` or `git`.");
            return;
        }
        table(entry.value(), ManifestKey.OF_DEPENDENCY);
        if (DependencyReader.source(entry.value()) instanceof Dependency.Nowhere) {
            faults.add(new Fault(
                    Code.INVALID_DEPENDENCY,
                    entry.key().span(),
                    "`" + mount + "` has neither a path nor a `git` address; give it one."));
        }
    }

    private void require(boolean fits, ManifestKey key, ManifestValue value) {
        if (!fits) {
            String message =
                    "`" + key.name() + "` must be " + key.shape().description() + ", not " + value.description();
            add(Code.INVALID_MANIFEST_VALUE, value, message + ".");
        }
    }

    private static boolean isSwitch(ManifestValue value) {
        return value instanceof Scalar scalar
                && (scalar.kind() == Kind.BOOLEAN
                        || (scalar.kind() == Kind.STRING && OLD_SWITCHES.contains(scalar.text())));
    }

    private void add(Code code, ManifestValue place, String message) {
        faults.add(new Fault(code, place.span(), message));
    }
}
