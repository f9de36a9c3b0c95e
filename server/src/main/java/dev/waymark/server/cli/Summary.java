package dev.waymark.server.cli;

import dev.waymark.server.report.CheckReport;
import java.util.Locale;

/** The last line of a check, for people. */
final class Summary {

    private Summary() {}

    static String of(CheckReport report) {
        String found = report.diagnostics().isEmpty()
                ? "nothing wrong"
                : counted(report.errors(), "error") + ", " + counted(report.warnings(), "warning");
        return String.format(
                Locale.ROOT, "%s: %s (%.2f s)", counted(report.files(), "file"), found, report.milliseconds() / 1000.0);
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
