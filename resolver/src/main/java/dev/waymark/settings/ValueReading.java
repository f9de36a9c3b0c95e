package dev.waymark.settings;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.waymark.diagnostic.Code;
import dev.waymark.manifest.ManifestValue;
import dev.waymark.manifest.ManifestValue.Entry;
import dev.waymark.manifest.ManifestValue.Kind;
import dev.waymark.manifest.ManifestValue.Mapping;
import dev.waymark.manifest.ManifestValue.Scalar;
import dev.waymark.manifest.ManifestValue.Sequence;
import dev.waymark.outline.Fault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Checks values against the types of their settings and makes paths and patterns absolute. */
final class ValueReading {

    private final UnaryOperator<String> anchor;
    private final List<Fault> faults;

    ValueReading(UnaryOperator<String> anchor, List<Fault> faults) {
        this.anchor = anchor;
        this.faults = faults;
    }

    /** What {@code value} sets {@code key} to; single wrong items and entries are reported and left out. */
    Optional<SettingValue> read(SettingKey key, ManifestValue value) {
        return switch (key.type()) {
            case SettingType.Flag _ -> flag(key, value);
            case SettingType.Single type -> single(key.name(), type, value).map(SettingValue.Text::new);
            case SettingType.Several type -> items(key, type, value);
            case SettingType.Named type -> table(key, type, value);
        };
    }

    private Optional<SettingValue> flag(SettingKey key, ManifestValue value) {
        if (value instanceof Scalar scalar && scalar.kind() == Kind.BOOLEAN) {
            return Optional.of(new SettingValue.Flag(scalar.text().equals("true")));
        }
        return wrong(key.name(), key.type(), value);
    }

    private Optional<SettingValue> items(SettingKey key, SettingType.Several type, ManifestValue value) {
        if (!(value instanceof Sequence sequence)) {
            return wrong(key.name(), type, value);
        }
        ImmutableList.Builder<String> items = ImmutableList.builder();
        for (ManifestValue item : sequence.items()) {
            single(key.name(), type.item(), item).ifPresent(items::add);
        }
        return Optional.of(new SettingValue.Items(items.build()));
    }

    private Optional<SettingValue> table(SettingKey key, SettingType.Named type, ManifestValue value) {
        if (!(value instanceof Mapping mapping)) {
            return wrong(key.name(), type, value);
        }
        Map<String, String> entries = new LinkedHashMap<>();
        for (Entry entry : mapping.entries()) {
            String name = entry.key().text();
            if (isKnown(key, type, entry)) {
                single(key.name() + "." + name, type.item(), entry.value())
                        .ifPresent(text -> entries.putIfAbsent(name, text));
            }
        }
        return Optional.of(new SettingValue.Table(ImmutableMap.copyOf(entries)));
    }

    private boolean isKnown(SettingKey key, SettingType.Named type, Entry entry) {
        String name = entry.key().text();
        Optional<ImmutableList<String>> names = type.names();
        if (names.isEmpty() || names.get().contains(name)) {
            return true;
        }
        String message = "`" + key.name() + "` knows no `" + name + "`" + Advice.on(name, names.get());
        faults.add(new Fault(Code.UNKNOWN_MANIFEST_KEY, entry.key().span(), message));
        return false;
    }

    private Optional<String> single(String name, SettingType.Single type, ManifestValue value) {
        Optional<String> text = value.asString();
        if (text.isEmpty()) {
            wrong(name, type, value);
            return text;
        }
        return switch (type) {
            case SettingType.Text _ -> text;
            case SettingType.Choice choice -> chosen(name, choice, text.get(), value);
            case SettingType.FilePath _ -> text.map(path -> path.isEmpty() ? path : anchor.apply(path));
            case SettingType.Pattern _ -> text.map(pattern -> Glob.anchored(anchor.apply("."), pattern));
        };
    }

    private Optional<String> chosen(String name, SettingType.Choice type, String text, ManifestValue value) {
        if (type.choices().contains(text)) {
            return Optional.of(text);
        }
        String message = "`" + name + "` takes " + type.description() + "; `" + text + "` is none of them.";
        faults.add(new Fault(Code.INVALID_MANIFEST_VALUE, value.span(), message));
        return Optional.empty();
    }

    private Optional<SettingValue> wrong(String name, SettingType type, ManifestValue value) {
        String message = "`" + name + "` takes " + type.description() + ", not " + value.description() + ".";
        faults.add(new Fault(Code.INVALID_MANIFEST_VALUE, value.span(), message));
        return Optional.empty();
    }
}
