package dev.waymark.lang.gene.scan;

import java.util.Optional;

/**
 * What an import asks for: everything that resolving it depends on. {@link #text} and {@link #of} are inverse.
 *
 * @param kind whether it asks for a file or for a namespace of the language
 * @param path as the import writes it, without quotes; a namespace without the slash at its end
 * @param packageName the package or alias whose module it is: {@code ^pkg}, or classic's {@code of}
 * @param override where classic is told to find that package: {@code ^path}
 * @param isNative whether classic is to load a compiled library: {@code ^native}
 */
public record Request(
        Kind kind, String path, Optional<String> packageName, Optional<String> override, boolean isNative) {

    /** What an import can ask for. */
    public enum Kind {
        /** A file. */
        MODULE,
        /** A namespace that the language provides, or in the newer dialect one that the file declares. */
        NAMESPACE
    }

    private static final String PACKAGE = " ^pkg ";
    private static final String OVERRIDE = " ^path ";
    private static final String NATIVE = " ^native";
    private static final char ESCAPE = '\\';

    /** A request for a file of the own package. */
    public static Request module(String path) {
        return new Request(Kind.MODULE, path, Optional.empty(), Optional.empty(), false);
    }

    /** A request for a namespace. */
    public static Request namespace(String path) {
        return new Request(Kind.NAMESPACE, path, Optional.empty(), Optional.empty(), false);
    }

    /** The request that {@link #text} wrote. */
    public static Request of(String text) {
        boolean isNative = text.endsWith(NATIVE);
        String rest = isNative ? text.substring(0, text.length() - NATIVE.length()) : text;
        Optional<String> override = behind(rest, OVERRIDE);
        rest = before(rest, OVERRIDE);
        Optional<String> packageName = behind(rest, PACKAGE);
        rest = before(rest, PACKAGE);
        boolean isNamespace = rest.endsWith("/") && !isEscaped(rest, rest.length() - 1);
        return new Request(
                isNamespace ? Kind.NAMESPACE : Kind.MODULE,
                unescaped(isNamespace ? rest.substring(0, rest.length() - 1) : rest),
                packageName,
                override,
                isNative);
    }

    /** The request in one line, much as an import would write it: {@code index ^pkg x/lib}, {@code gene/json/}. */
    public String text() {
        StringBuilder text = new StringBuilder(escaped(path)).append(kind == Kind.NAMESPACE ? "/" : "");
        if (kind == Kind.MODULE && path.endsWith("/")) {
            text.insert(text.length() - 1, ESCAPE);
        }
        packageName.ifPresent(name -> text.append(PACKAGE).append(escaped(name)));
        override.ifPresent(place -> text.append(OVERRIDE).append(escaped(place)));
        return text.append(isNative ? NATIVE : "").toString();
    }

    private static Optional<String> behind(String text, String mark) {
        int at = text.indexOf(mark);
        return at < 0 ? Optional.empty() : Optional.of(unescaped(text.substring(at + mark.length())));
    }

    private static String before(String text, String mark) {
        int at = text.indexOf(mark);
        return at < 0 ? text : text.substring(0, at);
    }

    private static boolean isEscaped(String text, int at) {
        int before = at;
        while (before > 0 && text.charAt(before - 1) == ESCAPE) {
            before--;
        }
        return (at - before) % 2 == 1;
    }

    /** Only in odd paths: what could be taken for a clause. */
    private static String escaped(String part) {
        return part.replace("\\", "\\\\").replace("^", "\\^");
    }

    private static String unescaped(String part) {
        StringBuilder plain = new StringBuilder(part.length());
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            plain.append(c == ESCAPE && i + 1 < part.length() ? part.charAt(++i) : c);
        }
        return plain.toString();
    }
}
