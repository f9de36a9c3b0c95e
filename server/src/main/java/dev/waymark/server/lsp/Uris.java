package dev.waymark.server.lsp;

import dev.waymark.files.FilePaths;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The addresses of files, as one client writes them. Clients spell the address of one file in many ways; each is answered
 * in the spelling that it used, for the file itself or for the folder that holds it. Links are never followed: the
 * client's way to a file is the only one. Safe for many threads.
 *
 * <p>Only files have paths. Documents of other schemes ({@code untitled:}, {@code git:} and their like) are drafts and
 * copies: as members of a workspace they would declare every module twice, so they stay outside.
 */
final class Uris {

    /** The scheme of the pages that the server writes itself; such an address stands for a path everywhere. */
    static final String SERVED_SCHEME = "waymark";

    private static final String FILE_SCHEME = "file:";

    private final Map<String, String> spellings = new ConcurrentHashMap<>();

    /** The path of the file at {@code uri}; empty when it is no file of this machine. */
    static Optional<String> path(String uri) {
        if (!uri.regionMatches(true, 0, FILE_SCHEME, 0, FILE_SCHEME.length())) {
            return Optional.empty();
        }
        String rest = withoutTail(uri.substring(FILE_SCHEME.length()));
        return withoutHost(PercentCode.decode(rest))
                .map(Uris::withDrive)
                .filter(FilePaths::isAbsolute)
                .map(FilePaths::normalise);
    }

    /** Whether {@code path} is the address of a page that the server writes. */
    static boolean isServed(String path) {
        return path.startsWith(SERVED_SCHEME + ":");
    }

    /** As {@link #path}, and remembers the spelling for answers. */
    Optional<String> met(String uri) {
        Optional<String> path = path(uri);
        path.filter(known -> !known.equals("/")).ifPresent(known -> spellings.put(known, trimmed(withoutTail(uri))));
        return path;
    }

    /** The address of the file at {@code path}. */
    String uri(String path) {
        if (isServed(path)) {
            return path;
        }
        for (String folder : FilePaths.ancestry(path)) {
            String known = spellings.get(folder);
            if (known != null) {
                return known + PercentCode.encode(rest(path, folder));
            }
        }
        return "file://" + PercentCode.encode(path.startsWith("/") ? path : "/" + path);
    }

    private static String rest(String path, String folder) {
        String rest = path.substring(folder.length());
        return rest.isEmpty() || rest.startsWith("/") ? rest : "/" + rest;
    }

    private static String withoutTail(String uri) {
        int query = uri.indexOf('?');
        int fragment = uri.indexOf('#');
        int end = Math.min(query < 0 ? uri.length() : query, fragment < 0 ? uri.length() : fragment);
        return uri.substring(0, end);
    }

    private static Optional<String> withoutHost(String rest) {
        if (!rest.startsWith("//")) {
            return Optional.of(rest);
        }
        int slash = rest.indexOf('/', 2);
        String host = slash < 0 ? rest.substring(2) : rest.substring(2, slash);
        String path = slash < 0 ? "" : rest.substring(slash);
        if (host.isEmpty() || host.equalsIgnoreCase("localhost")) {
            return Optional.of(path);
        }
        // Some clients forget the third slash: file://c:/shop.
        return isDrive(host) ? Optional.of("/" + host + path) : Optional.empty();
    }

    /** {@code /c:/shop} as {@code C:/shop}: drives have one spelling. */
    private static String withDrive(String path) {
        if (path.length() < 3 || path.charAt(0) != '/' || !isDrive(path.substring(1, 3))) {
            return path;
        }
        String drive = path.substring(1, 3).toUpperCase(Locale.ROOT);
        return path.length() == 3 ? drive + "/" : drive + path.substring(3);
    }

    private static boolean isDrive(String text) {
        return text.length() == 2 && text.charAt(1) == ':' && Character.isLetter(text.charAt(0));
    }

    private static String trimmed(String uri) {
        String trimmed = uri;
        while (trimmed.endsWith("/")) {
            trimmed = trimmed.substring(0, trimmed.length() - 1);
        }
        return trimmed;
    }
}
