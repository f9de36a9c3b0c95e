package dev.waymark.server.cli;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Severity;
import dev.waymark.server.report.CheckReport;
import dev.waymark.server.report.Formats;
import java.io.IOException;
import java.util.Arrays;

/** {@code waymark check}: reports what is wrong with files and folders. */
final class CheckCommand implements Command {

    private static final Option SEVERITY = Option.choice(
            "--severity",
            "LEVEL",
            Arrays.stream(Severity.values()).map(Severity::label).toList(),
            "show what is at least so severe");
    private static final Option FORMAT = Option.choice("--format", "FORMAT", Formats.names(), "write the report as");
    private static final Option STDIN_PATH =
            Option.of("--stdin-path", "FILE", "take the text of FILE from standard input");

    @Override
    public String name() {
        return "check";
    }

    @Override
    public String operands() {
        return "[PATH...]";
    }

    @Override
    public String summary() {
        return "Reports what is wrong with files and folders, by default with the working directory.";
    }

    @Override
    public ImmutableList<Option> options() {
        return ImmutableList.of(FORMAT, SEVERITY, Workbench.CONFIG, STDIN_PATH, Looks.COLOR);
    }

    @Override
    public int run(Arguments arguments, Host host) throws IOException, Refusal {
        long start = System.nanoTime();
        Workbench workbench = Workbench.of(arguments, host);
        Targets targets = Targets.of(arguments.operands(), arguments.value(STDIN_PATH), host);
        CheckReport report;
        try (Waiting _ = Waiting.on(host)) {
            report = new Check(workbench, targets, host).run(minimum(arguments), start);
        }
        String format = arguments.value(FORMAT).orElse(Formats.TEXT);
        host.print(out ->
                Formats.of(format, Looks.of(arguments, targets.buffer(), host)).write(report, out));
        if (format.equals(Formats.TEXT)) {
            host.err().println(Summary.of(report));
        }
        return report.errors() > 0 ? ExitStatus.FOUND : ExitStatus.CLEAN;
    }

    private static Severity minimum(Arguments arguments) {
        String label = arguments.value(SEVERITY).orElse(Severity.HINT.label());
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.label().equals(label))
                .findFirst()
                .orElse(Severity.HINT);
    }
}
