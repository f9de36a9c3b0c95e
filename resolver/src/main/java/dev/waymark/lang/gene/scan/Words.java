package dev.waymark.lang.gene.scan;

import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.scan.Spellings;

/**
 * The words at the head of special forms, and those between their clauses: they name nothing. Sources:
 * {@code compiler/operators.nim} of classic, {@code compiler.nim} of the newer dialect.
 */
final class Words {

    private static final String[] CLASSIC = """
        do if ifel if_not case var let loop while repeat for enum not typeof break continue fn block return try throw
        ns class interface implement field type object new new! super range async await yield void method
        on_method_missing ctor ctor! prop eval import export comptime then elif else when in catch finally from of
        nil true false self not_found
        """.strip().split("\\s+");

    private static final String[] NEW = """
        do if if_yes if_not let var const set new fn macro quote quasiquote select path msg ns env eval import mod
        match while loop repeat for break continue yield return try scope with_capabilities supervisor spawn await
        fail panic type alias enum protocol impl derive import_impl web_module then elif else catch ensure when in from
        message ctor nil true false void self super Self
        """.strip().split("\\s+");

    private static final Spellings CLASSIC_SPELLINGS = new Spellings(CLASSIC);
    private static final Spellings NEW_SPELLINGS = new Spellings(NEW);

    private Words() {}

    /** Spellings in which the words of {@code dialect} have the lowest numbers. */
    static Spellings spellings(Dialect dialect) {
        return new Spellings(
                switch (dialect) {
                    case CLASSIC -> CLASSIC_SPELLINGS;
                    case NEW -> NEW_SPELLINGS;
                });
    }

    /** Whether a number from {@link #spellings} is that of a word. */
    static boolean isWord(int number, Dialect dialect) {
        return number
                < switch (dialect) {
                    case CLASSIC -> CLASSIC.length;
                    case NEW -> NEW.length;
                };
    }
}
