package dev.waymark.lang.kcl.manifest;

import com.google.common.collect.ImmutableMap;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.manifest.ManifestDocument;
import dev.waymark.manifest.YamlReader;
import dev.waymark.outline.Name;
import dev.waymark.text.SourceText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The packages by name that {@code kcl.yaml} files give to the compiler. */
public final class PackageMaps {

    static final String CONFIGS = "kcl_cli_configs";
    static final String MAPS = "package_maps";

    private record Key(String folder, String top) {}

    private PackageMaps() {}

    /** The packages by name in one {@code kcl.yaml}, each with the folder as it is written. */
    static ImmutableMap<String, Name> read(SourceText text) {
        return of(YamlReader.read(text));
    }

    static ImmutableMap<String, Name> of(ManifestDocument document) {
        Map<String, Name> maps = new LinkedHashMap<>();
        document.path(CONFIGS, MAPS).stream()
                .flatMap(table -> table.entries().stream())
                .forEach(entry -> DependencyReader.name(Optional.of(entry.value()))
                        .ifPresent(path -> maps.putIfAbsent(entry.key().text(), path)));
        return ImmutableMap.copyOf(maps);
    }

    /** The folders by package for compiling in {@code folder}: of the files from there up to {@code top}, nearest first. */
    public static ImmutableMap<String, String> of(String folder, String top, Lookup lookup) {
        return lookup.step(new Key(folder, top), "package maps", inner -> {
            Map<String, String> maps = new LinkedHashMap<>(here(folder, inner));
            if (!folder.equals(top) && FilePaths.isWithin(folder, top)) {
                of(FilePaths.parent(folder), top, inner).forEach(maps::putIfAbsent);
            }
            return ImmutableMap.copyOf(maps);
        });
    }

    private static Map<String, String> here(String folder, Lookup lookup) {
        String path = KclFile.SETTINGS.in(folder);
        Map<String, String> maps = new LinkedHashMap<>();
        if (lookup.isFile(path, "settings with package maps")) {
            lookup.read(path, "package maps")
                    .map(PackageMaps::read)
                    .ifPresent(read ->
                            read.forEach((name, place) -> maps.put(name, FilePaths.resolve(folder, place.text()))));
        }
        return maps;
    }
}
