package dev.waymark.server.report;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.waymark.features.Explanation;
import java.io.IOException;
import java.io.Writer;

/** Every form in which an explanation is written, by its name. */
public final class ExplanationFormats {

    /** The name of the format for people. */
    public static final String TEXT = "text";

    private static final ImmutableMap<String, Format> ALL =
            ImmutableMap.of(TEXT, ExplanationText::write, "json", ExplanationJson::write);

    private ExplanationFormats() {}

    @FunctionalInterface
    private interface Format {
        void write(Explanation explanation, Writer out) throws IOException;
    }

    public static ImmutableSet<String> names() {
        return ALL.keySet();
    }

    /** Writes {@code explanation} in the format called {@code name}, one of {@link #names}. */
    public static void write(String name, Explanation explanation, Writer out) throws IOException {
        ALL.getOrDefault(name, ExplanationText::write).write(explanation, out);
    }
}
