package dev.waymark.files;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Arithmetic on paths. A path is an absolute, normalised string with {@code /} between its parts, on every system:
 * {@code /home/ada/shop} or {@code C:/shop}. A root ends with its slash, no other path does.
 */
public final class FilePaths {

    private FilePaths() {}

    /** The last part; empty for a root. */
    public static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The folder that holds {@code path}; a root is its own parent. */
    public static String parent(String path) {
        int slash = path.lastIndexOf('/');
        if (slash < 0 || slash == path.length() - 1) {
            return path;
        }
        int rootEnd = rootLength(path);
        return slash < rootEnd ? path.substring(0, rootEnd) : path.substring(0, slash);
    }

    /** The name without its last suffix. */
    public static String stem(String path) {
        String name = name(path);
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    /** {@code relative} seen from {@code folder}; {@code .} and {@code ..} are worked out, an absolute path stays itself. */
    public static String resolve(String folder, String relative) {
        String joined = isAbsolute(relative) ? relative : folder + "/" + relative;
        return normalise(joined);
    }

    /** {@code relative} below {@code folder} even where it begins with a slash. */
    public static String join(String folder, String relative) {
        return normalise(folder + "/" + relative);
    }

    /** The child of {@code folder} called {@code name}, which holds no slash and no dots alone. */
    public static String child(String folder, String name) {
        return folder.endsWith("/") ? folder + name : folder + "/" + name;
    }

    public static boolean isAbsolute(String path) {
        return rootLength(path.replace('\\', '/')) > 0;
    }

    /** Whether {@code path} is {@code folder} or lies below it. */
    public static boolean isWithin(String path, String folder) {
        return path.startsWith(folder)
                && (path.length() == folder.length() || folder.endsWith("/") || path.charAt(folder.length()) == '/');
    }

    /** {@code path} as seen from {@code folder}, with {@code ..} where it lies outside. */
    public static String relativize(String folder, String path) {
        if (path.equals(folder)) {
            return ".";
        }
        StringBuilder up = new StringBuilder();
        for (String at = folder; ; at = parent(at)) {
            if (path.equals(at)) {
                return up.substring(0, up.length() - 1);
            }
            if (isWithin(path, at)) {
                return up + path.substring(at.endsWith("/") ? at.length() : at.length() + 1);
            }
            if (at.equals(parent(at))) {
                return path;
            }
            up.append("../");
        }
    }

    /** {@code folder} and the folders above it, nearest first. */
    public static List<String> ancestry(String folder) {
        List<String> folders = new ArrayList<>();
        for (String at = folder; ; at = parent(at)) {
            folders.add(at);
            if (at.equals(parent(at))) {
                return folders;
            }
        }
    }

    /** Whether a file can be called {@code name} on every system that cares: one part of a path, in one line. */
    public static boolean isName(String name) {
        return !name.isBlank()
                && !name.equals(".")
                && !name.equals("..")
                && name.codePoints().noneMatch(c -> c == '/' || c == '\\' || Character.isISOControl(c) || c == '"');
    }

    /** The normal form of an absolute path, whatever slashes and dots it was written with. */
    public static String normalise(String path) {
        String slashed = path.replace('\\', '/');
        int rootEnd = rootLength(slashed);
        Deque<String> parts = new ArrayDeque<>();
        for (String part : slashed.substring(rootEnd).split("/", -1)) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return slashed.substring(0, rootEnd) + String.join("/", parts);
    }

    private static int rootLength(String path) {
        if (path.startsWith("/")) {
            return 1;
        }
        boolean drive = path.length() >= 3
                && Character.isLetter(path.charAt(0))
                && path.charAt(1) == ':'
                && path.charAt(2) == '/';
        return drive ? 3 : 0;
    }
}
