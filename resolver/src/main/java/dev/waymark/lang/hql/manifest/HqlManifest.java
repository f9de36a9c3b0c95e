package dev.waymark.lang.hql.manifest;

import dev.waymark.files.FilePaths;
import dev.waymark.manifest.JsonReader;
import dev.waymark.manifest.ManifestDocument;
import dev.waymark.text.SourceText;

/** The manifest of a package to be published. */
public final class HqlManifest {

    public static final String FILE_NAME = "hql.json";

    private HqlManifest() {}

    public static boolean is(String path) {
        return FilePaths.name(path).equals(FILE_NAME);
    }

    static ManifestDocument read(SourceText text) {
        return JsonReader.read(text);
    }

    /** Whether it is meant for HQL: others use such a name too. */
    static boolean isOurs(ManifestDocument document) {
        return document.entries().stream()
                .anyMatch(entry -> ManifestKey.find(entry.key().text())
                        .filter(ManifestKey::isRequired)
                        .isPresent());
    }
}
