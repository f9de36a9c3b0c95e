package dev.waymark.lang.hql.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.lang.hql.scan.Mangling;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.outline.Import;
import dev.waymark.outline.Import.ImportedName;
import dev.waymark.outline.Import.Placement;
import dev.waymark.outline.Name;
import dev.waymark.resolve.SourceFile;
import dev.waymark.text.Span;
import java.util.stream.Stream;

/** What one file binds at its top level. */
final class Names {

    private Names() {}

    /** The imports that count. */
    static Stream<Import> imports(SourceFile file) {
        return file.outline().imports().stream().filter(wanted -> wanted.placement() == Placement.TOP_LEVEL);
    }

    /** The local names that {@code wanted} binds. */
    static ImmutableList<Name> locals(Import wanted) {
        return Stream.concat(wanted.binding().stream(), wanted.names().stream().map(ImportedName::local))
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether {@code declaration} binds a name of the JavaScript program: macros and types are gone by then. */
    static boolean isValue(Declaration declaration) {
        return switch (declaration.kind()) {
            case MACRO, INTERFACE, TYPE, KEY -> false;
            case FUNCTION, METHOD, CLASS, ENUM, ENUM_MEMBER, CONSTANT, VARIABLE, FIELD, NAMESPACE -> true;
        };
    }

    /** Whether the compiler gives {@code declaration} a name of its own making, so that no import has the same. */
    static boolean isRenamed(Declaration declaration, SourceFile file) {
        return switch (declaration.kind()) {
            case VARIABLE, CONSTANT -> !isPattern(declaration, file);
            case FUNCTION -> true;
            case CLASS, ENUM, NAMESPACE, MACRO, INTERFACE, TYPE, METHOD, ENUM_MEMBER, FIELD, KEY -> false;
        };
    }

    /** Whether {@code declaration} is one of the names in a pattern: {@code (let [a b] …)}. */
    private static boolean isPattern(Declaration declaration, SourceFile file) {
        Span keyword = new Span(
                declaration.signature().start(), declaration.name().span().start());
        String before = file.text().slice(keyword);
        return before.indexOf('[') >= 0 || before.indexOf('{') >= 0;
    }

    static boolean isMacro(Declaration declaration) {
        return declaration.kind() == DeclarationKind.MACRO;
    }

    /** The names alike in JavaScript. */
    static String mangled(Name name) {
        return Mangling.mangled(name.text());
    }
}
