package dev.waymark.lang.geblang.rules;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.resolve.SourceFile;
import dev.waymark.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What can be told of declarations beyond their outline. */
final class Declared {

    private static final Splitter WORDS = Splitter.onPattern("\\s+").omitEmptyStrings();

    private Declared() {}

    /**
     * The spans of the statements that declare several names, as {@code let [a, b] = ...} and other destructuring forms
     * do. Told by the outline alone: the text of a closed file is not read again for rules that are nearly always silent.
     */
    static ImmutableSet<Span> destructurings(SourceFile file) {
        Set<Span> seen = new HashSet<>();
        return file.outline().declarations().stream()
                .map(Declaration::span)
                .filter(span -> !seen.add(span))
                .collect(ImmutableSet.toImmutableSet());
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
