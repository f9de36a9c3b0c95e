package dev.waymark.lang.neva.manifest;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import dev.waymark.lang.neva.builtin.Builtins;
import java.util.stream.StreamSupport;

/** What an import can write. */
public final class ImportSpelling {

    private static final CharMatcher LETTERS =
            CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('A', 'Z')).or(CharMatcher.is('_'));
    private static final CharMatcher NAME = LETTERS.or(CharMatcher.inRange('0', '9'));
    private static final Splitter PARTS = Splitter.on(CharMatcher.anyOf("/."));

    private ImportSpelling() {}

    /** Whether {@code text} is a name: of an entity, of an alias, of a package's folder. */
    public static boolean isName(String text) {
        return !text.isEmpty()
                && LETTERS.matches(text.charAt(0))
                && NAME.matchesAllOf(text)
                && !Builtins.keywords().contains(text);
    }

    /** Whether {@code text} can stand in front of the colon: names with slashes and dots between them. */
    public static boolean isModule(String text) {
        return StreamSupport.stream(PARTS.split(text).spliterator(), false).allMatch(ImportSpelling::isName);
    }

    /** A name made of what {@code text} ends with, for a module that is called {@code text}. */
    static String nameFrom(String text) {
        String last = text.substring(text.lastIndexOf('/') + 1);
        String name = NAME.negate().replaceFrom(last, '_');
        return isName(name) ? name : "_" + name;
    }
}
