package dev.waymark.lang.geblang.scan;

import dev.waymark.scan.Steps;

/** The grammar's parts and what they share while one file is read. */
final class Parsing {

    final Tokens tokens;
    final Reader in;
    final Faults faults;
    final Uses uses;
    final Steps steps = new Steps();
    final Setup setup = new Setup();
    final Damage damage;
    final TypeArguments typeArguments;
    final Types types;
    final Enclosed enclosed;
    final Expressions expressions;
    final Functions functions;
    final Classes classes;
    final Variables variables;
    final Imports imports;
    final Matches matches;
    final Flow flow;
    final Actions actions;
    final Statements statements;

    Parsing(Tokens tokens, Faults faults) {
        this.tokens = tokens;
        this.faults = faults;
        this.in = new Reader(tokens);
        this.uses = new Uses(tokens);
        this.damage = new Damage(in, tokens, faults);
        this.typeArguments = new TypeArguments(tokens);
        this.types = new Types(in, tokens, uses);
        this.enclosed = new Enclosed(in, steps);
        this.imports = new Imports(in, tokens, faults);
        this.expressions = new Expressions(this);
        this.functions = new Functions(this);
        this.classes = new Classes(this);
        this.variables = new Variables(this);
        this.matches = new Matches(this);
        this.flow = new Flow(this);
        this.actions = new Actions(this);
        this.statements = new Statements(this);
    }
}
