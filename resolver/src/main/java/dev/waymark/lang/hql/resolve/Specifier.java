package dev.waymark.lang.hql.resolve;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.lang.hql.javascript.JavaScriptFile;

/** The text behind {@code from}, by what it asks for. Its kind alone decides where the compiler looks. */
public sealed interface Specifier {

    /** Suffix of HQL's own sources; suffixes count in lower case only. */
    String SUFFIX = ".hql";

    /** A package that comes with the compiler, or would: {@code @hlvm/string}. */
    record Provided(String name) implements Specifier {}

    /**
     * A module that the compiler fetches.
     *
     * @param address the whole of it: {@code npm:chalk@5}
     */
    record Remote(String address) implements Specifier {}

    /**
     * A file.
     *
     * @param path as it is written, absolute or beginning with a dot; without the {@code file:} in front
     */
    record Local(String path) implements Specifier {

        boolean isRelative() {
            return !FilePaths.isAbsolute(path);
        }
    }

    /** A file, but without the {@code ./} that it needs: the compiler takes it, and the program cannot be run. */
    record Bare(String path) implements Specifier {}

    /** A module of Node's own. */
    record Node(String name) implements Specifier {}

    /** What the compiler refuses to import, whatever stands there. */
    record Unsupported(String text) implements Specifier {}

    /** The suffixes that a local path may have, HQL's first. */
    ImmutableList<String> SUFFIXES = ImmutableList.<String>builder()
            .add(SUFFIX)
            .addAll(JavaScriptFile.suffixes())
            .build();

    /** What {@code request}, as an import writes it, asks for. */
    static Specifier of(String request) {
        if (request.startsWith("@hlvm/") || request.startsWith("@hql/")) {
            return new Provided(request);
        }
        if (ImmutableList.of("npm:", "jsr:", "http:", "https:").stream().anyMatch(request::startsWith)) {
            return new Remote(request);
        }
        if (request.startsWith("node:")) {
            return new Node(request);
        }
        boolean isFile = SUFFIXES.stream().anyMatch(request::endsWith);
        // A backslash separates nothing, and no file has such a name that somebody else could open.
        if (!isFile || request.indexOf('\\') >= 0 || request.indexOf('\0') >= 0) {
            return new Unsupported(request);
        }
        if (request.startsWith("file://")) {
            return new Local(request.substring("file://".length()));
        }
        boolean isPath = request.startsWith(".") || FilePaths.isAbsolute(request);
        return isPath ? new Local(request) : new Bare(request);
    }
}
