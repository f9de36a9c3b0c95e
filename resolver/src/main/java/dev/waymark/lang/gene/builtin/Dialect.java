package dev.waymark.lang.gene.builtin;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The two languages called Gene, which share the suffix of their sources and the names of their manifests. */
public enum Dialect {
    /** The VM that the specification describes, and its later releases. */
    CLASSIC,
    /** The rewrite of 2026. */
    NEW;

    /** What it provides without any file. */
    public Builtins builtins() {
        return switch (this) {
            case CLASSIC -> Builtins.CLASSIC;
            case NEW -> Builtins.NEW;
        };
    }

    /** The dialect with that {@link #label}. */
    public static Optional<Dialect> called(String label) {
        return Arrays.stream(values())
                .filter(dialect -> dialect.label().equals(label))
                .findFirst();
    }

    /** The lower-case name that settings use. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
