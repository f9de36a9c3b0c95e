package dev.waymark.lang.geblang.scan;

import dev.waymark.scan.IntList;
import dev.waymark.scan.Steps;

/** A list, set or dictionary being read, which a {@code for} behind its first element turns into a comprehension. */
final class Literal {

    private final Parsing parsing;
    private final Reader in;
    private final Uses uses;
    private final Steps steps;
    private final int body;
    private final int mark;
    private final boolean list;
    private boolean comprehends;

    Literal(Parsing parsing) {
        this.parsing = parsing;
        this.in = parsing.in;
        this.uses = parsing.uses;
        this.steps = parsing.steps;
        this.body = uses.open();
        this.mark = uses.mark();
        this.list = in.at(Kind.OPEN_BRACKET);
    }

    /** Reads from the opening bracket here to its partner, then goes on with {@code after}. */
    void read(Runnable after) {
        parsing.enclosed.read(this::element, () -> {
            uses.close();
            if (comprehends) {
                uses.pass(mark, Check.values());
            }
            after.run();
        });
    }

    private void element() {
        if (in.take(Kind.ELLIPSIS) && list) {
            parsing.expressions.readUnchecked(Check.NAMES);
        } else if (in.at(Kind.FOR)) {
            clause();
        } else if (comprehends && in.take(Kind.IF)) {
            parsing.expressions.read();
        } else {
            steps.then(parsing.expressions::read, this::value);
        }
    }

    private void value() {
        if (in.take(Kind.COLON)) {
            parsing.expressions.read();
        }
    }

    /** The body stands in front of the variables that it uses: its scope ends here, and they are bound in all of it. */
    private void clause() {
        if (!comprehends) {
            comprehends = true;
            uses.close();
            uses.open();
        }
        in.next();
        IntList variables = parsing.flow.loopVariables();
        in.take(Kind.IN);
        steps.then(parsing.expressions::read, () -> bind(variables));
    }

    private void bind(IntList variables) {
        for (int i = 0; i < variables.size(); i++) {
            uses.bindFromStart(body, variables.get(i));
            uses.bindUncollected(variables.get(i));
        }
    }
}
