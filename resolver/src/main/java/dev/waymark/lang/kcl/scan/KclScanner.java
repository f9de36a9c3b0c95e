package dev.waymark.lang.kcl.scan;

import com.google.common.collect.ImmutableList;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.Outline;
import dev.waymark.scan.Spellings;
import dev.waymark.text.SourceText;
import java.util.Optional;

/**
 * Reads a KCL file into its outline: one pass over the bytes, another over their tokens, both linear in the length of
 * the file and bounded in depth. It never fails: damaged text has faults, and an outline of what could be read.
 *
 * <p>{@link Outline#references} holds the names that no inner scope binds, those of the file's own top level included,
 * built-in functions and types left out. {@link Outline#localNames} holds the names of parameters, schema arguments,
 * loops and of variables in functions; attributes and the keys of entries, which shadow exactly what no reference names
 * then, are no part of it. A name whose member is about to be typed, {@code math.} and nothing behind it, is a reference
 * of use {@link dev.waymark.outline.Reference.Use#MODULE}.
 *
 * <p>Declarations come without members: {@link #members} reads them when somebody asks.
 */
public final class KclScanner {

    private KclScanner() {}

    public static Outline scan(SourceText text) {
        Parsing parsing = parsing(text, 0, text.length());
        parsing.statements.file();
        return outline(parsing);
    }

    /** The attributes that {@code declaration}, a schema, mixin or protocol of {@code text}, has of its own. */
    public static ImmutableList<Declaration> members(SourceText text, Declaration declaration) {
        int end = Math.min(declaration.span().end(), text.length());
        Parsing parsing = parsing(text, Math.min(declaration.span().start(), end), end);
        parsing.schemas.body().keepAttributes();
        parsing.in.beginDeclaration();
        parsing.statements.statement(Place.TOP);
        return parsing.schemas.body().attributes();
    }

    private static Parsing parsing(SourceText text, int start, int end) {
        Spellings spellings = Words.spellings();
        Faults faults = new Faults();
        Tokens tokens = Lexer.read(text.bytes(), start, end, spellings, faults);
        return new Parsing(text.bytes(), tokens, spellings, new Uses(spellings), faults);
    }

    private static Outline outline(Parsing parsing) {
        return new Outline(
                Optional.empty(),
                parsing.imports.found(),
                parsing.top.declarations(),
                parsing.uses.references(parsing.imports.bound(), parsing.top.declared()),
                parsing.uses.localNames(),
                parsing.faults.all(),
                bodyStart(parsing.tokens));
    }

    private static int bodyStart(Tokens tokens) {
        int token = 0;
        while (tokens.kind(token).isLayout()) {
            token++;
        }
        return tokens.start(token);
    }
}
