package dev.waymark.lang.neva.scan;

import com.google.common.collect.ImmutableList;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.Outline;
import dev.waymark.text.SourceText;
import java.util.Optional;

/**
 * Reads a Neva source into its outline: one pass over the bytes, another over their tokens, both linear in the length of
 * the file and without recursion. It never fails: damaged text has faults, and an outline of what could be read.
 */
public final class NevaScanner {

    private NevaScanner() {}

    public static Outline outline(SourceText text) {
        Parsing parsing = new Parsing(text.bytes(), 0, text.length());
        parsing.statements.file();
        return new Outline(
                Optional.empty(),
                parsing.imports.found(),
                parsing.entities.found(),
                parsing.mentions.found(),
                parsing.mentions.parameters(),
                parsing.faults.all(),
                bodyStart(parsing.tokens));
    }

    /** What {@code declaration}, an interface or a component of {@code text}, asks for and offers. */
    public static Signature signature(SourceText text, Declaration declaration) {
        int start = Math.min(declaration.name().span().end(), text.length());
        int end = Math.clamp(declaration.signature().end(), start, text.length());
        return new Parsing(text.bytes(), start, end).interfaces.read();
    }

    /** The import blocks of {@code text}, in their order. */
    public static ImmutableList<ImportBlock> importBlocks(SourceText text) {
        Parsing parsing = new Parsing(text.bytes(), 0, text.length());
        parsing.statements.file();
        return parsing.imports.blocks();
    }

    private static int bodyStart(Tokens tokens) {
        int token = 0;
        while (tokens.kind(token) == Kind.NEWLINE || tokens.kind(token) == Kind.COMMENT) {
            token++;
        }
        return tokens.start(token);
    }
}
