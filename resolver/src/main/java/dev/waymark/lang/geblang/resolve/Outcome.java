package dev.waymark.lang.geblang.resolve;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.Trace;
import dev.waymark.resolve.Origin;
import dev.waymark.resolve.Resolution;

/** What one search for a module came to, before it is put together with its trace. */
sealed interface Outcome {

    /** One file, and the package it was found in. */
    record File(String path, Origin origin) implements Outcome {}

    /** What the tool itself provides. */
    record Provided(String module) implements Outcome {}

    /** One of several files: the tool decides by chance, or by the folder it is started in. */
    record OneOf(ImmutableList<String> paths) implements Outcome {}

    /** A dependency that is not on this machine may have it. */
    record NotInstalled(String mount) implements Outcome {}

    /** Nothing, but a manifest on the way cannot be read: nobody can know. */
    record Unknowable() implements Outcome {}

    /** Nothing. */
    record Nothing() implements Outcome {}

    default boolean isFound() {
        return this instanceof File || this instanceof Provided || this instanceof OneOf;
    }

    default Resolution resolution(Trace trace) {
        return switch (this) {
            case File(String path, Origin origin) -> new Resolution.Found(ImmutableList.of(path), path, origin, trace);
            case Provided(String module) -> new Resolution.BuiltIn(module, trace);
            case OneOf(var paths) -> new Resolution.Uncertain(paths, trace);
            case NotInstalled(String mount) -> new Resolution.NotInstalled(mount, trace);
            case Unknowable() -> new Resolution.Uncertain(ImmutableList.of(), trace);
            case Nothing() -> new Resolution.Missing(trace);
        };
    }
}
