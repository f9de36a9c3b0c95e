package dev.waymark.lang.neva.builtin;

import com.google.common.collect.ImmutableMap;

/**
 * One package of the standard library.
 *
 * @param path what an import writes: {@code os/dotenv}
 * @param entities by name, in the order of the library
 */
public record StandardPackage(String path, ImmutableMap<String, StandardEntity> entities) {

    /** This package with the entities that only {@code other} has behind its own. */
    StandardPackage with(StandardPackage other) {
        ImmutableMap.Builder<String, StandardEntity> all = ImmutableMap.builder();
        all.putAll(entities);
        other.entities.forEach((name, entity) -> {
            if (!entities.containsKey(name)) {
                all.put(name, entity);
            }
        });
        return new StandardPackage(path, all.buildOrThrow());
    }
}
