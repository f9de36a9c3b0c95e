package dev.waymark.server.report;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.function.Function;

/** Every format by its name: a new one is a class and a line here. */
public final class Formats {

    /** The name of the format for people. */
    public static final String TEXT = "text";

    private static final ImmutableMap<String, Function<Appearance, ReportFormat>> ALL =
            ImmutableMap.of(TEXT, TextFormat::new, "json", _ -> new JsonFormat());

    private Formats() {}

    public static ImmutableSet<String> names() {
        return ALL.keySet();
    }

    /** The format called {@code name}, one of {@link #names}; formats for programs ignore {@code appearance}. */
    public static ReportFormat of(String name, Appearance appearance) {
        return ALL.getOrDefault(name, TextFormat::new).apply(appearance);
    }
}
