package dev.waymark.server.lsp;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Map;
import org.eclipse.lsp4j.WorkspaceFullDocumentDiagnosticReport;
import org.jspecify.annotations.Nullable;

/** The protocol wants a report's version even where it is null, because no editor holds the file; LSP4J leaves it out. */
final class ReportVersions implements TypeAdapterFactory {

    @Override
    public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        return type.getRawType() == WorkspaceFullDocumentDiagnosticReport.class
                ? adapter(gson, gson.getDelegateAdapter(this, type))
                : null;
    }

    private static <T> TypeAdapter<T> adapter(Gson gson, TypeAdapter<T> plain) {
        TypeAdapter<JsonElement> elements = gson.getAdapter(JsonElement.class);
        return new TypeAdapter<>() {
            @Override
            public void write(JsonWriter out, T report) throws IOException {
                boolean before = out.getSerializeNulls();
                out.beginObject();
                for (Map.Entry<String, JsonElement> part :
                        plain.toJsonTree(report).getAsJsonObject().entrySet()) {
                    out.setSerializeNulls(part.getKey().equals("version"));
                    out.name(part.getKey());
                    elements.write(out, part.getValue());
                }
                out.setSerializeNulls(before);
                out.endObject();
            }

            @Override
            public T read(JsonReader in) throws IOException {
                return plain.read(in);
            }
        };
    }
}
