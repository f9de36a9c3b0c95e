package dev.waymark.settings;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the user configured, in one layer or in several laid over each other; equal when they say the same.
 *
 * <p>Every look-up is total: a setting that no layer sets has the default of its key, one that nobody knows is empty.
 */
public final class Settings {

    static final String EXCLUDE = "exclude";
    static final String SEVERITY = "severity";
    static final String OFF = "off";

    private final SettingsSchema schema;
    private final ImmutableMap<String, SettingValue> values;
    private final ImmutableList<Glob> excluded;

    Settings(SettingsSchema schema, ImmutableMap<String, SettingValue> values) {
        this.schema = schema;
        this.values = values;
        this.excluded = list(EXCLUDE).stream().map(Glob::of).collect(ImmutableList.toImmutableList());
    }

    /** These settings as the later layer: they win over {@code lower} setting by setting, in tables name by name. */
    public Settings over(Settings lower) {
        Map<String, SettingValue> merged = new LinkedHashMap<>(lower.values);
        values.forEach((name, value) -> merged.merge(name, value, (below, above) -> above.over(below)));
        return new Settings(schema, ImmutableMap.copyOf(merged));
    }

    /** These settings with one more; {@code value} is not checked against the schema. */
    public Settings with(String key, SettingValue value) {
        return new Settings(schema, ImmutableMap.of(key, value)).over(this);
    }

    /** These settings with one more text, path or choice. */
    public Settings with(String key, String text) {
        return with(key, new SettingValue.Text(text));
    }

    /** Whether a setting is switched on. */
    public boolean flag(String key) {
        return value(key) instanceof SettingValue.Flag(boolean on) && on;
    }

    /** A text, a choice or an absolute path; the empty string where nothing is set. */
    public String string(String key) {
        return value(key) instanceof SettingValue.Text(String text) ? text : "";
    }

    /** The items of a list setting. */
    public ImmutableList<String> list(String key) {
        return value(key) instanceof SettingValue.Items(var items) ? items : ImmutableList.of();
    }

    /** The entries of a table setting. */
    public ImmutableMap<String, String> table(String key) {
        return value(key) instanceof SettingValue.Table(var entries) ? entries : ImmutableMap.of();
    }

    /** The severity of {@code code}, where {@code usual} is the one that nobody changed; empty when it is off. */
    public Optional<Severity> severity(Code code, Severity usual) {
        String chosen = table(SEVERITY).getOrDefault(code.id(), usual.label());
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.label().equals(chosen))
                .findFirst();
    }

    /** Whether the file at {@code path} is left out, by itself or with a folder above it. */
    public boolean isExcludedFile(String path) {
        return excluded.stream().anyMatch(glob -> glob.coversFile(path));
    }

    /** Whether the folder at {@code path} is left out with everything in it. */
    public boolean isExcludedFolder(String path) {
        return excluded.stream().anyMatch(glob -> glob.coversFolder(path));
    }

    /** What was set, without defaults, by name. */
    public ImmutableMap<String, SettingValue> explicit() {
        return values;
    }

    private Optional<SettingValue> known(String key) {
        return Optional.ofNullable(values.get(key));
    }

    private SettingValue value(String key) {
        return known(key).or(() -> schema.key(key).map(SettingKey::fallback)).orElse(new SettingValue.Text(""));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Settings settings && values.equals(settings.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
