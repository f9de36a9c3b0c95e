package dev.waymark.lang.geblang.scan;

import com.google.common.collect.ImmutableList;
import dev.waymark.outline.Import;
import dev.waymark.outline.Import.Placement;
import dev.waymark.outline.Name;
import dev.waymark.text.Span;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads module declarations and imports; what is left of a damaged one still counts. */
final class Imports {

    private final Reader in;
    private final Tokens tokens;
    private final Faults faults;
    private final ImmutableList.Builder<Import> found = ImmutableList.builder();
    private Optional<Name> declaredModule = Optional.empty();

    Imports(Reader in, Tokens tokens, Faults faults) {
        this.in = in;
        this.tokens = tokens;
        this.faults = faults;
    }

    ImmutableList<Import> found() {
        return found.build();
    }

    /** The first module that the top level declares. */
    Optional<Name> declaredModule() {
        return declaredModule;
    }

    /** Reads a module declaration; {@code module} stands here. */
    void module(Home home, Head head) {
        ImportClause clause = read(ImportClause::module);
        clause.fault().ifPresent(fault -> faults.syntax(fault.span(), fault.message()));
        if (home.isTopLevel() && !head.exported() && declaredModule.isEmpty()) {
            declaredModule = clause.paths().stream().findFirst().map(ImportClause.Path::name);
        }
    }

    /** Reads {@code import a.b as c;}; the keyword stands here. */
    void plain(Home home, Head head) {
        add(home, head, read(ImportClause::plain));
    }

    /** Reads {@code from a.b import c as d, e;}; the first word stands here. */
    void selective(Home home, Head head) {
        add(home, head, read(ImportClause::selective));
    }

    /** Whether `from`, which stands here and may be any name, begins an import or what is going to be one. */
    boolean selectiveHere() {
        if (in.kind(1) == Kind.NAME && !in.isFirstOnLine(1) && in.kind(2) != Kind.ASSIGN) {
            return true;
        }
        // No other statement puts a keyword and a dot behind a name: `from async.` is going to be an import.
        if (in.kind(1).isWord() && !in.isFirstOnLine(1) && in.kind(2) == Kind.DOT) {
            return true;
        }
        int ahead = 1;
        while (isDots(in.kind(ahead))) {
            ahead++;
        }
        if (ahead > 1 && in.kind(ahead) == Kind.IMPORT) {
            return in.kind(ahead + 1) == Kind.NAME;
        }
        while (in.kind(ahead).isWord() && in.kind(ahead + 1) == Kind.DOT) {
            ahead += 2;
        }
        return in.kind(ahead).isWord() && in.kind(ahead + 1) == Kind.IMPORT;
    }

    private static boolean isDots(Kind kind) {
        return kind == Kind.DOT || kind == Kind.RANGE || kind == Kind.ELLIPSIS;
    }

    /** Reads a statement; one that goes wrong on a later line is taken to be half typed on its own line. */
    private ImportClause read(Consumer<ImportClause> form) {
        int start = in.index();
        ImportClause clause = new ImportClause(in, tokens, Integer.MAX_VALUE);
        form.accept(clause);
        int lineEnd = lineEnd(start);
        if (clause.wentWrong() && lineEnd < in.index()) {
            in.moveTo(start);
            clause = new ImportClause(in, tokens, lineEnd);
            form.accept(clause);
        }
        clause.skipRest();
        return clause;
    }

    private int lineEnd(int start) {
        int token = start + 1;
        while (token < in.index() && !tokens.isFirstOnLine(token)) {
            token++;
        }
        return token;
    }

    private void add(Home home, Head head, ImportClause clause) {
        clause.fault().ifPresent(fault -> faults.malformedImport(fault.span(), fault.message()));
        Span statement = new Span(tokens.start(head.first()), in.lastEnd());
        for (ImportClause.Path path : clause.paths()) {
            found.add(new Import(
                    statement,
                    path.name().text(),
                    path.segments(),
                    path.binding(),
                    clause.names(),
                    placement(home, head)));
        }
    }

    private static Placement placement(Home home, Head head) {
        if (!home.isTopLevel()) {
            return Placement.NESTED;
        }
        return head.exported() ? Placement.EXPORTED : Placement.TOP_LEVEL;
    }
}
