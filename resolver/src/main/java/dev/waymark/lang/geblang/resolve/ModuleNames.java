package dev.waymark.lang.geblang.resolve;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.geblang.manifest.NearestManifest;
import dev.waymark.language.Site;
import java.util.Optional;
import java.util.stream.Stream;

/** The modules that a file may declare itself to be: those that lead to it. */
public final class ModuleNames {

    private ModuleNames() {}

    /** The names for the file at {@code path}, the canonical one first: its place in its package, or in the workspace. */
    public static ImmutableList<String> of(String path, Lookup lookup) {
        Optional<SourcePackage> owner =
                NearestManifest.of(FilePaths.parent(path), lookup).map(found -> SourcePackage.of(found, lookup));
        Stream<String> inPackage = owner.stream()
                .flatMap(self -> self.roots().stream()
                        .filter(root -> FilePaths.isWithin(path, root))
                        .flatMap(root -> names(FilePaths.relativize(root, path), self.name())));
        Stream<String> inWorkspace = lookup.workspaceFolder(path, "working directory").stream()
                .map(root -> ModuleName.of(FilePaths.relativize(root, path)));
        return Stream.concat(inPackage, owner.isPresent() ? Stream.empty() : inWorkspace)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /** The same, as words to choose from. */
    public static ImmutableList<Site.Choice> choices(String path, Lookup lookup) {
        return of(path, lookup).stream()
                .map(name -> new Site.Choice(name, name, "the module that this file is"))
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<String> names(String relative, String prefix) {
        String module = ModuleName.of(relative);
        if (prefix.isEmpty()) {
            return Stream.of(module);
        }
        String whole = module.equals(ModuleName.FOLDER_MODULE) ? prefix : prefix + "." + module;
        boolean isNamed = module.equals(prefix) || module.startsWith(prefix + ".");
        return isNamed ? Stream.of(module, whole) : Stream.of(whole, module);
    }
}
