package dev.waymark.language;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a language writes what features must read or insert.
 *
 * @param lineComment what opens a comment to the end of the line
 * @param pathSeparator what stands between the parts of an import path
 * @param memberSeparator what stands between a module's local name and a member
 * @param takesNames whether an import can take single names out of a module
 * @param keywords words that cannot be names
 * @param identifier what a name can be, keywords aside
 */
public record Syntax(
        String lineComment,
        char pathSeparator,
        char memberSeparator,
        boolean takesNames,
        ImmutableSet<String> keywords,
        Pattern identifier) {

    private static final Pattern ASCII_IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    /** The syntax of a language whose names are made of ASCII letters, digits and underscores. */
    public Syntax(
            String lineComment,
            char pathSeparator,
            char memberSeparator,
            boolean takesNames,
            ImmutableSet<String> keywords) {
        this(lineComment, pathSeparator, memberSeparator, takesNames, keywords, ASCII_IDENTIFIER);
    }

    /** Why {@code name} cannot be a name; empty where it can. */
    public Optional<String> refusal(String name) {
        if (keywords.contains(name)) {
            return Optional.of("`" + name + "` is a keyword.");
        }
        return identifier.matcher(name).matches() ? Optional.empty() : Optional.of("`" + name + "` cannot be a name.");
    }
}
