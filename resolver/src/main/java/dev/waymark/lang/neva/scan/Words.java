package dev.waymark.lang.neva.scan;

import dev.waymark.scan.Spellings;

/**
 * The words that mean something to the scanner. Keywords are reserved everywhere, the other words mean something in one
 * place only. Source: {@code internal/compiler/parser/neva.g4} of nevalang/neva 0.41.
 */
final class Words {

    /** The seed's spelling of the keyword. */
    static final String IMPORTS = "imports";
    /** What nothing separates aliases with, though other languages do. */
    static final String AS = "as";
    /** The keyword for types of names, before unions had tags. */
    static final String ENUM = "enum";
    /** The directive with the name of a function of the runtime. */
    static final String EXTERN = "extern";
    /** The directive with the name of a constant. */
    static final String BIND = "bind";
    /** The directive with a type. */
    static final String BIND_TYPE = "bind_type";

    private static final Spellings KEYWORDS =
            new Spellings("pub", "type", "struct", "union", "interface", "const", "def", "import", "true", "false");

    private Words() {}

    /** The numbers of words for one file, the keywords numbered first. */
    static Spellings spellings() {
        return new Spellings(KEYWORDS);
    }

    /** Whether a name may begin with that byte. */
    static boolean startsName(int character) {
        int lower = character | 0x20;
        return (lower >= 'a' && lower <= 'z') || character == '_';
    }

    /** Whether a name may go on with that byte. */
    static boolean continuesName(int character) {
        return startsName(character) || (character >= '0' && character <= '9');
    }
}
