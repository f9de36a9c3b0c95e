package dev.waymark.lang.hql.javascript;

import com.google.common.collect.ImmutableList;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads declarations, wherever they stand at the top level of a file. */
final class Statements {

    /**
     * What a statement declares.
     *
     * @param declarations with their names in the order of the text; none where it declares nothing
     * @param isValue whether the names exist when the program runs
     * @param next the token behind the statement
     */
    record Declared(ImmutableList<Declaration> declarations, boolean isValue, int next) {}

    private final Tokens tokens;
    private final Boundaries boundaries;
    private boolean isCertain = true;

    Statements(Tokens tokens) {
        this.tokens = tokens;
        this.boundaries = new Boundaries(tokens);
    }

    /** Whether no declaration was seen whose names are uncertain. */
    boolean isCertain() {
        return isCertain;
    }

    /** The declaration at {@code first}, which belongs to a statement that begins at {@code statement}. */
    Optional<Declared> at(int first, int statement) {
        int keyword = first;
        boolean exists = true;
        while (isModifier(keyword)) {
            exists &= !tokens.is(keyword, "declare");
            keyword++;
        }
        Optional<DeclarationKind> kind = tokens.kind(keyword) == Tokens.WORD ? kind(keyword) : Optional.empty();
        return kind.isEmpty() ? Optional.empty() : declared(kind.get(), keyword, statement, exists);
    }

    private Optional<Declared> declared(DeclarationKind kind, int keyword, int statement, boolean exists) {
        return switch (kind) {
            case CONSTANT, VARIABLE -> Optional.of(variables(kind, keyword + 1, statement, exists));
            case FUNCTION -> named(kind, keyword + (tokens.kind(keyword + 1) == '*' ? 2 : 1), statement, exists);
            case ENUM -> named(kind, keyword + (tokens.is(keyword, "const") ? 2 : 1), statement, exists);
            case INTERFACE, TYPE -> named(kind, keyword + 1, statement, false);
            default -> named(kind, keyword + 1, statement, exists);
        };
    }

    /** Words that are names elsewhere count when a name follows on their line. */
    private Optional<DeclarationKind> kind(int keyword) {
        String word = tokens.name(keyword).text();
        boolean namesNext = tokens.kind(keyword + 1) == Tokens.WORD && !tokens.isFirstOnLine(keyword + 1);
        return switch (word) {
            case "function" -> Optional.of(DeclarationKind.FUNCTION);
            case "class" -> Optional.of(DeclarationKind.CLASS);
            case "const" ->
                Optional.of(tokens.is(keyword + 1, "enum") ? DeclarationKind.ENUM : DeclarationKind.CONSTANT);
            case "let", "var" -> Optional.of(DeclarationKind.VARIABLE);
            case "enum" -> Optional.of(DeclarationKind.ENUM).filter(_ -> namesNext);
            case "interface" -> Optional.of(DeclarationKind.INTERFACE).filter(_ -> namesNext);
            case "type" -> Optional.of(DeclarationKind.TYPE).filter(_ -> namesNext);
            case "namespace", "module" -> Optional.of(DeclarationKind.NAMESPACE).filter(_ -> namesNext);
            default -> Optional.empty();
        };
    }

    private boolean isModifier(int token) {
        boolean isWord = tokens.is(token, "declare") || tokens.is(token, "abstract") || tokens.is(token, "async");
        return isWord && tokens.kind(token + 1) == Tokens.WORD && !tokens.isFirstOnLine(token + 1);
    }

    private Optional<Declared> named(DeclarationKind kind, int name, int statement, boolean exists) {
        if (tokens.kind(name) != Tokens.WORD) {
            return Optional.empty();
        }
        int next = boundaries.behind(name + 1);
        Declaration declaration = declaration(
                kind, name, between(statement, Math.max(name, next - 1)), between(statement, head(name)), statement);
        return Optional.of(new Declared(ImmutableList.of(declaration), exists, next));
    }

    private Declared variables(DeclarationKind kind, int first, int statement, boolean exists) {
        Bindings.Read read = Bindings.read(tokens, first);
        isCertain &= read.isCertain();
        int next = Math.max(read.next(), first);
        boolean isEnded = tokens.kind(next) == ';';
        int last = isEnded ? next : next - 1;
        int head = tokens.kind(first) == Tokens.WORD ? head(first) : boundaries.skipped(first) - 1;
        List<Declaration> declarations = new ArrayList<>();
        for (int name : read.names()) {
            // A later declarator is quoted alone.
            Span signature = name <= head ? between(statement, head) : tokens.span(name);
            declarations.add(declaration(kind, name, between(statement, last), signature, statement));
        }
        return new Declared(ImmutableList.copyOf(declarations), exists, isEnded ? next + 1 : next);
    }

    private Declaration declaration(DeclarationKind kind, int name, Span span, Span signature, int statement) {
        Span documentation = tokens.documentation(statement);
        return new Declaration(
                tokens.name(name),
                kind,
                false,
                span,
                signature,
                Optional.of(documentation).filter(comment -> comment.length() > 0),
                ImmutableList.of());
    }

    private Span between(int first, int last) {
        return tokens.span(first).to(tokens.span(Math.max(first, last)));
    }

    /** The last token in front of the body or the value of what {@code name} declares. */
    private int head(int name) {
        int at = name + 1;
        while (at < tokens.size()) {
            switch (tokens.kind(at)) {
                case '{', '}', '=', ';' -> {
                    return at - 1;
                }
                default -> {
                    if (boundaries.isStart(at)) {
                        return at - 1;
                    }
                }
            }
            at = boundaries.skipped(at);
        }
        return tokens.size() - 1;
    }
}
