package dev.waymark.lang.geblang.scan;

import dev.waymark.outline.DeclarationKind;
import dev.waymark.scan.Steps;
import java.util.BitSet;

/** Reads functions: declared ones, methods, literals. */
final class Functions {

    private final Parsing parsing;
    private final Tokens tokens;
    private final Reader in;
    private final Uses uses;
    private final Steps steps;
    /** For each function around this place, whether it says what it returns. */
    private final BitSet typed = new BitSet();

    private int depth;

    Functions(Parsing parsing) {
        this.parsing = parsing;
        this.tokens = parsing.tokens;
        this.in = parsing.in;
        this.uses = parsing.uses;
        this.steps = parsing.steps;
    }

    /** Reads a declared function; {@code func} stands here. */
    void declared(Home home, Head head) {
        in.next();
        boolean destructor = in.take(Kind.TILDE);
        if (!in.nameAhead(0)) {
            parsing.damage.breaksOff(home, "`func` declares nothing yet; write a name here");
            parsing.statements.block(() -> {});
            return;
        }
        Draft draft = new Draft(tokens, head, in.index(), DeclarationKind.FUNCTION);
        in.next();
        if (!destructor) {
            home.named(draft.nameToken());
        }
        signature(() -> body(home, draft, destructor));
    }

    /** Reads a function literal, then goes on with {@code after}; {@code func} stands here. */
    void literal(Runnable after) {
        int mark = uses.mark();
        in.next();
        signature(() -> steps.then(() -> block(uses::close), () -> {
            uses.pass(mark, Check.NAMES);
            after.run();
        }));
    }

    /** Whether the tool looks at what is returned here: only where a type says what that must be. */
    boolean returnsAreChecked() {
        return depth > 0 && typed.get(depth - 1);
    }

    /** Reads type parameters, binding them in the innermost scope. */
    void typeParameters() {
        if (!in.take(Kind.LESS)) {
            return;
        }
        while (in.at(Kind.NAME)) {
            uses.bindUncollected(in.index());
            in.next();
            constraint();
            if (!in.take(Kind.COMMA)) {
                break;
            }
        }
        in.take(Kind.GREATER);
    }

    /** Opens a scope and reads up to the body, which {@code body} reads; it closes the scope. */
    private void signature(Runnable body) {
        uses.open();
        typeParameters();
        parsing.enclosed.readIfHere(Kind.OPEN_PAREN, this::parameter, () -> {
            typed.set(depth, in.take(Kind.COLON));
            if (typed.get(depth)) {
                parsing.types.read();
            }
            body.run();
        });
    }

    private void body(Home home, Draft draft, boolean destructor) {
        draft.signatureEnds(in.lastEnd());
        int mark = uses.mark();
        depth++;
        Runnable end = () -> {
            depth--;
            uses.close();
            if (destructor) {
                uses.pass(mark, Check.MEMBERS);
            } else {
                home.finished(draft, in.lastEnd());
            }
        };
        if (!in.at(Kind.OPEN_BRACE)) {
            bodiless(home, draft);
        }
        block(end);
    }

    private void block(Runnable after) {
        if (in.at(Kind.OPEN_BRACE)) {
            parsing.setup.function(in.partner());
        }
        parsing.statements.block(after);
    }

    /** Only an interface has functions without a body; what else stands here is passed. */
    private void bodiless(Home home, Draft draft) {
        int here = in.index();
        String name = tokens.text(draft.nameToken());
        if (!in.take(Kind.SEMICOLON)) {
            parsing.damage.breaksOff(home, "The function `" + name + "` has no body; write `{ }` here");
        } else if (home.isTopLevel()) {
            parsing.damage.fault(here, "The function `" + name + "` has no body; write `{ }` here");
        }
    }

    private void constraint() {
        if (!in.take(Kind.IMPLEMENTS)) {
            parsing.types.read();
            return;
        }
        parsing.types.read();
        // A name behind the comma is the next parameter only if it has constraints of its own.
        while (in.at(Kind.COMMA) && in.kind(2) != Kind.IMPLEMENTS) {
            in.next();
            parsing.types.read();
        }
    }

    private void parameter() {
        if (in.at(Kind.AT)) {
            parsing.statements.decorator(this::parameter);
            return;
        }
        in.take(Kind.CONST);
        parsing.types.read();
        in.take(Kind.ELLIPSIS);
        if (!in.at(Kind.NAME)) {
            return;
        }
        int name = in.index();
        in.next();
        if (in.take(Kind.ASSIGN)) {
            steps.then(() -> parsing.expressions.readUnchecked(Check.NAMES, Check.MEMBERS), () -> uses.bind(name));
        } else {
            uses.bind(name);
        }
    }
}
