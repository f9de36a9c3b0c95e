package dev.waymark.lang.neva.edit;

import com.google.common.base.CharMatcher;
import java.util.Comparator;

/**
 * Where an import stands among others: the standard library, other modules, the own module; by path within each (the
 * formatter's rule).
 *
 * @param group which of the three, from 0
 * @param path the path as today's compiler wants it
 */
public record ImportOrder(int group, String path) implements Comparable<ImportOrder> {

    private static final Comparator<ImportOrder> ORDER =
            Comparator.comparingInt(ImportOrder::group).thenComparing(ImportOrder::path);

    private static final CharMatcher SEPARATOR = CharMatcher.anyOf("/:");

    public static ImportOrder of(String request) {
        String path = request.startsWith("@/") ? "@:" + request.substring(2) : request;
        if (path.startsWith("@")) {
            return new ImportOrder(2, path);
        }
        return new ImportOrder(path.contains(":") || path.contains(".") ? 1 : 0, path);
    }

    /** The name that an import of {@code request} binds by itself. */
    public static String derived(String request) {
        return request.substring(SEPARATOR.lastIndexIn(request) + 1);
    }

    @Override
    public int compareTo(ImportOrder other) {
        return ORDER.compare(this, other);
    }
}
