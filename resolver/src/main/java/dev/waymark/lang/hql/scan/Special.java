package dev.waymark.lang.hql.scan;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * What the first word of a list makes of it, where that is more than a call. The words are taken even where a name of
 * that spelling is bound, as the compiler takes them.
 */
enum Special {
    FUNCTION("fn", "defn", "fx", "fn*"),
    ASYNC("async"),
    ARROW("=>"),
    MACRO("macro"),
    VARIABLE("let", "var", "def"),
    CONSTANT("const"),
    LOOP("loop"),
    FOR("for", "for-of", "for-await-of"),
    CONDITIONAL_BINDING("if-let", "when-let", "ifLet", "whenLet", "if-some", "when-some"),
    THREAD_AS("as->"),
    MATCH("match"),
    COND("cond"),
    CATCH("catch"),
    GENSYMS("with-gensyms"),
    /** Everything behind the word is a block of its own. */
    BLOCK("do", "try", "finally", "while", "repeat", "when", "unless", "when-not"),
    CLASS("class", "abstract-class"),
    ENUM("enum", "const-enum"),
    INTERFACE("interface"),
    TYPE("type", "deftype"),
    NAMESPACE("namespace"),
    IMPORT("import"),
    DYNAMIC_IMPORT("import-dynamic"),
    EXPORT("export"),
    QUOTE("quote"),
    QUASIQUOTE("quasiquote", "syntax-quote"),
    /** What stands behind the word is dropped, or means nothing here. */
    IGNORED("comment", "declare", "fn-overload", "abstract-method", "break", "continue"),
    LABEL("label"),
    ASSIGNMENT(
            "=", "set", "+=", "-=", "*=", "/=", "%=", "**=", "&=", "|=", "^=", "<<=", ">>=", ">>>=", "??=", "&&=",
            "||="),
    NEW("new"),
    /** A word of the language in front of plain expressions. */
    PLAIN(
            "if",
            "?",
            "return",
            "throw",
            "await",
            "yield",
            "yield*",
            "recur",
            "switch",
            "case",
            "default",
            "else",
            "decorator",
            "template-literal",
            "lazy-seq",
            "js-call",
            "js-get",
            "js-get-invoke",
            "js-method",
            "js-new",
            "js-set",
            "hash-set",
            "unquote",
            "unquote-splicing");

    private static final ImmutableMap<String, Special> BY_WORD = byWord();

    private final ImmutableMap<String, Special> words;

    Special(String... words) {
        ImmutableMap.Builder<String, Special> mine = ImmutableMap.builder();
        for (String word : words) {
            mine.put(word, this);
        }
        this.words = mine.buildOrThrow();
    }

    /** What {@code word} makes of a list; empty for a call. */
    static Optional<Special> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    private static ImmutableMap<String, Special> byWord() {
        ImmutableMap.Builder<String, Special> all = ImmutableMap.builder();
        for (Special special : values()) {
            all.putAll(special.words);
        }
        return all.buildOrThrow();
    }
}
