package dev.waymark.lang.kcl.oracle;

import com.google.common.base.Splitter;
import dev.waymark.conformance.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells which imports are on a circle: the core blames every one that it reads after it has noticed the circle. */
final class Circle {

    private static final Pattern IMPORT = Pattern.compile("import (\\.*)(\\S+).*");

    private Circle() {}

    /** Whether the import that {@code blamed} speaks of leads to one of {@code modules}, a list with commas. */
    static boolean holds(String modules, Finding blamed, Path root) {
        Matcher written = IMPORT.matcher(line(root.resolve(blamed.file()), blamed.line()));
        return written.matches()
                && Splitter.on(", ").splitToList(modules).contains(absolute(written, Path.of(blamed.file())));
    }

    private static String absolute(Matcher written, Path file) {
        int dots = written.group(1).length();
        String path = written.group(2);
        int kept = file.getNameCount() - dots;
        if (kept < 0) {
            return "";
        }
        return dots == 0 || kept == 0 ? path : file.subpath(0, kept).toString().replace('/', '.') + "." + path;
    }

    private static String line(Path file, int number) {
        try {
            List<String> lines = Files.readAllLines(file);
            return number > 0 && number <= lines.size() ? lines.get(number - 1) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
