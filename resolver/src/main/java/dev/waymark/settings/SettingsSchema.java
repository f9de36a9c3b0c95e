package dev.waymark.settings;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/** Every setting there is: those that all languages share, and those that single languages add. */
public final class SettingsSchema {

    private final ImmutableMap<String, SettingKey> keys;

    private SettingsSchema(ImmutableMap<String, SettingKey> keys) {
        this.keys = keys;
    }

    /**
     * The schema of a house with these languages.
     *
     * @param languages their ids; each gets {@code ID.enable} and {@code ID.edition}
     * @param contributed what single languages add
     */
    public static SettingsSchema of(Collection<String> languages, Collection<SettingKey> contributed) {
        ImmutableMap.Builder<String, SettingKey> keys = ImmutableMap.builder();
        Stream.of(common().stream(), languages.stream().flatMap(SettingsSchema::perLanguage), contributed.stream())
                .flatMap(part -> part)
                .forEach(key -> keys.put(key.name(), key));
        return new SettingsSchema(keys.buildOrThrow());
    }

    /** Settings that set nothing. */
    public Settings defaults() {
        return new Settings(this, ImmutableMap.of());
    }

    /** Every setting, the shared ones first. */
    public ImmutableList<SettingKey> keys() {
        return keys.values().asList();
    }

    /** The setting called {@code name}. */
    public Optional<SettingKey> key(String name) {
        return Optional.ofNullable(keys.get(name));
    }

    /** The table setting that {@code name}, being one name longer, belongs to: {@code severity.unused-import}. */
    Optional<SettingKey> tableOf(String name) {
        return keys.values().stream()
                .filter(key -> key.type() instanceof SettingType.Named && name.startsWith(key.name() + "."))
                .findFirst();
    }

    /** Everything that may stand in front of an equals sign or a table: names of settings and of groups. */
    ImmutableSet<String> names() {
        ImmutableSet.Builder<String> names = ImmutableSet.<String>builder().addAll(keys.keySet());
        for (String key : keys.keySet()) {
            for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
                names.add(key.substring(0, dot));
            }
        }
        return names.build();
    }

    /** Whether {@code name} stands for several settings: {@code geblang} for {@code geblang.enable} and others. */
    boolean isGroup(String name) {
        return keys.keySet().stream().anyMatch(key -> key.startsWith(name + "."));
    }

    private static ImmutableList<SettingKey> common() {
        return ImmutableList.of(
                SettingKey.patterns(
                        Settings.EXCLUDE, "Files and folders that are neither walked nor diagnosed, as patterns."),
                SettingKey.table(
                        Settings.SEVERITY,
                        new SettingType.Named(Optional.of(codes()), new SettingType.Choice(severities())),
                        "How much each kind of problem matters, by its code; off for not at all."),
                SettingKey.flag(
                        "diagnostics.openFilesOnly",
                        new SettingValue.Flag(false),
                        "Whether only open files are diagnosed, not the whole workspace."),
                SettingKey.flag(
                        "inlayHints.packages",
                        new SettingValue.Flag(false),
                        "Whether imports show the package and the version that answer them."),
                SettingKey.choice(
                        "trace.server",
                        ImmutableList.of(Settings.OFF, "messages", "verbose"),
                        "How much of the talk between editor and server the editor logs."));
    }

    private static Stream<SettingKey> perLanguage(String language) {
        return Stream.of(
                SettingKey.flag(
                        language + ".enable", new SettingValue.Flag(true), "Whether this language is served at all."),
                SettingKey.choice(
                        language + ".edition",
                        ImmutableList.of("auto", "current", "documented"),
                        "Which rules hold: today's tool (current), the specification (documented), or either (auto)."));
    }

    private static ImmutableList<String> codes() {
        return Arrays.stream(Code.values()).map(Code::id).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> severities() {
        return Stream.concat(Arrays.stream(Severity.values()).map(Severity::label), Stream.of(Settings.OFF))
                .collect(ImmutableList.toImmutableList());
    }
}
