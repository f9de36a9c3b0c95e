package dev.waymark.lang.neva.scan;

/** Reads a file. Source: the rule {@code prog} of {@code neva.g4} in nevalang/neva 0.41. */
final class Statements {

    private final Parsing parsing;
    private final Reader in;
    private final Tokens tokens;

    Statements(Parsing parsing) {
        this.parsing = parsing;
        this.in = parsing.in;
        this.tokens = parsing.tokens;
    }

    /** Passes the whole file. */
    void file() {
        while (!in.isDone()) {
            in.beginStatement();
            in.blanks();
            if (parsing.imports.begins()) {
                begin();
                parsing.imports.statement();
            } else if (in.kind().startsStatement()) {
                begin();
                parsing.entities.statement();
            } else if (!in.at(Kind.END)) {
                other();
            }
        }
    }

    private void begin() {
        parsing.faults.beginAt(tokens.start(in.index()));
    }

    /** Passes what begins no statement, up to what does. */
    private void other() {
        in.fault("an import, a type, a constant, an interface or a component");
        while (!in.at(Kind.END) && !in.kind().startsStatement()) {
            boolean isOpener = in.kind().isOpener() && tokens.partner(in.index()) != Tokens.NONE;
            if (isOpener) {
                in.moveBehind(in.index());
            } else {
                in.next();
            }
        }
    }
}
