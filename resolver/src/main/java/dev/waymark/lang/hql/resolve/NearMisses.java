package dev.waymark.lang.hql.resolve;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import java.util.Locale;
import java.util.stream.Stream;

/** The paths that somebody may have meant who wrote one that lacks its suffix or its {@code ./}. */
public final class NearMisses {

    private record Key(String folder, String request) {}

    private NearMisses() {}

    /** What an import of {@code request} in {@code folder} should say for it to lead to a file, likeliest first. */
    public static ImmutableList<String> of(String request, String folder, Lookup lookup) {
        return switch (Specifier.of(request)) {
            case Specifier.Bare _, Specifier.Unsupported _ ->
                lookup.step(
                        new Key(folder, request),
                        "paths that are spelt nearly so",
                        inner -> look(request, folder, inner));
            case Specifier.Provided _, Specifier.Remote _, Specifier.Local _, Specifier.Node _ -> ImmutableList.of();
        };
    }

    private static ImmutableList<String> look(String request, String folder, Lookup lookup) {
        if (request.isBlank() || request.indexOf('\0') >= 0 || request.indexOf(':') >= 0) {
            return ImmutableList.of();
        }
        String slashed = request.strip().replace('\\', '/');
        String path = slashed.startsWith(".") || FilePaths.isAbsolute(slashed) ? slashed : "./" + slashed;
        int query = path.indexOf('?');
        String plain = query < 0 ? path : path.substring(0, query);
        return Stream.of(Stream.of(plain), Stream.of(lowered(plain)), suffixed(plain))
                .flatMap(paths -> paths)
                .distinct()
                .filter(candidate -> Specifier.of(candidate) instanceof Specifier.Local)
                .filter(candidate -> lookup.isFile(FilePaths.resolve(folder, candidate), "spelt nearly so"))
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<String> suffixed(String path) {
        String folder = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return Specifier.SUFFIXES.stream()
                .flatMap(suffix -> Stream.of(folder + suffix, folder + "/index" + suffix, folder + "/mod" + suffix));
    }

    private static String lowered(String path) {
        int dot = path.lastIndexOf('.');
        return dot <= path.lastIndexOf('/')
                ? path
                : path.substring(0, dot) + path.substring(dot).toLowerCase(Locale.ROOT);
    }
}
