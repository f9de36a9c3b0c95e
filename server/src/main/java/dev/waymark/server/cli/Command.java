package dev.waymark.server.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;

/** One command of the command line. */
interface Command {

    /** The word that calls it. */
    String name();

    /** What stands for its operands in the help; may be empty. */
    String operands();

    /** What it does, in one sentence. */
    String summary();

    ImmutableList<Option> options();

    /** Runs it to its end; gives the {@link ExitStatus}. Fails when standard output does. */
    int run(Arguments arguments, Host host) throws IOException, Refusal;
}
