package dev.waymark.lang.geblang.scan;

import dev.waymark.outline.DeclarationKind;
import dev.waymark.scan.IntList;
import dev.waymark.scan.Steps;

/** Reads declarations of variables, constants, fields and type aliases. */
final class Variables {

    private final Parsing parsing;
    private final Tokens tokens;
    private final Reader in;
    private final Uses uses;
    private final Steps steps;

    Variables(Parsing parsing) {
        this.parsing = parsing;
        this.tokens = parsing.tokens;
        this.in = parsing.in;
        this.uses = parsing.uses;
        this.steps = parsing.steps;
    }

    /** Whether a type and a name stand here, as a declaration without {@code let} begins. */
    boolean typedHere() {
        int token = in.index() + (in.at(Kind.QUESTION) ? 1 : 0);
        if (!tokens.kind(token).startsType()) {
            return false;
        }
        int name = listSuffix(typeArguments(dottedName(token)));
        if (tokens.kind(name) != Kind.NAME) {
            return false;
        }
        // A lone name on the line above is more likely a statement not yet finished than a type.
        Kind behind = tokens.kind(name + 1);
        return !tokens.isFirstOnLine(name) || behind == Kind.ASSIGN || behind == Kind.SEMICOLON;
    }

    /** Reads a declaration that begins here with its type. */
    void typed(Home home, Head head) {
        home.begins(Shape.DECLARATION);
        typedName(home, head, DeclarationKind.VARIABLE, "This type");
    }

    /** Reads a declaration that begins here with {@code let} or {@code const}. */
    void declared(Home home, Head head) {
        home.begins(Shape.DECLARATION);
        boolean constant = in.at(Kind.CONST);
        DeclarationKind kind = constant ? DeclarationKind.CONSTANT : DeclarationKind.VARIABLE;
        in.next();
        if (in.at(Kind.OPEN_BRACKET) || in.at(Kind.OPEN_BRACE)) {
            values(home, head, kind, pattern());
            return;
        }
        String keyword = constant ? "`const`" : "`let`";
        if (!in.at(Kind.NAME)) {
            parsing.damage.fault(
                    in.index(),
                    keyword + " declares nothing yet; write a name here, or a type that begins with a name");
        }
        Kind behind = in.kind(1);
        if (in.at(Kind.NAME) && (behind == Kind.ASSIGN || behind == Kind.SEMICOLON || behind == Kind.COMMA)) {
            values(home, head, kind, names());
        } else {
            typedName(home, head, kind, keyword);
        }
    }

    /** Reads a type alias; {@code type} stands here. */
    void alias(Home home, Head head) {
        home.begins(Shape.DECLARATION);
        in.next();
        if (!in.at(Kind.NAME)) {
            parsing.damage.breaksOff(home, "`type` declares nothing yet; write a name here");
            return;
        }
        Draft draft = new Draft(tokens, head, in.index(), DeclarationKind.TYPE);
        in.next();
        home.named(draft.nameToken());
        if (in.take(Kind.ASSIGN)) {
            parsing.types.read();
        }
        draft.signatureEnds(in.lastEnd());
        semicolon(home);
        home.finished(draft, in.lastEnd());
    }

    private void typedName(Home home, Head head, DeclarationKind kind, String subject) {
        parsing.types.read();
        if (!in.at(Kind.NAME)) {
            parsing.damage.breaksOff(home, subject + " declares nothing yet; write a name here");
            return;
        }
        IntList names = new IntList();
        names.add(in.index());
        in.next();
        values(home, head, kind, names);
    }

    /** Reads names with commas between them. */
    IntList names() {
        IntList names = new IntList();
        while (in.at(Kind.NAME)) {
            names.add(in.index());
            in.next();
            if (!in.take(Kind.COMMA)) {
                break;
            }
        }
        return names;
    }

    /** Whether the braces here hold names and commas only. */
    boolean patternHere() {
        int token = in.index() + 1;
        while (tokens.kind(token) == Kind.NAME || tokens.kind(token) == Kind.COMMA) {
            token++;
        }
        return token == in.partner();
    }

    /** Reads the names in {@code [a, b]} or {@code {a, b}}. */
    IntList pattern() {
        IntList names = new IntList();
        int close = in.partner();
        in.next();
        while (in.at(Kind.NAME) || in.at(Kind.COMMA)) {
            if (in.at(Kind.NAME)) {
                names.add(in.index());
            }
            in.next();
        }
        in.moveTo(close == Tokens.NONE ? in.index() : close + 1);
        return names;
    }

    /** Reads what the names are set to; only behind it are they bound. */
    private void values(Home home, Head head, DeclarationKind kind, IntList names) {
        int headEnd = in.lastEnd();
        int mark = uses.mark();
        // Taking a value apart is no declaration to the tool.
        boolean takesApart = names.size() != 1 || in.kind(-1) != Kind.NAME;
        Runnable end = () -> {
            uses.pass(mark, takesApart ? new Check[] {Check.NAMES} : home.passedInValues());
            end(home, head, kind, names, headEnd);
        };
        if (in.take(Kind.ASSIGN)) {
            steps.then(parsing.expressions::list, end);
        } else {
            end.run();
        }
    }

    private void end(Home home, Head head, DeclarationKind kind, IntList names, int headEnd) {
        int signatureEnd = isBrief(head) ? in.lastEnd() : headEnd;
        semicolon(home);
        for (int i = 0; i < names.size(); i++) {
            Draft draft = new Draft(tokens, head, names.get(i), kind);
            draft.signatureEnds(signatureEnd);
            home.named(draft.nameToken());
            home.finished(draft, in.lastEnd());
        }
    }

    /** Whether the value read last is worth quoting with its declaration: it has no braces and stays on the line. */
    private boolean isBrief(Head head) {
        for (int token = head.signature(); token < in.index(); token++) {
            boolean breaksLine = token > head.signature() && tokens.isFirstOnLine(token);
            if (breaksLine || tokens.kind(token) == Kind.OPEN_BRACE) {
                return false;
            }
        }
        return true;
    }

    private void semicolon(Home home) {
        if (!in.take(Kind.SEMICOLON)) {
            parsing.damage.breaksOff(home, "The declaration is not ended; add `;` before this");
        }
    }

    private int dottedName(int first) {
        int token = first + 1;
        while (tokens.kind(token) == Kind.DOT && tokens.kind(token + 1) == Kind.NAME) {
            token += 2;
        }
        return token;
    }

    private int typeArguments(int token) {
        int end = tokens.kind(token) == Kind.LESS ? parsing.typeArguments.end(token) : Tokens.NONE;
        return end == Tokens.NONE ? token : end + 1;
    }

    private int listSuffix(int token) {
        boolean here = tokens.kind(token) == Kind.OPEN_BRACKET && tokens.kind(token + 1) == Kind.CLOSE_BRACKET;
        return here ? token + 2 : token;
    }
}
