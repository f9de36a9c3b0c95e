package dev.waymark.server.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;

/** The report as one JSON object, for programs. Its shape is a contract. */
final class JsonFormat implements ReportFormat {

    @Override
    public void write(CheckReport report, Writer out) throws IOException {
        JsonWriter json = new JsonWriter(out);
        json.setHtmlSafe(false);
        json.beginObject();
        json.name("version").value(report.version());
        json.name("diagnostics").beginArray();
        for (Diagnostic diagnostic : report.diagnostics()) {
            write(diagnostic, json);
        }
        json.endArray();
        writeSummary(report, json);
        json.endObject();
        json.flush();
        out.write('\n');
    }

    private static void write(Diagnostic diagnostic, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("path").value(diagnostic.path());
        json.name("language").value(diagnostic.language());
        json.name("line").value(diagnostic.start().line());
        json.name("column").value(diagnostic.start().column());
        json.name("endLine").value(diagnostic.end().line());
        json.name("endColumn").value(diagnostic.end().column());
        json.name("severity").value(diagnostic.severity().label());
        json.name("code").value(diagnostic.code().id());
        json.name("message").value(diagnostic.message());
        json.name("related").beginArray();
        for (Related related : diagnostic.related()) {
            write(related, json);
        }
        json.endArray();
        json.endObject();
    }

    private static void write(Related related, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("path").value(related.path());
        json.name("line").value(related.place().line());
        json.name("column").value(related.place().column());
        json.name("message").value(related.message());
        json.endObject();
    }

    private static void writeSummary(CheckReport report, JsonWriter json) throws IOException {
        json.name("summary").beginObject();
        json.name("files").value(report.files());
        json.name("errors").value(report.errors());
        json.name("warnings").value(report.warnings());
        json.name("milliseconds").value(report.milliseconds());
        json.endObject();
    }
}
