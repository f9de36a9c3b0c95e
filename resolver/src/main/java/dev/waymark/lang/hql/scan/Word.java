package dev.waymark.lang.hql.scan;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableSet;
import dev.waymark.outline.Name;
import dev.waymark.text.Span;
import java.util.Optional;

/**
 * A symbol taken apart.
 *
 * @param name what it names, without member and type; empty for a type or a method alone
 * @param member what is asked of it behind the first dot
 * @param isReaching whether a dot ends it, so that a member is about to be typed
 * @param type the type written in it; empty where there is none
 */
record Word(Name name, Optional<Name> member, boolean isReaching, Span type) {

    /** Words that are values or places, and that nothing can bind. */
    private static final ImmutableSet<String> LITERALS =
            ImmutableSet.of("true", "false", "nil", "null", "undefined", "this", "super", "_", "&", "");

    private static final String GLOBAL = "js/";
    private static final int REST = 3;

    /** The symbol that {@code bytes} hold from {@code start} to {@code end}. */
    static Word of(byte[] bytes, int start, int end) {
        int first = isRest(bytes, start, end) ? start + REST : start;
        int typed = typeStart(bytes, first, end);
        int dot = find(bytes, first, typed, '.');
        boolean isMethod = dot == first && first < typed - 1;
        boolean hasDot = dot > first && dot < typed;
        int nameEnd = isMethod ? first : hasDot ? optional(bytes, dot, first) : typed;
        return new Word(
                name(bytes, first, nameEnd),
                hasDot ? member(bytes, dot + 1, typed) : Optional.empty(),
                hasDot && dot + 1 == end,
                new Span(typed, end));
    }

    /** Whether scopes, imports or other files may know the name. */
    boolean isName() {
        return !LITERALS.contains(name.text()) && !name.text().startsWith(GLOBAL);
    }

    private static boolean isRest(byte[] bytes, int start, int end) {
        return end - start >= REST && bytes[start] == '.' && bytes[start + 1] == '.' && bytes[start + 2] == '.';
    }

    private static Name name(byte[] bytes, int start, int end) {
        return new Name(new String(bytes, start, end - start, UTF_8), new Span(start, end));
    }

    /** Where a type begins: at a colon, or at the angle bracket of type parameters; at the end where none does. */
    private static int typeStart(byte[] bytes, int first, int symbolEnd) {
        int end = find(bytes, first, symbolEnd, ':');
        int angle = find(bytes, first + 1, end, '<');
        boolean isGeneric = angle + 1 < end
                && Characters.isIdentifierPart(bytes[angle + 1])
                && find(bytes, angle + 1, symbolEnd, '>') < symbolEnd;
        return isGeneric ? angle : end;
    }

    /** Where a name ends that a dot follows, with or without the question mark of an optional access. */
    private static int optional(byte[] bytes, int dot, int first) {
        return dot - 1 > first && bytes[dot - 1] == '?' ? dot - 1 : dot;
    }

    private static Optional<Name> member(byte[] bytes, int start, int most) {
        int dot = find(bytes, start, most, '.');
        int end = dot == most ? most : optional(bytes, dot, start);
        return end > start ? Optional.of(name(bytes, start, end)) : Optional.empty();
    }

    /** Where {@code wanted} stands first, or {@code end}. */
    private static int find(byte[] bytes, int start, int end, char wanted) {
        int at = start;
        while (at < end && bytes[at] != wanted) {
            at++;
        }
        return Math.min(at, end);
    }
}
