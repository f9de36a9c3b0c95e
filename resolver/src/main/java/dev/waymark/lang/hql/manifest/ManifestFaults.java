package dev.waymark.lang.hql.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import dev.waymark.manifest.ManifestDocument;
import dev.waymark.manifest.ManifestValue;
import dev.waymark.manifest.ManifestValue.Entry;
import dev.waymark.manifest.ManifestValue.Mapping;
import dev.waymark.outline.Fault;
import dev.waymark.text.Span;
import java.util.stream.Collectors;

/**
 * What is wrong with a manifest by its text alone. All of it are warnings: publishing refuses the package, while programs
 * run as before.
 */
final class ManifestFaults {

    private final ImmutableList.Builder<Fault> faults = ImmutableList.builder();

    private ManifestFaults() {}

    static ImmutableList<Fault> of(ManifestDocument document) {
        if (!HqlManifest.isOurs(document)) {
            return ImmutableList.of();
        }
        ManifestFaults found = new ManifestFaults();
        if (document.isSound()) {
            document.root().ifPresent(found::required);
            document.entries().forEach(found::entry);
        } else {
            // What was read behind a broken place may have been meant otherwise.
            document.faults().forEach(fault -> found.add(fault.code(), fault.span(), fault.message()));
        }
        return found.faults.build();
    }

    private void required(ManifestValue root) {
        String missing = ManifestKey.ALL.stream()
                .filter(ManifestKey::isRequired)
                .map(ManifestKey::name)
                .filter(name -> root.get(name).isEmpty())
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(" and "));
        if (!missing.isEmpty()) {
            Span brace = new Span(root.span().start(), root.span().start() + 1);
            add(Code.INVALID_MANIFEST_VALUE, brace, "Nothing is published without " + missing + "; add it.");
        }
    }

    private void entry(Entry entry) {
        ManifestKey.find(entry.key().text()).ifPresent(key -> {
            if (key.isTable()) {
                table(key, entry.value());
            } else {
                text(key, entry.value());
            }
        });
    }

    private void text(ManifestKey key, ManifestValue value) {
        if (value.asString().isEmpty()) {
            wrong(key.name(), "a string", value);
        } else if (!key.form().matcher(value.asString().get()).matches()) {
            String message = "`" + key.name() + "` must look like `" + key.example() + "`.";
            add(Code.INVALID_MANIFEST_VALUE, value.span(), message);
        }
    }

    private void table(ManifestKey key, ManifestValue value) {
        if (!(value instanceof Mapping)) {
            wrong(key.name(), "a table", value);
        }
        for (Entry entry : value.entries()) {
            if (entry.value().asString().isEmpty()) {
                wrong(entry.key().text(), "a string", entry.value());
            }
        }
    }

    private void wrong(String key, String wanted, ManifestValue value) {
        String message = "`" + key + "` must be " + wanted + ", not " + value.description() + ".";
        add(Code.INVALID_MANIFEST_VALUE, value.span(), message);
    }

    private void add(Code code, Span span, String message) {
        faults.add(new Fault(code, Severity.WARNING, span, message));
    }
}
