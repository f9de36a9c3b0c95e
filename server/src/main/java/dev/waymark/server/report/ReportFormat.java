package dev.waymark.server.report;

import java.io.IOException;
import java.io.Writer;

/** A form in which a report is written. */
@FunctionalInterface
public interface ReportFormat {
    void write(CheckReport report, Writer out) throws IOException;
}
