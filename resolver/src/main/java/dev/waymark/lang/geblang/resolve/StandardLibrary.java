package dev.waymark.lang.geblang.resolve;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.files.Presence;
import dev.waymark.lang.geblang.builtin.Builtins;
import java.util.Optional;

/**
 * The standard library as one folder's files see it: on disk where there is one, else the names that ship with Waymark.
 *
 * <p>A library on disk replaces the shipped one altogether, and whatever lies in it becomes a reserved name (the tool's
 * behaviour; the seed says "add or override").
 *
 * @param roots the folders on disk that hold it; empty when there is none
 * @param entries the first components of its modules
 */
public record StandardLibrary(ImmutableList<String> roots, ImmutableSet<String> entries) {

    private record Key(String configured, Optional<String> working) {}

    /** The standard library for the files in {@code folder}. */
    public static StandardLibrary of(String folder, Lookup lookup) {
        String configured = lookup.settings(folder).string(GeblangSettings.STDLIB);
        Optional<String> working = lookup.workspaceFolder(folder, "working directory");
        return lookup.step(new Key(configured, working), "standard library", inner -> find(configured, working, inner));
    }

    /** Whether no module of a user may be called {@code module}: its first component alone decides. */
    public boolean isReserved(String module) {
        String first = Builtins.firstComponent(module);
        if (roots.isEmpty()) {
            return Builtins.SHIPPED.isReserved(first);
        }
        return first.equals(Builtins.NAMESPACE) || Builtins.SHIPPED.isNative(first) || entries.contains(first);
    }

    /** Whether the tool provides {@code module} without a file on disk. */
    public boolean isProvided(String module) {
        return roots.isEmpty() ? Builtins.SHIPPED.isImportable(module) : Builtins.SHIPPED.isNative(module);
    }

    /** Whether the file at {@code path} belongs to the library on disk. */
    public boolean holds(String path) {
        return rootOf(path).isPresent();
    }

    /** The module that the library's file at {@code path} is. */
    public Optional<String> module(String path) {
        return rootOf(path)
                .filter(_ -> path.endsWith(ModuleName.SUFFIX))
                .map(root -> ModuleName.of(FilePaths.relativize(root, path)));
    }

    private Optional<String> rootOf(String path) {
        return roots.stream().filter(root -> FilePaths.isWithin(path, root)).findFirst();
    }

    private static StandardLibrary find(String configured, Optional<String> working, Lookup lookup) {
        ImmutableList<String> roots = new LibraryRoots(working, lookup).find(configured);
        return new StandardLibrary(
                roots,
                roots.stream()
                        .flatMap(root ->
                                lookup
                                        .list(root, ModuleName.SUFFIX, "entries of the standard library")
                                        .entrySet()
                                        .stream())
                        .map(entry ->
                                entry.getValue() == Presence.FOLDER ? entry.getKey() : FilePaths.stem(entry.getKey()))
                        .collect(ImmutableSet.toImmutableSet()));
    }
}
