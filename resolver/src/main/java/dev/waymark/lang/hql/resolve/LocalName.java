package dev.waymark.lang.hql.resolve;

import dev.waymark.files.FilePaths;

/** The name that people give to a module when they import the whole of it: what its path calls it last. */
public final class LocalName {

    private static final String FALLBACK = "module";

    private LocalName() {}

    /** The name for the module that {@code request} asks for; letters, digits and hyphens alone. */
    public static String of(String request) {
        String path = request.replaceFirst("^[a-z]+:", "");
        String last = FilePaths.name(path);
        int version = last.indexOf('@', 1);
        String stem = FilePaths.stem(version < 0 ? last : last.substring(0, version));
        boolean isEntry = stem.equals("mod") || stem.equals("index");
        String meant = isEntry ? FilePaths.name(FilePaths.parent(path)) : stem;
        String name = meant.replaceAll("[^\\p{L}\\p{N}-]+", "-").replaceAll("^[-\\p{N}]+|-+$", "");
        return name.isEmpty() ? FALLBACK : name;
    }
}
