package dev.waymark.lang.geblang.scan;

import dev.waymark.scan.Spellings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words of one file: keywords first, then the names that mean something only in some places. */
final class Words {

    private static final List<String> SOFT = List.of("from", "select", "dir", "_");
    private static final String[] KNOWN = known();
    private static final int FIRST_SOFT = KNOWN.length - SOFT.size();

    static final int FROM = FIRST_SOFT;
    static final int SELECT = FIRST_SOFT + 1;
    static final int DIR = FIRST_SOFT + 2;
    /** Stands for an argument left out or a value not wanted: never a name. */
    static final int UNDERSCORE = FIRST_SOFT + 3;

    /** Types of the language itself, which are no references where a type stands. */
    private static final Set<String> PRIMITIVES = Set.of(
            "string",
            "int",
            "float",
            "decimal",
            "bytes",
            "list",
            "dict",
            "set",
            "range",
            "void",
            "any",
            "callable",
            "function",
            "iterable",
            "generator");

    /** Those of them that take no type arguments, so that a {@code <} behind them compares. */
    private static final Set<String> PLAIN = Set.of("int", "string", "float", "decimal", "bytes", "void", "any");

    private Words() {}

    static Spellings spellings() {
        return new Spellings(KNOWN);
    }

    static boolean isPrimitive(String type) {
        return PRIMITIVES.contains(type);
    }

    static boolean takesArguments(String type) {
        return !PLAIN.contains(type);
    }

    private static String[] known() {
        List<String> words = new ArrayList<>(Kind.keywords());
        words.addAll(SOFT);
        return words.toArray(String[]::new);
    }
}
