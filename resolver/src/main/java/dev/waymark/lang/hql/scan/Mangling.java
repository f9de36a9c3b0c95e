package dev.waymark.lang.hql.scan;

import com.google.common.collect.ImmutableSet;

/**
 * What becomes of names in JavaScript, where two of them may be one: {@code my-f} and {@code my_f}. Source: {@code
 * sanitizeIdentifier} in {@code src/common/utils.ts} of hlvm-dev/hql.
 */
public final class Mangling {

    private static final ImmutableSet<String> RESERVED = ImmutableSet.of(
            "default",
            "class",
            "function",
            "var",
            "let",
            "const",
            "if",
            "else",
            "for",
            "while",
            "do",
            "return",
            "break",
            "continue",
            "switch",
            "case",
            "try",
            "catch",
            "finally",
            "throw",
            "extends",
            "import",
            "export",
            "from",
            "as",
            "async",
            "await",
            "yield",
            "static",
            "with",
            "debugger",
            "enum",
            "implements",
            "interface",
            "package",
            "private",
            "protected",
            "public");

    private Mangling() {}

    /** The JavaScript name of an HQL name without dots. */
    public static String mangled(String name) {
        if (RESERVED.contains(name)) {
            return "_" + name;
        }
        StringBuilder mangled = new StringBuilder(name.length() + 8);
        if (name.isEmpty() || !isStart(name.charAt(0))) {
            mangled.append('_');
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '?') {
                mangled.append("_QMARK_");
            } else if (c == '-') {
                mangled.append('_');
            } else if (Characters.isIdentifierPart(c)) {
                mangled.append(c);
            }
        }
        return mangled.toString();
    }

    /** Hyphens have become underscores when the compiler looks at the first character. */
    private static boolean isStart(char c) {
        return c == '-' || Characters.isIdentifierStart(c);
    }
}
