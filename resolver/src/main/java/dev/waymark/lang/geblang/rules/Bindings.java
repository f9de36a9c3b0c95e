package dev.waymark.lang.geblang.rules;

import dev.waymark.lang.geblang.builtin.Builtins;
import dev.waymark.lang.geblang.resolve.ModuleName;
import dev.waymark.outline.Import;
import dev.waymark.outline.Import.Placement;
import dev.waymark.outline.Name;
import dev.waymark.resolve.SourceFile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What the imports of one file bind. */
final class Bindings {

    private Bindings() {}

    /**
     * The names that stand for modules alone, each with the import that binds it first: those of imports that the tool
     * minds, which an {@code export} in front does not hide.
     */
    static Map<String, Import> modules(SourceFile file) {
        Map<String, Import> modules = new LinkedHashMap<>();
        for (Import wanted : file.outline().imports()) {
            if (wanted.placement() != Placement.NESTED) {
                wanted.binding().ifPresent(binding -> modules.putIfAbsent(binding.text(), wanted));
            }
        }
        file.outline()
                .declarations()
                .forEach(declaration -> modules.remove(declaration.name().text()));
        return modules;
    }

    /** Every local name that {@code wanted} binds, where it is written. */
    static Stream<Name> locals(Import wanted) {
        return Stream.concat(wanted.binding().stream(), wanted.names().stream().map(Import.ImportedName::local));
    }

    /** Whether the tool itself implements the module that {@code wanted} asks for. */
    static boolean isNative(Import wanted) {
        return Builtins.SHIPPED.isNative(module(wanted));
    }

    /** The module that {@code wanted} asks for, without the namespace for built-ins. */
    static String module(Import wanted) {
        return ModuleName.withoutNamespace(wanted.request());
    }
}
