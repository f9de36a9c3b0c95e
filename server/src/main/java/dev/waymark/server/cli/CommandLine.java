package dev.waymark.server.cli;

import com.google.common.collect.ImmutableList;
import dev.waymark.server.cli.Host.StandardStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** The command line of the program: finds the command that is asked for and runs it. */
public final class CommandLine {

    private static final Set<String> HELP = Set.of("--help", "-h", "help");
    private static final Set<String> VERSION = Set.of("--version", "-V", "version");

    private final ImmutableList<Command> commands;

    public CommandLine(LanguageServer server) {
        this.commands = ImmutableList.of(
                new CheckCommand(), new ExplainCommand(), new LanguagesCommand(), new LspCommand(server));
    }

    /** Runs the command that {@code arguments} ask for; gives the {@link ExitStatus}. */
    public int run(List<String> arguments, Host host) {
        try {
            return dispatch(arguments, host);
        } catch (Refusal refusal) {
            host.err().println("waymark: " + refusal.message());
            return refusal.status();
        } catch (IOException e) {
            host.err().println("waymark: standard output cannot be written: " + e.getMessage());
            return ExitStatus.FAILURE;
        } catch (RuntimeException | Error fault) {
            // Left to the JVM, these would end with 1: errors found.
            host.err().println("waymark: this is a fault of Waymark itself:");
            fault.printStackTrace(host.err());
            return ExitStatus.FAILURE;
        }
    }

    private int dispatch(List<String> arguments, Host host) throws IOException, Refusal {
        String first = arguments.isEmpty() ? "" : arguments.getFirst();
        boolean isAlone = first.isEmpty() && host.isTerminal(StandardStream.IN);
        if (isAlone || HELP.contains(first)) {
            return help(arguments, host);
        }
        if (VERSION.contains(first)) {
            return print(Version.line() + "\n", host);
        }
        if (first.isEmpty() || first.startsWith("--stdio")) {
            return run(command(LspCommand.NAME), arguments, host);
        }
        return run(command(first), arguments.subList(1, arguments.size()), host);
    }

    private int run(Command command, List<String> arguments, Host host) throws IOException, Refusal {
        Arguments read = ArgumentReader.read(Usage.options(command), arguments);
        return read.has(Usage.HELP) ? print(Usage.of(command), host) : command.run(read, host);
    }

    private int help(List<String> arguments, Host host) throws IOException, Refusal {
        return print(arguments.size() > 1 ? Usage.of(command(arguments.get(1))) : Usage.of(commands), host);
    }

    private static int print(String text, Host host) throws IOException {
        host.print(out -> out.write(text));
        return ExitStatus.CLEAN;
    }

    private Command command(String name) throws Refusal {
        return commands.stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.usage("`" + name + "` is no command"
                        + Advice.on(name, commands.stream().map(Command::name).toList())));
    }
}
