package dev.waymark.lang.kcl.scan;

import com.google.common.collect.ImmutableList;
import dev.waymark.scan.Spellings;

/**
 * The words that KCL knows by itself, numbered in this order.
 *
 * <p>Source: {@code crates/span/src/symbol.rs} (keywords) and {@code crates/sema/src/builtin} (functions and types) of
 * kcl-lang/kcl 0.12.
 */
final class Words {

    private static final ImmutableList<String> KEYWORDS = ImmutableList.of(
            "as",
            "import",
            "rule",
            "schema",
            "mixin",
            "protocol",
            "check",
            "for",
            "assert",
            "if",
            "elif",
            "else",
            "or",
            "and",
            "not",
            "in",
            "is",
            "lambda",
            "all",
            "any",
            "filter",
            "map",
            "type",
            "True",
            "False",
            "None",
            "Undefined");

    private static final ImmutableList<String> TYPES = ImmutableList.of("str", "int", "float", "bool");

    private static final ImmutableList<String> FUNCTIONS = ImmutableList.of(
            "option",
            "print",
            "multiplyof",
            "isunique",
            "isnullish",
            "len",
            "abs",
            "all_true",
            "any_true",
            "hex",
            "bin",
            "oct",
            "ord",
            "sorted",
            "range",
            "max",
            "min",
            "sum",
            "pow",
            "round",
            "zip",
            "list",
            "dict",
            "typeof",
            "reduce");

    private static final int FIRST_TYPE = KEYWORDS.size();
    private static final int FIRST_FUNCTION = FIRST_TYPE + TYPES.size();
    private static final int END = FIRST_FUNCTION + FUNCTIONS.size();

    private static final Spellings KNOWN = new Spellings(ImmutableList.<String>builder()
            .addAll(KEYWORDS)
            .addAll(TYPES)
            .addAll(FUNCTIONS)
            .build()
            .toArray(String[]::new));

    private Words() {}

    /** The numbers of words for one file, those of KCL numbered first. */
    static Spellings spellings() {
        return new Spellings(KNOWN);
    }

    /** Whether the word with that number is a type in every position where a type may stand. */
    static boolean isBasicType(int spelling) {
        return spelling >= FIRST_TYPE && spelling < FIRST_FUNCTION;
    }

    /** Whether every file sees that word as a function or a type, unless it binds it otherwise. */
    static boolean isBuiltIn(int spelling) {
        return spelling >= FIRST_TYPE && spelling < END;
    }
}
