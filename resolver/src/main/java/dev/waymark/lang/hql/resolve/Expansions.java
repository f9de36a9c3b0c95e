package dev.waymark.lang.hql.resolve;

import dev.waymark.files.Lookup;
import dev.waymark.lang.hql.scan.HqlScanner;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.outline.Surface;
import dev.waymark.scan.form.FormKind;
import dev.waymark.scan.form.Forms;
import dev.waymark.text.SourceText;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells files whose top level calls macros: an expansion may export anything, and declare it. Source: the compiler, which
 * expands {@code (give f)} to {@code (export [f])} before it links.
 */
public final class Expansions {

    private static final String WHY = "whether macros make exports";

    private Expansions() {}

    /** Whether the HQL source at {@code path} calls a macro at its top level that it declares, or that it imports. */
    public static boolean in(String path, Lookup lookup) {
        Set<String> macros = lookup.surface(path, WHY).stream()
                .flatMap(surface -> Stream.concat(declared(surface), imported(surface, path, lookup)))
                .collect(Collectors.toSet());
        return !macros.isEmpty()
                && lookup.read(path, WHY).filter(text -> isCalled(macros, text)).isPresent();
    }

    private static Stream<String> declared(Surface surface) {
        return surface.symbols().stream()
                .filter(symbol -> symbol.kind() == DeclarationKind.MACRO)
                .map(Surface.Symbol::name);
    }

    /** The macros that a module declares under the names that are taken out of it; what it hands on is not followed. */
    private static Stream<String> imported(Surface surface, String path, Lookup lookup) {
        return surface.imports().stream()
                .filter(wanted -> !wanted.names().isEmpty() && wanted.request().endsWith(Specifier.SUFFIX))
                .flatMap(wanted -> HqlResolver.resolve(wanted.request(), path, lookup).files().stream()
                        .flatMap(file -> lookup.surface(file, WHY).stream())
                        .flatMap(module -> wanted.names().stream()
                                .filter(taken -> module.symbol(taken.name())
                                        .filter(symbol -> symbol.kind() == DeclarationKind.MACRO)
                                        .isPresent())
                                .map(Surface.TakenName::local)));
    }

    private static boolean isCalled(Set<String> macros, SourceText text) {
        Forms forms = HqlScanner.forms(text);
        for (int form = forms.first(Forms.ROOT); form != Forms.NONE; form = forms.next(form)) {
            int head = forms.kind(form) == FormKind.PARENS ? forms.first(form) : Forms.NONE;
            if (head != Forms.NONE && macros.contains(forms.text(head))) {
                return true;
            }
        }
        return false;
    }
}
