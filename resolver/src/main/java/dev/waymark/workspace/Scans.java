package dev.waymark.workspace;

import dev.waymark.language.Language;
import dev.waymark.outline.Outline;
import dev.waymark.text.SourceText;
import java.lang.System.Logger;
import java.util.function.Supplier;

/** Guarded calls into a language: a fault of ours costs one file's answer, never the workspace. */
final class Scans {

    private static final Logger LOG = System.getLogger(Scans.class.getName());
    private static final int BINARY_PROBE_BYTES = 8192;

    private Scans() {}

    /** The outline of {@code text}; an empty one for what is no text. */
    static Outline outline(Language language, String path, SourceText text) {
        if (isBinary(text)) {
            return Outline.EMPTY;
        }
        return guarded(() -> language.outline(path, text), Outline.EMPTY, "scanning " + path);
    }

    /** What {@code work} gives, or {@code otherwise} and a line in the log where it fails. */
    static <T> T guarded(Supplier<T> work, T otherwise, String task) {
        try {
            return work.get();
        } catch (RuntimeException | StackOverflowError fault) {
            LOG.log(Logger.Level.ERROR, "Failed: " + task, fault);
            return otherwise;
        }
    }

    /** Other programs use the same suffixes for images and data; these hold zero bytes near their beginning. */
    private static boolean isBinary(SourceText text) {
        byte[] bytes = text.bytes();
        for (int i = 0; i < Math.min(bytes.length, BINARY_PROBE_BYTES); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }
}
