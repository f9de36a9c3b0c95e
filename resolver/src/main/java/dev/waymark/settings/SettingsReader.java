package dev.waymark.settings;

import com.google.common.collect.ImmutableList;
import dev.waymark.manifest.ManifestDocument;
import dev.waymark.outline.Fault;
import java.util.Collection;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Reads the three places where settings come from, each into a layer of its own: {@code waymark.toml} under the client's
 * settings under the command line.
 *
 * <p>Every place has a folder that its relative paths and patterns start from; {@code anchor} makes a path absolute as
 * seen from there.
 */
public final class SettingsReader {

    private final SettingsSchema schema;

    public SettingsReader(SettingsSchema schema) {
        this.schema = schema;
    }

    /** The settings of a {@code waymark.toml}; its problems include the document's own faults. */
    public SettingsLayer<Fault> file(ManifestDocument document, UnaryOperator<String> anchor) {
        LayerReading reading = new LayerReading(schema, anchor);
        reading.readAll("", document.entries());
        ImmutableList<Fault> faults = ImmutableList.<Fault>builder()
                .addAll(document.faults())
                .addAll(reading.faults())
                .build();
        return new SettingsLayer<>(reading.settings(), faults);
    }

    /**
     * The settings that a client gave: the object behind {@code waymark}, nested or with dotted keys, its leaves strings,
     * booleans, numbers, lists and nulls, which set nothing.
     */
    public SettingsLayer<String> client(Map<String, ?> settings, UnaryOperator<String> anchor) {
        LayerReading reading = new LayerReading(schema, anchor);
        reading.readAll("", PlainValues.of(settings).entries());
        return new SettingsLayer<>(reading.settings(), messages(reading));
    }

    /** The settings of a command line, each {@code KEY=VALUE}; the items of a list stand between commas. The last one wins. */
    public SettingsLayer<String> commandLine(Collection<String> assignments, UnaryOperator<String> anchor) {
        Settings settings = schema.defaults();
        ImmutableList.Builder<String> problems = ImmutableList.builder();
        for (String assignment : assignments) {
            LayerReading reading = new LayerReading(schema, anchor);
            reading.assign(assignment);
            settings = reading.settings().over(settings);
            problems.addAll(messages(reading));
        }
        return new SettingsLayer<>(settings, problems.build());
    }

    private static ImmutableList<String> messages(LayerReading reading) {
        return reading.faults().stream().map(Fault::message).collect(ImmutableList.toImmutableList());
    }
}
