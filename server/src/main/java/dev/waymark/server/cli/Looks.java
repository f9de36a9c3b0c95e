package dev.waymark.server.cli;

import com.google.common.collect.ImmutableList;
import dev.waymark.server.cli.Host.StandardStream;
import dev.waymark.server.report.Appearance;
import dev.waymark.server.report.Palette;
import java.util.Optional;

/** How a report looks where it is going: for people on a terminal, for programs everywhere else. */
final class Looks {

    static final Option COLOR =
            Option.choice("--color", "WHEN", ImmutableList.of("auto", "always", "never"), "colour the text");

    private Looks() {}

    static Appearance of(Arguments arguments, Optional<Buffer> buffer, Host host) {
        return new Appearance(
                palette(arguments, host),
                host.isTerminal(StandardStream.OUT) ? Optional.of(new SourceLines(buffer, host)) : Optional.empty());
    }

    /** See <a href="https://no-color.org">no-color.org</a>: the variable counts unless it is empty. */
    static Palette palette(Arguments arguments, Host host) {
        boolean unwanted = !host.environment().getOrDefault("NO_COLOR", "").isEmpty()
                || host.environment().getOrDefault("TERM", "").equals("dumb");
        return switch (arguments.value(COLOR).orElse("auto")) {
            case "always" -> Palette.ANSI;
            case "never" -> Palette.NONE;
            default -> host.isTerminal(StandardStream.OUT) && !unwanted ? Palette.ANSI : Palette.NONE;
        };
    }
}
