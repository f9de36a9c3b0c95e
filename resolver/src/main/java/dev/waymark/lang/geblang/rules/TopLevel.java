package dev.waymark.lang.geblang.rules;

import dev.waymark.files.Lookup;
import dev.waymark.lang.geblang.builtin.Builtins;
import dev.waymark.lang.geblang.resolve.TestedModule;
import dev.waymark.outline.Import;
import dev.waymark.outline.Import.Placement;
import dev.waymark.outline.Name;
import dev.waymark.outline.Surface;
import dev.waymark.resolve.SourceFile;
import java.util.HashSet;
import java.util.Set;

/** Every name that stands for something at the top level of a file, and in a test at that of the module it looks into. */
final class TopLevel {

    private final Set<String> names = new HashSet<>();

    private TopLevel() {}

    static Set<String> names(SourceFile file, Lookup lookup) {
        TopLevel found = new TopLevel();
        found.names.addAll(Builtins.SHIPPED.unmodularBases());
        found.names.addAll(Builtins.SHIPPED.bareFunctions());
        found.names.addAll(Builtins.SHIPPED.ambientTypes());
        file.outline()
                .declarations()
                .forEach(declaration -> found.names.add(declaration.name().text()));
        file.outline().imports().stream().filter(TopLevel::binds).forEach(found::add);
        found.names.addAll(ofTestedModule(file, lookup));
        return found.names;
    }

    /** What a test sees of the module that it looks into; nothing for other files. */
    static Set<String> ofTestedModule(SourceFile file, Lookup lookup) {
        TopLevel found = new TopLevel();
        for (String tested : TestedModule.of(file.path(), lookup)) {
            lookup.surface(tested, "names of the module under test").ifPresent(found::add);
        }
        return found.names;
    }

    /**
     * Whether {@code wanted} binds its names for the whole file. The tool forgets native modules under their own name,
     * and names taken out of modules, when the import stands inside a block; other modules it keeps.
     */
    private static boolean binds(Import wanted) {
        boolean isNativeByName = Bindings.isNative(wanted)
                && wanted.binding()
                        .map(Name::text)
                        .filter(Builtins.SHIPPED::isNative)
                        .isPresent();
        boolean forgotten = !wanted.names().isEmpty() || isNativeByName;
        return wanted.placement() != Placement.NESTED || !forgotten;
    }

    private void add(Import wanted) {
        Bindings.locals(wanted).forEach(local -> names.add(local.text()));
    }

    private void add(Surface surface) {
        surface.symbols().forEach(symbol -> names.add(symbol.name()));
        for (Surface.ImportedModule wanted : surface.imports()) {
            wanted.binding().ifPresent(names::add);
            wanted.names().forEach(name -> names.add(name.local()));
        }
    }
}
