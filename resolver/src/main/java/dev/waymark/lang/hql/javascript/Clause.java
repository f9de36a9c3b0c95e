package dev.waymark.lang.hql.javascript;

import com.google.common.collect.ImmutableList;
import dev.waymark.outline.Import.ImportedName;
import dev.waymark.outline.Name;
import java.util.Optional;

/**
 * What stands between {@code import} and its end, as far as it exists when the program runs.
 *
 * @param binding the name of the module itself
 * @param names what is taken out of it, its default under that name
 * @param path the token of the path
 */
record Clause(Optional<Name> binding, ImmutableList<ImportedName> names, int path) {

    private static final String DEFAULT = "default";

    /** The clause in the tokens from {@code first} to {@code end}; empty where there is none that takes values. */
    static Optional<Clause> read(Tokens tokens, int first, int end) {
        int at = first;
        Optional<Name> binding = Optional.empty();
        ImmutableList.Builder<ImportedName> names = ImmutableList.builder();
        while (at < end && !isFrom(tokens, at)) {
            if (tokens.kind(at) == Tokens.WORD) {
                Name local = tokens.name(at);
                names.add(new ImportedName(new Name(DEFAULT, local.span()), Optional.of(local)));
                at++;
            } else if (tokens.kind(at) == '*' && tokens.is(at + 1, "as")) {
                binding = Optional.of(tokens.name(at + 2));
                at += 3;
            } else if (tokens.kind(at) == '{' && tokens.partner(at) > at) {
                names.addAll(names(tokens, at, tokens.partner(at)));
                at = tokens.partner(at) + 1;
            } else if (tokens.kind(at) == ',') {
                at++;
            } else {
                return Optional.empty();
            }
        }
        return at < end ? Optional.of(new Clause(binding, names.build(), at + 1)) : Optional.empty();
    }

    /** The names between two braces; those of types alone are left out. */
    static ImmutableList<ImportedName> names(Tokens tokens, int opening, int closing) {
        ImmutableList.Builder<ImportedName> names = ImmutableList.builder();
        int at = opening + 1;
        while (at < closing) {
            int end = at;
            while (end < closing && tokens.kind(end) != ',') {
                end++;
            }
            name(tokens, at, end).ifPresent(names::add);
            at = end + 1;
        }
        return names.build();
    }

    private static Optional<ImportedName> name(Tokens tokens, int first, int end) {
        boolean isType = tokens.is(first, "type") && end > first + 1 && !tokens.is(first + 1, "as");
        if (isType || !isName(tokens, first)) {
            return Optional.empty();
        }
        Optional<Name> alias = tokens.is(first + 1, "as") && first + 2 < end && isName(tokens, first + 2)
                ? Optional.of(tokens.name(first + 2))
                : Optional.empty();
        return Optional.of(new ImportedName(tokens.name(first), alias));
    }

    private static boolean isName(Tokens tokens, int token) {
        return tokens.kind(token) == Tokens.WORD || tokens.kind(token) == Tokens.STRING;
    }

    private static boolean isFrom(Tokens tokens, int token) {
        return tokens.is(token, "from") && tokens.kind(token + 1) == Tokens.STRING;
    }
}
