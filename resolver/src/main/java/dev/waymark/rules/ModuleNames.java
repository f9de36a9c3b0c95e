package dev.waymark.rules;

import dev.waymark.outline.Declaration;
import dev.waymark.outline.Import;
import dev.waymark.outline.Import.Placement;
import dev.waymark.resolve.Resolution;
import dev.waymark.resolve.SourceFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The local names under which a file reaches modules. */
final class ModuleNames {

    private ModuleNames() {}

    /**
     * Each name that stands for one module at the top level: names that two imports give to different modules, or that
     * the file also declares, are left out.
     */
    static Map<String, Import> unambiguous(SourceFile file, RuleContext context) {
        Map<String, Import> modules = new HashMap<>();
        Set<String> others = new HashSet<>();
        for (Declaration declaration : file.outline().declarations()) {
            others.add(declaration.name().text());
        }
        for (Import wanted : file.outline().imports()) {
            if (wanted.placement() == Placement.TOP_LEVEL && !Malformed.is(wanted, file)) {
                wanted.names().forEach(name -> others.add(name.local().text()));
                wanted.binding().ifPresent(binding -> {
                    Import before = modules.putIfAbsent(binding.text(), wanted);
                    if (before != null && !isSame(before, wanted, context)) {
                        others.add(binding.text());
                    }
                });
            }
        }
        modules.keySet().removeAll(others);
        return modules;
    }

    /** Whether two imports lead to one module, in whichever spelling. */
    private static boolean isSame(Import one, Import other, RuleContext context) {
        return one.request().equals(other.request())
                || switch (context.resolution(one)) {
                    case Resolution.Found found ->
                        context.resolution(other) instanceof Resolution.Found second
                                && second.location().equals(found.location());
                    case Resolution.BuiltIn builtIn ->
                        context.resolution(other) instanceof Resolution.BuiltIn second
                                && second.module().equals(builtIn.module());
                    case Resolution.External _,
                            Resolution.NotInstalled _,
                            Resolution.Ambiguous _,
                            Resolution.Uncertain _,
                            Resolution.Missing _ -> false;
                };
    }
}
