package dev.waymark.lang.gene.resolve;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.Trace;
import dev.waymark.lang.gene.manifest.PackageName;
import dev.waymark.resolve.Origin;
import dev.waymark.resolve.Resolution;
import java.util.Optional;

/** What one search for a module came to, before it is put together with its trace. */
public sealed interface Outcome {

    /** A source. */
    record Module(String file, Origin origin) implements Outcome {}

    /** A built-in namespace. */
    record Provided(String namespace) implements Outcome {}

    /** Something compiled, or something elsewhere: it is there, and cannot be read. */
    record Compiled(String name) implements Outcome {}

    /** A dependency that is declared and not on this machine. */
    record NotInstalled(String dependency) implements Outcome {}

    /** Several places answer, and the tool refuses to choose: modules, or the roots of packages. */
    record Several(ImmutableList<String> places) implements Outcome {}

    /**
     * The path leads out of the package.
     *
     * @param file what stands there
     * @param root the folder that it must not leave
     */
    record Outside(Optional<String> file, String root) implements Outcome {}

    /** The name in front is none that a package can have. */
    record BadName(PackageName.Fault fault) implements Outcome {}

    /**
     * There is no such package, or none that can be used.
     *
     * @param name what the import calls it
     * @param reason one sentence for the user
     */
    record NoPackage(String name, String reason) implements Outcome {}

    /**
     * The lock file leads nowhere.
     *
     * @param lock its path
     * @param reason one sentence for the user
     */
    record BadLock(String lock, String reason) implements Outcome {}

    /** The package called {@code name} offers no modules at all. */
    record NoLibrary(String name) implements Outcome {}

    /** There is no such module or namespace. */
    record Nothing() implements Outcome {}

    /** It cannot be known where the import leads, because a manifest cannot be read. */
    record Unknown() implements Outcome {}

    /** Whether the import leads to something that is there. */
    default boolean leadsSomewhere() {
        return this instanceof Module || this instanceof Provided || this instanceof Compiled;
    }

    /** Whether nothing is wrong with the import, as far as can be known. */
    default boolean isFound() {
        return switch (this) {
            case Module _, Provided _, Compiled _, NotInstalled _, Unknown _ -> true;
            case Several _, Outside _, BadName _, NoPackage _, BadLock _, NoLibrary _, Nothing _ -> false;
        };
    }

    /** The same as a resolution. */
    default Resolution resolution(Trace trace) {
        return switch (this) {
            case Module(String file, Origin origin) ->
                new Resolution.Found(ImmutableList.of(file), file, origin, trace);
            case Provided(String namespace) -> new Resolution.BuiltIn(namespace, trace);
            case Compiled(String name) -> new Resolution.External(name, trace);
            case NotInstalled(String dependency) -> new Resolution.NotInstalled(dependency, trace);
            case Several(var places) -> new Resolution.Ambiguous(places, trace);
            case Unknown() -> new Resolution.Uncertain(ImmutableList.of(), trace);
            case Outside(Optional<String> file, String _) ->
                file.<Resolution>map(place -> new Resolution.Found(ImmutableList.of(place), place, Origin.NONE, trace))
                        .orElseGet(() -> new Resolution.Missing(trace));
            case BadName _, NoPackage _, BadLock _, NoLibrary _, Nothing _ -> new Resolution.Missing(trace);
        };
    }
}
