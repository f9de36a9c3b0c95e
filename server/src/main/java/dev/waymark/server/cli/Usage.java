package dev.waymark.server.cli;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** The help that {@code --help} prints. */
final class Usage {

    static final Option HELP = Option.flag("--help", "print this");

    private static final String HINT = "\n`waymark COMMAND --help` says more about one.\n";

    private Usage() {}

    /** The options of {@code command} and those that all commands have. */
    static ImmutableList<Option> options(Command command) {
        return ImmutableList.<Option>builder()
                .addAll(command.options())
                .add(HELP)
                .build();
    }

    static String of(Command command) {
        StringBuilder text = new StringBuilder("usage: waymark " + command.name() + " [OPTION...]");
        text.append(command.operands().isEmpty() ? "" : " " + command.operands())
                .append("\n\n")
                .append(command.summary())
                .append("\n\n");
        for (Option option : options(command)) {
            text.append(entry(option.name() + (option.isFlag() ? "" : " " + option.value()), help(option)));
        }
        return text.toString();
    }

    static String of(List<Command> commands) {
        StringBuilder text = new StringBuilder("usage: waymark COMMAND [OPTION...]\n\n");
        commands.forEach(command -> text.append(entry(command.name(), command.summary())));
        text.append(entry("--version", "print the versions of Waymark and of its Java"));
        return text.append(entry("--help", HELP.help())).append(HINT).toString();
    }

    private static String help(Option option) {
        return option.choices().isEmpty() ? option.help() : option.help() + ": " + String.join(", ", option.choices());
    }

    private static String entry(String name, String help) {
        return String.format("  %-22s %s\n", name, help);
    }
}
