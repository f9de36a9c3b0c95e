package dev.waymark.lang.hql.scan;

import com.google.common.collect.ImmutableList;
import dev.waymark.outline.Name;
import dev.waymark.text.Span;

/**
 * The path of an import.
 *
 * @param request the path with its escapes undone
 * @param segments its parts between slashes, inside the quotes; what begins like a URL is one part
 */
record ModulePath(String request, ImmutableList<Name> segments) {

    /** Where an import has no path that can be read. */
    static final ModulePath NONE = new ModulePath("", ImmutableList.of());

    /** The path that the {@code literal} with its quotes holds. */
    static ModulePath of(byte[] bytes, Span literal) {
        int start = literal.start() + 1;
        int end = Math.max(start, literal.end() - 1);
        String request = Escapes.undone(bytes, start, end);
        ImmutableList.Builder<Name> segments = ImmutableList.builder();
        int from = start;
        if (!hasScheme(request)) {
            for (int at = start; at < end; at++) {
                if (bytes[at] == '/') {
                    segments.add(segment(bytes, from, at));
                    from = at + 1;
                }
            }
        }
        segments.add(segment(bytes, from, end));
        return new ModulePath(request, segments.build());
    }

    private static Name segment(byte[] bytes, int start, int end) {
        return new Name(Escapes.undone(bytes, start, end), new Span(start, end));
    }

    /** Whether {@code request} begins with {@code name:}, as {@code npm:} and {@code https:} do. */
    private static boolean hasScheme(String request) {
        int colon = request.indexOf(':');
        return colon > 1 && request.substring(0, colon).chars().allMatch(Characters::isIdentifierPart);
    }
}
