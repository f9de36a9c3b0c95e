package dev.waymark.resolve;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.Trace;

/** The answer for one import, always with the trace that led to it. */
public sealed interface Resolution {

    /** Every question behind the answer. */
    Trace trace();

    /**
     * The import leads to files, or to a folder of files.
     *
     * @param targets the files that together are what was imported, in the language's order; for a folder its files
     * @param location the file or folder that answered
     * @param origin the package it belongs to
     */
    record Found(ImmutableList<String> targets, String location, Origin origin, Trace trace) implements Resolution {}

    /** The language itself provides {@code module}, without a source on this machine. */
    record BuiltIn(String module, Trace trace) implements Resolution {}

    /** A remote or compiled module whose members cannot be known here. */
    record External(String name, Trace trace) implements Resolution {}

    /** A dependency that is declared, but not on this machine: never an error of the import. */
    record NotInstalled(String dependency, Trace trace) implements Resolution {}

    /** More than one place answers, and the language refuses. */
    record Ambiguous(ImmutableList<String> candidates, Trace trace) implements Resolution {}

    /** More than one place may answer; the tool picks by chance or by its working directory. Never an error. */
    record Uncertain(ImmutableList<String> candidates, Trace trace) implements Resolution {}

    /** Nothing is found. The only answer that may become an error of the import. */
    record Missing(Trace trace) implements Resolution {}

    /** The files that the import leads to, surely or perhaps. */
    default ImmutableList<String> files() {
        return switch (this) {
            case Found found -> found.targets();
            case Ambiguous ambiguous -> ambiguous.candidates();
            case Uncertain uncertain -> uncertain.candidates();
            case BuiltIn _, External _, NotInstalled _, Missing _ -> ImmutableList.of();
        };
    }
}
