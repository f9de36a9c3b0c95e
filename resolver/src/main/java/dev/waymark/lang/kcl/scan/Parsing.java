package dev.waymark.lang.kcl.scan;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.waymark.scan.Spellings;

/** The grammar's parts and what they share while one text is read. */
final class Parsing {

    final byte[] bytes;
    final Tokens tokens;
    final Spellings spellings;
    final Faults faults;
    final Uses uses;
    final Reader in;
    final Nesting nesting;
    final Names names;
    final Interpolations interpolations;
    final Types types;
    final Comprehensions comprehensions;
    final Expressions expressions;
    final Arguments arguments;
    final Lists lists;
    final Configs configs;
    final Lambdas lambdas;
    final TopLevel top;
    final Imports imports;
    final Statements statements;
    final Assignments assignments;
    final Schemas schemas;

    Parsing(byte[] bytes, Tokens tokens, Spellings spellings, Uses uses, Faults faults) {
        this.bytes = bytes;
        this.tokens = tokens;
        this.spellings = spellings;
        this.uses = uses;
        this.faults = faults;
        this.in = new Reader(bytes, tokens, faults);
        this.nesting = new Nesting(in, tokens, uses);
        this.names = new Names(in, tokens, uses);
        this.interpolations = new Interpolations(this);
        this.types = new Types(this);
        this.top = new TopLevel(tokens, faults, uses);
        this.imports = new Imports(this);
        this.expressions = new Expressions(this);
        this.arguments = new Arguments(this);
        this.comprehensions = new Comprehensions(this);
        this.lists = new Lists(this);
        this.configs = new Configs(this);
        this.lambdas = new Lambdas(this);
        this.assignments = new Assignments(this);
        this.schemas = new Schemas(this);
        this.statements = new Statements(this);
    }

    /** The text between two offsets. */
    String slice(int start, int end) {
        return new String(bytes, start, Math.max(0, end - start), UTF_8);
    }
}
