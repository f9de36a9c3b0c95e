package dev.waymark.lang.geblang.manifest;

import com.google.common.collect.ImmutableMap;
import dev.waymark.manifest.ManifestDocument;
import dev.waymark.manifest.ManifestValue;
import dev.waymark.manifest.ManifestValue.Entry;
import dev.waymark.manifest.YamlReader;
import dev.waymark.text.SourceText;

/**
 * What {@code geblang install} wrote down beside the manifest (seed: Dependencies).
 *
 * @param entries by mount name
 * @param sound whether all of it could be read; the tool takes a damaged one for an empty one
 */
record LockFile(ImmutableMap<String, Locked> entries, boolean sound) {

    /** One installed repository. */
    record Locked(String url, String version) {}

    static LockFile read(SourceText text) {
        ManifestDocument document = YamlReader.read(text);
        ImmutableMap.Builder<String, Locked> entries = ImmutableMap.builder();
        document.get("dependencies").map(ManifestValue::entries).stream()
                .flatMap(list -> list.stream())
                .forEach(entry -> entries.put(entry.key().text(), locked(entry)));
        return new LockFile(entries.buildKeepingLast(), document.isSound());
    }

    private static Locked locked(Entry entry) {
        return new Locked(text(entry, "url"), text(entry, "version"));
    }

    private static String text(Entry entry, String key) {
        return entry.value().get(key).flatMap(ManifestValue::asText).orElse("");
    }

    /** A repository's address as the tool writes it: without a scheme it is a web address (seed: Dependencies). */
    static String address(String url) {
        boolean whole = url.contains(":");
        return whole ? url : "https://" + url;
    }
}
