package dev.waymark.rules;

import dev.waymark.outline.Declaration;
import dev.waymark.outline.Import;
import dev.waymark.outline.Import.Placement;
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
    static Map<String, Import> unambiguous(SourceFile file) {
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
                    if (before != null && !before.request().equals(wanted.request())) {
                        others.add(binding.text());
                    }
                });
            }
        }
        modules.keySet().removeAll(others);
        return modules;
    }
}
