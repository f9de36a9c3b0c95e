package dev.waymark.lang.hql.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Severity;
import dev.waymark.files.Lookup;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.outline.Export.Form;
import dev.waymark.outline.Surface;
import dev.waymark.outline.Surface.Symbol;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.ImportCycle;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import java.util.Set;
import java.util.stream.Collectors;

/** Imports in a circle are fine (seed: Circular Dependencies), unless a file on it exports a macro. */
final class MacroCircle implements Rule {

    private static final String WHY = "macros of the circle";

    private final ImportCycle circles = new ImportCycle(
            Severity.ERROR, "which the compiler refuses because a file on it exports a macro", MacroCircle::hasMacro);

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        circles.check(file, context, report);
    }

    private static boolean hasMacro(ImmutableList<String> circle, Lookup lookup) {
        return circle.stream()
                .flatMap(path -> lookup.surface(path, WHY).stream())
                .anyMatch(MacroCircle::exportsMacro);
    }

    private static boolean exportsMacro(Surface surface) {
        Set<String> macros = surface.symbols().stream()
                .filter(symbol -> symbol.kind() == DeclarationKind.MACRO)
                .map(Symbol::name)
                .collect(Collectors.toSet());
        return surface.exports().stream()
                .filter(offer -> offer.form() == Form.LIST)
                .anyMatch(offer -> offer.local().filter(macros::contains).isPresent());
    }
}
