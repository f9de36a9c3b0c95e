package dev.waymark.lang.geblang.rules;

import com.google.common.base.Splitter;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.resolve.SourceFile;
import dev.waymark.text.Span;
import java.util.List;

/** What the text of a declaration's head tells beyond its outline. */
final class Declared {

    private static final Splitter WORDS = Splitter.onPattern("\\s+").omitEmptyStrings();

    private Declared() {}

    /** Whether it is one of the names of {@code let [a, b] = ...} or another destructuring form. */
    static boolean isDestructured(Declaration declaration, SourceFile file) {
        if (!isVariable(declaration)) {
            return false;
        }
        String before = before(declaration, file).stripTrailing();
        String after = file.text()
                .slice(new Span(
                        declaration.name().span().end(), declaration.span().end()))
                .stripLeading();
        return before.contains("[") && !before.endsWith("]")
                || before.contains("{")
                || before.endsWith(",")
                || after.startsWith(",")
                || after.startsWith("]")
                || after.startsWith("}");
    }

    static boolean isVariable(Declaration declaration) {
        return declaration.kind() == DeclarationKind.VARIABLE || declaration.kind() == DeclarationKind.CONSTANT;
    }

    /** The word in front of the declared name: its type, or {@code let} and the like where it has none. */
    static String typeOf(Declaration declaration, SourceFile file) {
        List<String> words = WORDS.splitToList(before(declaration, file));
        return words.isEmpty() ? "" : words.getLast();
    }

    private static String before(Declaration declaration, SourceFile file) {
        int start = Math.min(
                declaration.signature().start(), declaration.name().span().start());
        return file.text().slice(new Span(start, declaration.name().span().start()));
    }
}
