package dev.waymark.workspace;

import com.google.common.collect.ImmutableList;
import dev.waymark.outline.Surface;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.TreePSet;

/** Which files of the workspace declare which module. */
record ModuleIndex(PMap<Module, PSet<String>> paths) {

    static final ModuleIndex EMPTY = new ModuleIndex(HashTreePMap.empty());

    /** A module's name in one language. */
    record Module(String language, String name) {}

    /** The files that declare {@code name}, sorted. */
    ImmutableList<String> declarers(String language, String name) {
        PSet<String> found = paths.get(new Module(language, name));
        return found == null ? ImmutableList.of() : ImmutableList.copyOf(found);
    }

    ModuleIndex plus(Module module, String path) {
        PSet<String> before = paths.get(module);
        return new ModuleIndex(paths.plus(module, (before == null ? TreePSet.<String>empty() : before).plus(path)));
    }

    ModuleIndex minus(Module module, String path) {
        PSet<String> before = paths.get(module);
        if (before == null) {
            return this;
        }
        PSet<String> rest = before.minus(path);
        return new ModuleIndex(rest.isEmpty() ? paths.minus(module) : paths.plus(module, rest));
    }

    static Optional<Module> declaredBy(String language, Surface surface) {
        return surface.module().map(name -> new Module(language, name));
    }
}
