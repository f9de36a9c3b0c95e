package dev.waymark.server.report;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Severity;

/**
 * What a check found.
 *
 * @param version the version of Waymark
 * @param diagnostics sorted
 * @param files how many files were checked
 * @param milliseconds how long it took
 */
public record CheckReport(String version, ImmutableList<Diagnostic> diagnostics, int files, long milliseconds) {

    public long errors() {
        return count(Severity.ERROR);
    }

    public long warnings() {
        return count(Severity.WARNING);
    }

    private long count(Severity severity) {
        return diagnostics.stream().filter(d -> d.severity() == severity).count();
    }
}
