package dev.waymark.server.report;

import com.google.gson.stream.JsonWriter;
import dev.waymark.features.Explanation;
import dev.waymark.features.Explanation.Step;
import dev.waymark.resolve.Resolution;
import java.io.IOException;
import java.io.Writer;

/** An explanation as one JSON object, for programs. Its shape is a contract. */
final class ExplanationJson {

    private ExplanationJson() {}

    static void write(Explanation explanation, Writer out) throws IOException {
        JsonWriter json = new JsonWriter(out);
        json.beginObject();
        json.name("import").value(explanation.wanted().request());
        json.name("resolution").value(label(explanation));
        json.name("targets").beginArray();
        for (String target : explanation.resolution().files()) {
            json.value(explanation.shown(target));
        }
        json.endArray();
        writeTrace(explanation, json);
        json.endObject();
        json.flush();
        out.write('\n');
    }

    private static void writeTrace(Explanation explanation, JsonWriter json) throws IOException {
        json.name("trace").beginArray();
        for (Step step : explanation.steps()) {
            json.beginObject();
            json.name("question").value(step.question());
            json.name("path").value(explanation.shown(step.subject()));
            json.name("answer").value(explanation.shown(step.answer()));
            json.endObject();
        }
        json.endArray();
    }

    private static String label(Explanation explanation) {
        return switch (explanation.resolution()) {
            case Resolution.Found _ -> explanation.isFolder() ? "directory" : "file";
            case Resolution.BuiltIn _ -> "builtin";
            case Resolution.External _ -> "external";
            case Resolution.NotInstalled _ -> "not-installed";
            case Resolution.Ambiguous _, Resolution.Uncertain _ -> "ambiguous";
            case Resolution.Missing _ -> "unresolved";
        };
    }
}
