package dev.waymark.lang.geblang.scan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.Import;
import dev.waymark.outline.Outline;
import dev.waymark.scan.Spellings;
import dev.waymark.text.SourceText;
import java.util.HashSet;
import java.util.Set;

/**
 * Reads a Geblang file into its outline: one pass over the bytes, another over their tokens, both linear in the length
 * of the file and of any depth. It never fails: damaged text has faults, and an outline of what could be read.
 *
 * <p>{@link Outline#references} holds the names that no inner scope binds, those of the file's own top level included.
 * {@link Outline#localNames} holds every name bound in an inner scope, with parameters, loop variables and the
 * members of classes, but not the top level's own, which are declarations. A name whose member is about to be typed,
 * {@code io.} and nothing behind it, is a reference of use {@link dev.waymark.outline.Reference.Use#MODULE}.
 */
public final class GeblangScanner {

    private GeblangScanner() {}

    public static Outline scan(SourceText text) {
        Spellings spellings = Words.spellings();
        Parsing parsing = parsing(text, spellings);
        return outline(parsing, read(parsing), spellings);
    }

    /** The file's {@code init} blocks that are closed; no outline holds them. */
    public static ImmutableList<InitStatement> initStatements(SourceText text) {
        return read(parsing(text, Words.spellings())).initStatements();
    }

    private static Parsing parsing(SourceText text, Spellings spellings) {
        Faults faults = new Faults();
        return new Parsing(Lexer.read(text.bytes(), spellings, faults), faults);
    }

    private static TopLevel read(Parsing parsing) {
        TopLevel top = new TopLevel(parsing.tokens, parsing.faults);
        parsing.statements.file(top);
        parsing.steps.run();
        return top;
    }

    private static Outline outline(Parsing parsing, TopLevel top, Spellings spellings) {
        ImmutableList<Declaration> declarations = top.declarations();
        ImmutableList<Import> imports = parsing.imports.found();
        return new Outline(
                parsing.imports.declaredModule(),
                imports,
                declarations,
                parsing.uses.references(known(declarations, imports)),
                parsing.uses.localNames(spellings),
                parsing.faults.all(),
                parsing.tokens.start(0));
    }

    /** The names that a decorator may refer to. */
    private static Set<String> known(ImmutableList<Declaration> declarations, ImmutableList<Import> imports) {
        Set<String> known = new HashSet<>();
        declarations.forEach(declaration -> known.add(declaration.name().text()));
        imports.forEach(
                wanted -> wanted.names().forEach(name -> known.add(name.local().text())));
        return ImmutableSet.copyOf(known);
    }
}
