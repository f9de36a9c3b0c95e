package dev.waymark.workspace;

import dev.waymark.files.Presence;
import dev.waymark.files.Tree;
import dev.waymark.language.Language;
import dev.waymark.outline.Surface;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The surfaces of files that are not the workspace's own, each scanned when first asked for. Safe for many threads. */
final class Libraries {

    private final List<Language> languages;
    private final Map<String, Optional<Surface>> known;

    Libraries(List<Language> languages) {
        this(languages, new ConcurrentHashMap<>());
    }

    private Libraries(List<Language> languages, Map<String, Optional<Surface>> known) {
        this.languages = languages;
        this.known = known;
    }

    Optional<Surface> surface(String path, Tree tree) {
        Optional<Surface> before = known.get(path);
        if (before != null) {
            return before;
        }
        Optional<Surface> seen = scan(path, tree);
        Optional<Surface> first = known.putIfAbsent(path, seen);
        return first == null ? seen : first;
    }

    /** Whether somebody has asked for the surface of {@code path}. */
    boolean hasToldOf(String path) {
        return known.containsKey(path);
    }

    /** The surface of {@code path}, if somebody has asked for it and there is one. */
    Optional<Surface> known(String path) {
        Optional<Surface> before = known.get(path);
        return before == null ? Optional.empty() : before;
    }

    /** What is known of other files. */
    Libraries without(Collection<String> stale) {
        if (stale.stream().noneMatch(known::containsKey)) {
            return this;
        }
        Map<String, Optional<Surface>> kept = new ConcurrentHashMap<>(known);
        kept.keySet().removeAll(stale);
        return new Libraries(languages, kept);
    }

    /** The language whose sources and manifests have such a name as {@code path}. */
    Optional<Language> owner(String path) {
        for (Language language : languages) {
            if (language.owns(path)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** The language that can read the file at {@code path}: its owner, else one that has it for a neighbour. */
    Optional<Language> reader(String path) {
        return owner(path)
                .or(() -> languages.stream()
                        .filter(language -> language.isNeighbour(path))
                        .findFirst());
    }

    List<Language> languages() {
        return languages;
    }

    private Optional<Surface> scan(String path, Tree tree) {
        if (tree.presence(path) != Presence.FILE) {
            return Optional.empty();
        }
        return reader(path)
                .flatMap(language -> tree.read(path).map(text -> Surface.of(Scans.outline(language, path, text))));
    }
}
