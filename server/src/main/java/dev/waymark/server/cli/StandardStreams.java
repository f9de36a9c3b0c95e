package dev.waymark.server.cli;

import com.google.common.collect.ImmutableSet;
import dev.waymark.server.cli.Host.StandardStream;
import java.io.Console;

/** Finds out which of the process's streams lead to a terminal. */
public final class StandardStreams {

    private StandardStreams() {}

    /** The JVM only says whether input and output both do: of one alone in a pipe, nothing is known. */
    public static ImmutableSet<StandardStream> terminals() {
        Console console = System.console();
        return console != null && console.isTerminal()
                ? ImmutableSet.copyOf(StandardStream.values())
                : ImmutableSet.of();
    }
}
