package dev.waymark.server.cli;

import com.google.common.collect.ImmutableSet;
import dev.waymark.server.cli.Host.StandardStream;
import java.io.Console;
import java.util.Optional;

/** Finds out which of the process's streams lead to a terminal. */
public final class StandardStreams {

    private StandardStreams() {}

    /** The JVM only says whether input and output both do: of one alone in a pipe, nothing is known. */
    public static ImmutableSet<StandardStream> terminals() {
        // Some releases of Java give no console in a pipe, others one that is no terminal.
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent()
                ? ImmutableSet.copyOf(StandardStream.values())
                : ImmutableSet.of();
    }
}
