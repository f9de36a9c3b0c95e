package dev.waymark.lang.kcl.rules;

import dev.waymark.files.Lookup;
import dev.waymark.lang.kcl.resolve.KclResolver;
import dev.waymark.outline.Import;
import dev.waymark.outline.Import.Placement;
import dev.waymark.resolve.Resolution;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.RuleContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What the imports of one file bind: those at the top level; the compiler ignores all others. */
final class Bindings {

    private Bindings() {}

    static Stream<Import> imports(SourceFile file) {
        return file.outline().imports().stream().filter(wanted -> wanted.placement() == Placement.TOP_LEVEL);
    }

    /** The local names, each with the import that binds it first. */
    static Map<String, Import> modules(SourceFile file) {
        Map<String, Import> modules = new LinkedHashMap<>();
        imports(file)
                .forEach(wanted -> wanted.binding().ifPresent(binding -> modules.putIfAbsent(binding.text(), wanted)));
        return modules;
    }

    /** The same for imports that lead to the same package, or to the same place in vain, however they are written. */
    static String identity(Import wanted, SourceFile file, RuleContext context) {
        return identity(wanted.request(), context.resolution(wanted), file.path(), context.lookup());
    }

    static String identity(String request, Resolution resolution, String importer, Lookup lookup) {
        return switch (resolution) {
            case Resolution.Found found -> found.location();
            case Resolution.BuiltIn builtIn -> builtIn.module();
            case Resolution.External external -> external.name();
            case Resolution.NotInstalled _, Resolution.Ambiguous _, Resolution.Uncertain _, Resolution.Missing _ ->
                "import " + KclResolver.absolute(request, importer, lookup);
        };
    }
}
