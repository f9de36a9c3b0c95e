package dev.waymark.lang.hql.javascript;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of JavaScript and TypeScript files that an HQL import may name; suffixes count in lower case only. */
public enum JavaScriptFile {
    SCRIPT(".js"),
    MODULE(".mjs"),
    /** Always CommonJS. */
    COMMON(".cjs"),
    TYPESCRIPT(".ts"),
    /** TypeScript with elements in angle brackets. */
    TYPESCRIPT_XML(".tsx");

    private final String suffix;

    JavaScriptFile(String suffix) {
        this.suffix = suffix;
    }

    /** What the file at {@code path} is; empty when it is none of these. */
    public static Optional<JavaScriptFile> of(String path) {
        String name = FilePaths.name(path);
        return Arrays.stream(values())
                .filter(kind -> name.endsWith(kind.suffix))
                .findFirst();
    }

    public static boolean is(String path) {
        return of(path).isPresent();
    }

    /** All suffixes, dots included. */
    public static ImmutableList<String> suffixes() {
        return Arrays.stream(values()).map(kind -> kind.suffix).collect(ImmutableList.toImmutableList());
    }

    /** Whether its values may be written as elements: {@code <p>…</p>}. */
    boolean hasElements() {
        return this == TYPESCRIPT_XML;
    }

    /** Whether it may say what it offers by assigning to {@code exports}. */
    boolean mayBeCommon() {
        return this == SCRIPT || this == COMMON;
    }
}
