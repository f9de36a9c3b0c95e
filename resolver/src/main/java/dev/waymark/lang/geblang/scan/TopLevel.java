package dev.waymark.lang.geblang.scan;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.outline.Declaration;
import dev.waymark.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The statements of a file itself, with the rules for them: one module first, one init, and no work in a module. */
final class TopLevel implements Home {

    private final Tokens tokens;
    private final Faults faults;
    private final ImmutableList.Builder<Declaration> declarations = ImmutableList.builder();
    private Shape shape = Shape.EMPTY;
    private boolean exported;
    private boolean whole;
    private int workToken;
    private int statements;
    private int modules;
    private int inits;
    private final List<InitStatement> initStatements = new ArrayList<>();
    private boolean isModule;

    TopLevel(Tokens tokens, Faults faults) {
        this.tokens = tokens;
        this.faults = faults;
    }

    /** The {@code init} blocks that are closed. */
    ImmutableList<InitStatement> initStatements() {
        return ImmutableList.copyOf(initStatements);
    }

    ImmutableList<Declaration> declarations() {
        return declarations.build();
    }

    @Override
    public boolean isTopLevel() {
        return true;
    }

    @Override
    public boolean allowsTypes() {
        return true;
    }

    @Override
    public void named(int nameToken) {
        // Known in the whole file and no inner scope: whoever mentions it refers to the declaration.
    }

    @Override
    public void finished(Draft draft, int end) {
        declarations.add(draft.finish(end));
    }

    @Override
    public void begins(Shape begun) {
        shape = begun;
    }

    @Override
    public void worksAt(int token) {
        workToken = token;
    }

    @Override
    public void breaksOff() {
        whole = false;
    }

    /** A statement begins with {@code token}. */
    void start(int token) {
        shape = Shape.EMPTY;
        exported = tokens.kind(token) == Kind.EXPORT;
        whole = true;
        workToken = token;
    }

    /** The statement that begins with {@code first} ends before {@code next}. */
    void end(int first, int next) {
        if (shape == Shape.EMPTY) {
            return;
        }
        // The rules look at statements themselves, not at what `export` carries.
        if (shape == Shape.MODULE && !exported) {
            module(first, next);
        } else if (shape == Shape.INIT && !exported) {
            init(first, next);
        } else if (shape.isWork() && isModule && whole) {
            work(first, next);
        }
        statements++;
    }

    private void module(int first, int next) {
        Span span = span(first, next);
        if (statements == 0) {
            isModule = true;
        } else {
            faults.shape(
                    Code.MISPLACED_MODULE,
                    span,
                    "The module declaration is not the first statement; move it above everything else");
        }
        if (modules++ > 0) {
            faults.shape(Code.REPEATED_MODULE, span, "This file declares its module already; keep one declaration");
        }
    }

    private void init(int first, int next) {
        if (tokens.kind(first + 1) == Kind.OPEN_BRACE && tokens.partner(first + 1) == next - 1) {
            int opened = tokens.end(first + 1);
            int closed = tokens.start(next - 1);
            initStatements.add(new InitStatement(span(first, next), new Span(opened, closed)));
        }
        if (inits++ > 0) {
            faults.shape(
                    Code.REPEATED_INIT,
                    tokens.span(first),
                    "This file has an `init` block already; merge the two, as only one is allowed");
        }
    }

    private void work(int first, int next) {
        String message = shape.subject() + " does work at the top level of a module; wrap it in an `init { }` block";
        faults.shape(Code.MODULE_TOP_LEVEL, span(lineOfWork(first), next), message);
    }

    /** The statement's first token, unless its operator stands on a later line, where it is reported. */
    private int lineOfWork(int first) {
        for (int token = first + 1; token <= workToken; token++) {
            if (tokens.isFirstOnLine(token)) {
                return workToken;
            }
        }
        return first;
    }

    private Span span(int first, int next) {
        return new Span(tokens.start(first), tokens.end(Math.max(first, next - 1)));
    }
}
