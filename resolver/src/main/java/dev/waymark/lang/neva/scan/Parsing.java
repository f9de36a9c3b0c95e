package dev.waymark.lang.neva.scan;

import dev.waymark.scan.Spellings;

/** The grammar's parts and what they share while one text is read. */
final class Parsing {

    final Tokens tokens;
    final Faults faults;
    final Mentions mentions;
    final Reader in;
    final EntityNames names;
    final Types types;
    final Literals literals;
    final Interfaces interfaces;
    final Directives directives;
    final Imports imports;
    final Entities entities;
    final Statements statements;

    /** Cuts the bytes between {@code start} and {@code end} into tokens. */
    Parsing(byte[] bytes, int start, int end) {
        this.faults = new Faults();
        Spellings spellings = Words.spellings();
        this.tokens = Lexer.read(bytes, start, end, spellings, faults);
        this.mentions = new Mentions(tokens);
        this.in = new Reader(bytes, tokens, faults);
        this.names = new EntityNames(this);
        this.types = new Types(this);
        this.literals = new Literals(this);
        this.interfaces = new Interfaces(this);
        this.directives = new Directives(this);
        this.imports = new Imports(this);
        this.entities = new Entities(this);
        this.statements = new Statements(this);
    }
}
