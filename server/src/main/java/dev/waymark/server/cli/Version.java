package dev.waymark.server.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The version of the program, as the build wrote it beside this class. */
public final class Version {

    private Version() {}

    /** The version alone. */
    public static String number() {
        try {
            return Resources.toString(Resources.getResource(Version.class, "version"), UTF_8)
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name and version of the program and of the Java that runs it. */
    static String line() {
        return "waymark " + number() + " (Java " + System.getProperty("java.vm.version") + ")";
    }
}
