package dev.waymark.lang.hql.javascript;

import com.google.common.collect.ImmutableList;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.Export;
import dev.waymark.outline.Import;
import dev.waymark.outline.Import.ImportedName;
import dev.waymark.outline.Import.Placement;
import dev.waymark.outline.Name;
import dev.waymark.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the top level of an ECMAScript module: what it declares, takes from other modules, and offers. */
final class ModuleReader {

    private final Tokens tokens;
    private final Boundaries boundaries;
    private final Statements statements;
    private final List<Import> imports = new ArrayList<>();
    private final List<Declaration> declarations = new ArrayList<>();
    private final List<Export> exports = new ArrayList<>();
    private boolean isModule;
    private boolean isCertain = true;

    ModuleReader(Tokens tokens) {
        this.tokens = tokens;
        this.boundaries = new Boundaries(tokens);
        this.statements = new Statements(tokens);
    }

    void read() {
        int at = 0;
        while (at < tokens.size()) {
            at = Math.max(statement(at), at + 1);
        }
    }

    /** Whether an import or an export makes it a module. */
    boolean isModule() {
        return isModule;
    }

    /** Whether every name that it offers was read. */
    boolean isCertain() {
        return isCertain && statements.isCertain();
    }

    List<Import> imports() {
        return imports;
    }

    List<Declaration> declarations() {
        return declarations;
    }

    List<Export> exports() {
        return exports;
    }

    private int statement(int at) {
        if (tokens.kind(at) == Tokens.WORD && tokens.kind(at - 1) != '.') {
            int next = tokens.kind(at + 1);
            if (tokens.is(at, "export") && next != ':' && next != '(') {
                isModule = true;
                return export(at);
            }
            if (tokens.is(at, "import") && next != '(' && next != '.' && next != ':') {
                isModule = true;
                return imported(at);
            }
            if (boundaries.isStart(at)) {
                Optional<Statements.Declared> declared = statements.at(at, at);
                declared.ifPresent(found -> declarations.addAll(found.declarations()));
                return declared.map(Statements.Declared::next).orElse(at + 1);
            }
        }
        return boundaries.skipped(at);
    }

    private int export(int at) {
        int first = behindDecorators(at + 1);
        return switch (tokens.kind(first)) {
            case '*' -> all(at);
            case '{' -> list(at);
            case Tokens.WORD -> word(at, first);
            default -> {
                // TypeScript's `export =` offers what nobody can tell from here.
                isCertain = false;
                yield boundaries.behind(first);
            }
        };
    }

    private int word(int at, int first) {
        int second = tokens.kind(first + 1);
        if (tokens.is(first, "default")) {
            return default_(at, first);
        }
        if ((tokens.is(first, "type") && (second == '{' || second == '*')) || tokens.is(first, "as")) {
            return boundaries.behind(first);
        }
        Optional<Statements.Declared> declared = statements.at(first, at);
        isCertain &= declared.isPresent();
        declared.ifPresent(found -> {
            declarations.addAll(found.declarations());
            if (found.isValue()) {
                found.declarations()
                        .forEach(made -> exports.add(new Export(
                                made.span(), Export.Form.DECLARATION, made.name(), Optional.of(made.name()))));
            }
        });
        return declared.map(Statements.Declared::next).orElseGet(() -> boundaries.behind(first));
    }

    private int default_(int at, int keyword) {
        int first = keyword + 1;
        Optional<Statements.Declared> declared =
                tokens.is(first, "interface") || isFunctionOrClass(first) ? statements.at(first, at) : Optional.empty();
        declared.ifPresent(found -> declarations.addAll(found.declarations()));
        int next = declared.map(Statements.Declared::next).orElseGet(() -> boundaries.behind(first));
        if (declared.filter(found -> !found.isValue()).isEmpty()) {
            Optional<Name> local = declared.map(
                            found -> found.declarations().getFirst().name())
                    .or(() -> alone(first, next));
            exports.add(new Export(statement(at, next), Export.Form.DEFAULT, tokens.name(keyword), local));
        }
        return next;
    }

    private boolean isFunctionOrClass(int token) {
        return tokens.is(token, "function")
                || tokens.is(token, "class")
                || tokens.is(token, "async")
                || tokens.is(token, "abstract");
    }

    /** The name that is the whole of an expression. */
    private Optional<Name> alone(int first, int next) {
        boolean isAlone = tokens.kind(first) == Tokens.WORD
                && (next == first + 1 || (next == first + 2 && tokens.kind(first + 1) == ';'));
        return isAlone ? Optional.of(tokens.name(first)) : Optional.empty();
    }

    /** {@code export * from "…"} hands everything on, {@code export * as name from "…"} the module itself. */
    private int all(int at) {
        int from = tokens.is(at + 2, "as") ? at + 4 : at + 2;
        int next = boundaries.behind(from);
        if (!tokens.is(from, "from") || tokens.kind(from + 1) != Tokens.STRING) {
            isCertain = false;
            return next;
        }
        Optional<Name> name = from == at + 4 ? Optional.of(tokens.name(at + 3)) : Optional.empty();
        Span statement = statement(at, next);
        Optional<Name> all = name.isPresent() ? Optional.empty() : Optional.of(new Name("*", tokens.span(at + 1)));
        imports.add(wanted(statement, from + 1, name, ImmutableList.of(), all, Placement.EXPORTED));
        name.ifPresent(known -> exports.add(new Export(statement, Export.Form.LIST, known, Optional.of(known))));
        return next;
    }

    private int list(int at) {
        int behind = boundaries.skipped(at + 1);
        ImmutableList<ImportedName> names = Clause.names(tokens, at + 1, behind - 1);
        boolean isHandedOn = tokens.is(behind, "from") && tokens.kind(behind + 1) == Tokens.STRING;
        int next = isHandedOn ? boundaries.behind(behind + 1) : tokens.kind(behind) == ';' ? behind + 1 : behind;
        Span statement = statement(at, next);
        for (ImportedName name : names) {
            Name local = isHandedOn ? name.local() : name.name();
            exports.add(new Export(statement, Export.Form.LIST, name.local(), Optional.of(local)));
        }
        if (isHandedOn) {
            imports.add(wanted(statement, behind + 1, Optional.empty(), names, Optional.empty(), Placement.EXPORTED));
        }
        return next;
    }

    private int imported(int at) {
        int next = boundaries.behind(at + 1);
        Clause.read(tokens, at + 1, next)
                .ifPresent(clause -> imports.add(wanted(
                        statement(at, next),
                        clause.path(),
                        clause.binding(),
                        clause.names(),
                        Optional.empty(),
                        Placement.TOP_LEVEL)));
        return next;
    }

    private Import wanted(
            Span statement,
            int path,
            Optional<Name> binding,
            ImmutableList<ImportedName> names,
            Optional<Name> wildcard,
            Placement placement) {
        Name request = tokens.name(path);
        return new Import(statement, request.text(), ImmutableList.of(request), binding, names, wildcard, placement);
    }

    private Span statement(int first, int next) {
        return new Span(tokens.start(first), Math.max(tokens.end(first), tokens.end(next - 1)));
    }

    private int behindDecorators(int first) {
        int at = first;
        while (tokens.kind(at) == '@') {
            at += 2;
            while (tokens.kind(at) == '.') {
                at += 2;
            }
            if (tokens.kind(at) == '(') {
                at = boundaries.skipped(at);
            }
        }
        return at;
    }
}
