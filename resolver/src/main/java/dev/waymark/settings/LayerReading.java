package dev.waymark.settings;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.waymark.diagnostic.Code;
import dev.waymark.manifest.ManifestValue;
import dev.waymark.manifest.ManifestValue.Entry;
import dev.waymark.manifest.ManifestValue.Mapping;
import dev.waymark.outline.Fault;
import dev.waymark.outline.Name;
import dev.waymark.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One place's settings while they are read: names are found in the schema, values left to {@link ValueReading}. */
final class LayerReading {

    private final SettingsSchema schema;
    private final ValueReading checks;
    private final Map<String, SettingValue> values = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    LayerReading(SettingsSchema schema, UnaryOperator<String> anchor) {
        this.schema = schema;
        this.checks = new ValueReading(anchor, faults);
    }

    Settings settings() {
        return new Settings(schema, ImmutableMap.copyOf(values));
    }

    ImmutableList<Fault> faults() {
        return ImmutableList.copyOf(faults);
    }

    /** Reads the entries of the table called {@code prefix}. */
    void readAll(String prefix, List<Entry> entries) {
        for (Entry entry : entries) {
            read(prefix + entry.key().text(), entry);
        }
    }

    /** Reads one {@code KEY=VALUE}. */
    void assign(String assignment) {
        int equals = assignment.indexOf('=');
        if (equals < 0) {
            complain(Code.INVALID_MANIFEST_VALUE, Span.ORIGIN, "`" + assignment + "` must have the form KEY=VALUE.");
            return;
        }
        String name = assignment.substring(0, equals).strip();
        String text = assignment.substring(equals + 1).strip();
        Optional<SettingType> type = schema.key(name).map(SettingKey::type);
        read(name, new Entry(new Name(name, Span.ORIGIN), WrittenValues.of(text, type)));
    }

    private void read(String name, Entry entry) {
        Optional<SettingKey> key = schema.key(name);
        Optional<SettingKey> table = schema.tableOf(name);
        if (entry.value().isNull()) {
            return;
        }
        if (key.isPresent()) {
            set(key.get(), checks.read(key.get(), entry.value()));
        } else if (table.isPresent()) {
            set(table.get(), checks.read(table.get(), member(table.get(), name, entry)));
        } else if (!schema.isGroup(name)) {
            complain(
                    Code.UNKNOWN_MANIFEST_KEY,
                    entry.key().span(),
                    "`" + name + "` is no setting" + Advice.on(name, schema.names()));
        } else if (entry.value() instanceof Mapping group) {
            readAll(name + ".", group.entries());
        } else {
            String message = "`" + name + "` is a group of settings and takes a table, not ";
            complain(
                    Code.INVALID_MANIFEST_VALUE,
                    entry.value().span(),
                    message + entry.value().description() + ".");
        }
    }

    /** {@code severity.unused-import = "hint"} as the table it is short for. */
    private static ManifestValue member(SettingKey table, String name, Entry entry) {
        Name key =
                new Name(name.substring(table.name().length() + 1), entry.key().span());
        return new Mapping(ImmutableList.of(new Entry(key, entry.value())), entry.span());
    }

    /** Of a name given twice the first counts, as in every manifest; tables collect. */
    private void set(SettingKey key, Optional<SettingValue> value) {
        value.ifPresent(found -> values.merge(key.name(), found, SettingValue::over));
    }

    private void complain(Code code, Span span, String message) {
        faults.add(new Fault(code, span, message));
    }
}
