package dev.waymark.lang.kcl.resolve;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.Trace;
import dev.waymark.resolve.Origin;
import dev.waymark.resolve.Resolution;

/** What one search for a package came to, before it is put together with its trace. */
sealed interface Outcome {

    /** A package, and the module it belongs to. */
    record Files(Place.Sources place, Origin origin) implements Outcome {}

    /** A system module. */
    record Provided(String module) implements Outcome {}

    /** A plugin: whoever runs the compiler provides it. */
    record Plugin(String name) implements Outcome {}

    /** A place in the module and a dependency answer the same path (the compiler refuses both; seed: Import). */
    record Conflict(ImmutableList<String> places) implements Outcome {}

    /** A dependency that is declared and not on this machine. */
    record NotInstalled(String dependency) implements Outcome {}

    record Nothing() implements Outcome {}

    default boolean isFound() {
        return this instanceof Files || this instanceof Provided || this instanceof Plugin;
    }

    /** This, or {@code later} where that says more. */
    default Outcome or(Outcome later) {
        return rank() >= later.rank() ? this : later;
    }

    private int rank() {
        return switch (this) {
            case Files _, Provided _, Plugin _ -> 3;
            case Conflict _ -> 2;
            case NotInstalled _ -> 1;
            case Nothing _ -> 0;
        };
    }

    default Resolution resolution(Trace trace) {
        return switch (this) {
            case Files(Place.Sources place, Origin origin) ->
                new Resolution.Found(place.files(), place.location(), origin, trace);
            case Provided(String module) -> new Resolution.BuiltIn(module, trace);
            case Plugin(String name) -> new Resolution.External(name, trace);
            case Conflict(var places) -> new Resolution.Ambiguous(places, trace);
            case NotInstalled(String dependency) -> new Resolution.NotInstalled(dependency, trace);
            case Nothing() -> new Resolution.Missing(trace);
        };
    }
}
