package dev.waymark.lang.geblang.scan;

import com.google.common.collect.ImmutableList;
import dev.waymark.outline.Import.ImportedName;
import dev.waymark.outline.Name;
import dev.waymark.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One module declaration or import being read, and the first thing that is wrong with it. */
final class ImportClause {

    /** A place and what to do about it. */
    record Trouble(Span span, String message) {}

    /**
     * A dotted path with the name it is bound to.
     *
     * @param segments one or more
     */
    record Path(ImmutableList<Name> segments, Optional<Name> binding) {

        /** The path as one name. */
        Name name() {
            String text = segments.stream().map(Name::text).collect(Collectors.joining("."));
            return new Name(
                    text, segments.getFirst().span().to(segments.getLast().span()));
        }
    }

    private final Reader in;
    private final Tokens tokens;
    private final int limit;
    private final List<Path> paths = new ArrayList<>();
    private final List<ImportedName> names = new ArrayList<>();
    private Optional<Trouble> trouble = Optional.empty();
    private boolean wentWrong;
    private boolean ended;

    /** A clause that reads no token from {@code limit} on. */
    ImportClause(Reader in, Tokens tokens, int limit) {
        this.in = in;
        this.tokens = tokens;
        this.limit = limit;
    }

    List<Path> paths() {
        return paths;
    }

    ImmutableList<ImportedName> names() {
        return ImmutableList.copyOf(names);
    }

    Optional<Trouble> fault() {
        return trouble;
    }

    /** Whether something stood where it made no sense, as the next statement does behind one half typed. */
    boolean wentWrong() {
        return wentWrong;
    }

    void module() {
        in.next();
        path(Binding.NONE);
        end("module");
    }

    void plain() {
        in.next();
        path(Binding.MODULE);
        while (at(Kind.COMMA)) {
            trouble("An import names one module; write a statement for each: " + form("import") + ";`");
            in.next();
            path(Binding.MODULE);
        }
        end("import");
    }

    void selective() {
        in.next();
        path(Binding.NONE);
        if (!take(Kind.IMPORT)) {
            wentWrong("`import` and the names to take are missing here: " + form("from") + " import name;`");
            return;
        }
        boolean wrapped = at(Kind.OPEN_PAREN);
        if (wrapped) {
            trouble("Imported names stand without parentheses: " + form("from") + " import a, b;`");
            in.next();
        }
        imported();
        if (wrapped) {
            take(Kind.CLOSE_PAREN);
        }
        end("from");
    }

    /** Passes what cannot be read up to the end of the statement, or of its line. */
    void skipRest() {
        if (ended) {
            return;
        }
        while (!in.at(Kind.END) && in.index() < limit && !in.isFirstOnLine(0) && !in.at(Kind.CLOSE_BRACE)) {
            if (in.take(Kind.SEMICOLON)) {
                return;
            }
            boolean opens = in.at(Kind.OPEN_BRACE) || in.at(Kind.OPEN_PAREN) || in.at(Kind.OPEN_BRACKET);
            in.moveTo(opens && in.partner() != Tokens.NONE ? in.partner() + 1 : in.index() + 1);
        }
    }

    /** What a path is bound to when no alias says otherwise. */
    private enum Binding {
        NONE,
        MODULE
    }

    private void path(Binding binding) {
        List<Name> segments = new ArrayList<>();
        if (!nameHere()) {
            notAPath();
            return;
        }
        do {
            if (!nameHere()) {
                wentWrong("A name is missing behind the dot; write it, or remove the dot");
                break;
            }
            segments.add(tokens.name(in.index()));
            in.next();
        } while (take(Kind.DOT));
        ImmutableList<Name> parts = ImmutableList.copyOf(segments);
        if (binding == Binding.NONE) {
            paths.add(new Path(parts, Optional.empty()));
            return;
        }
        // The alias is read even behind a fault, so that its uses are known.
        paths.add(new Path(parts, Optional.of(alias().orElse(parts.getLast()))));
    }

    private void notAPath() {
        if (at(Kind.STRING)) {
            trouble("A module path stands without quotes, its parts joined by dots: `import a.b;`");
        } else if (at(Kind.DOT) || at(Kind.RANGE) || at(Kind.ELLIPSIS)) {
            trouble("A module path is never relative; write it from its root: `import a.b;`");
            while (at(Kind.DOT) || at(Kind.RANGE) || at(Kind.ELLIPSIS)) {
                in.next();
            }
        } else {
            wentWrong("No module is named; write its path here: `a.b`");
        }
    }

    private Optional<Name> alias() {
        if (!take(Kind.AS)) {
            return Optional.empty();
        }
        boolean keyword = in.kind().isKeyword() && nameHere();
        if (!keyword && !at(Kind.NAME)) {
            wentWrong("A name is missing behind `as`; write it, or remove `as`");
            return Optional.empty();
        }
        if (keyword) {
            trouble("`" + tokens.text(in.index()) + "` is a keyword and cannot be an alias; choose another name");
        }
        Name alias = tokens.name(in.index());
        in.next();
        return Optional.of(alias);
    }

    private void imported() {
        do {
            if (at(Kind.NAME)) {
                Name name = tokens.name(in.index());
                in.next();
                names.add(new ImportedName(name, alias()));
            } else if (!unimportable()) {
                return;
            }
        } while (take(Kind.COMMA));
    }

    /** Reports what stands in the place of an imported name; whether it was passed. */
    private boolean unimportable() {
        if (in.kind().isKeyword() && nameHere()) {
            trouble("`" + tokens.text(in.index()) + "` is a keyword and cannot be imported by name; import the module");
            in.next();
            return true;
        }
        if (at(Kind.OPERATOR)) {
            trouble("Names are imported one by one: " + form("from") + " import a, b;`");
        } else if (names.isEmpty()) {
            wentWrong("Nothing is imported; name what you need: " + form("from") + " import name;`");
        } else {
            wentWrong("A name is missing behind the comma; write it, or remove the comma");
        }
        return false;
    }

    private void end(String keyword) {
        ended = take(Kind.SEMICOLON);
        if (ended || trouble.isPresent()) {
            return;
        }
        if (at(Kind.AS)) {
            trouble("A module has one alias; remove all but one: " + form(keyword) + " as name;`");
        } else {
            wentWrong(form(keyword) + "` is not ended; add `;` before this");
        }
    }

    /** The statement as far as it could be read, after an opening back quote. */
    private String form(String keyword) {
        String path = paths.isEmpty() ? "a.b" : paths.getLast().name().text();
        return "`" + keyword + " " + path;
    }

    private boolean nameHere() {
        return in.index() < limit && (in.nameAhead(0) || isBareKeyword());
    }

    /** A keyword that begins a line begins a statement, unless it is all that stands there and none by itself. */
    private boolean isBareKeyword() {
        return switch (in.kind()) {
            case BREAK, CONTINUE, RETURN, YIELD -> false;
            default -> in.kind().isWord() && in.kind(1) == Kind.SEMICOLON;
        };
    }

    private boolean at(Kind kind) {
        return in.index() < limit && in.at(kind);
    }

    private boolean take(Kind kind) {
        if (!at(kind)) {
            return false;
        }
        in.next();
        return true;
    }

    private void wentWrong(String message) {
        wentWrong |= trouble.isEmpty();
        trouble(message);
    }

    private void trouble(String message) {
        if (trouble.isEmpty()) {
            trouble = Optional.of(new Trouble(tokens.span(in.index()), message));
        }
    }
}
