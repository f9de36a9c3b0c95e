package dev.waymark.lang.kcl.oracle;

import com.google.common.collect.ImmutableList;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.waymark.conformance.Finding;
import dev.waymark.lang.kcl.builtin.Builtins;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the core said of one layout, in Waymark's codes.
 *
 * @param loads the files that it read, below the layout's root
 * @param errors its errors, as far as they are of Waymark's kind
 * @param unknowable those among them that Waymark may leave out: a name that nothing declares may be one of another file
 *     that is compiled along, unless only a package can be meant
 */
record Verdict(ImmutableList<String> loads, ImmutableList<Finding> errors, ImmutableList<Finding> unknowable) {

    /** A message of the core, and what it is in Waymark's catalogue; the first that fits counts. */
    private record Meaning(Pattern message, String code) {
        Meaning(String message, String code) {
            this(Pattern.compile(message, Pattern.DOTALL), code);
        }
    }

    private static final List<Meaning> MEANINGS = List.of(
            new Meaning("pkgpath (?<place>.*) not found in the program", "unresolved-import"),
            new Meaning("Cannot find the module .*", "unresolved-import"),
            new Meaning("Failed to import the module .*", "unresolved-import"),
            new Meaning(
                    "the `(?<place>.*)` is found multiple times in the current package and vendor package.*",
                    "ambiguous-import"),
            new Meaning("Could not compiles due to cyclic import statements.*", "import-cycle"),
            new Meaning("There is a circular reference between modules (?<place>.*)", "import-cycle"),
            new Meaning("the name '.*' is defined multiple times, .*", "import-name-conflict"),
            new Meaning("attribute '.*' not found in 'module '(?<place>.*)''", "missing-export"),
            new Meaning("can not import the attribute .*", "missing-export"),
            new Meaning("name '(?<place>[^']*)' is not defined.*", "missing-import?"),
            new Meaning("expected any, got module '(?<place>.*)'.*", "module-as-value"),
            new Meaning("Can not change the value of .*", "duplicate-declaration?"),
            new Meaning("Unique key error name .*", "duplicate-declaration"),
            new Meaning(".* cannot be the same as the built-in types .*", "reserved-name"),
            new Meaning("Invalid import asname", "malformed-import"));

    private record Said(Finding finding, Optional<String> place) {}

    /** What {@code answer} says of the layout at {@code root}. */
    static Verdict of(JsonObject answer, Path root) {
        ImmutableList<Said> all = answer.getAsJsonArray("messages").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(message -> message.get("level").getAsString().equals("error"))
                .flatMap(message -> said(message, root).stream())
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Said> said = all.stream()
                .filter(one -> !isConsequence(one, all, root))
                .filter(one -> !one.finding().file().startsWith("/"))
                .collect(ImmutableList.toImmutableList());
        return new Verdict(
                answer.getAsJsonArray("loads").asList().stream()
                        .map(path -> below(root, path.getAsString()))
                        .collect(ImmutableList.toImmutableList()),
                findings(said.stream()),
                findings(said.stream().filter(Verdict::isUnknowable)));
    }

    private static ImmutableList<Finding> findings(Stream<Said> said) {
        return said.map(Said::finding).collect(ImmutableList.toImmutableList());
    }

    private static Optional<Said> said(JsonObject message, Path root) {
        String text = message.get("text").getAsString();
        String file = below(root, message.get("file").getAsString());
        int line = file.isEmpty() ? 0 : message.get("line").getAsInt();
        if (file.isEmpty() && !text.contains(root + "/")) {
            return Optional.empty();
        }
        if (message.get("code").getAsString().contains("InvalidSyntax")) {
            return Optional.of(new Said(new Finding(file, line, "syntax-error"), Optional.empty()));
        }
        for (Meaning meaning : MEANINGS) {
            Matcher matcher = meaning.message().matcher(text);
            if (matcher.matches()) {
                boolean hasPlace = meaning.message().pattern().contains("<place>");
                return Optional.of(new Said(
                        new Finding(file, line, meaning.code()),
                        hasPlace ? Optional.of(matcher.group("place")) : Optional.empty()));
            }
        }
        return Optional.empty();
    }

    /**
     * What the core says for another error's sake, and Waymark does not, since one fault is one problem: members of what
     * is not found, of what two places answer and of what lies on a circle; that the former are not found either; that
     * imports lie on a circle which only stand behind one that does.
     */
    private static boolean isConsequence(Said one, List<Said> all, Path root) {
        return switch (one.finding().code()) {
            case "missing-export", "module-as-value" ->
                has(all, "import-cycle")
                        || has(all, "import-name-conflict")
                        || one.place().filter(String::isEmpty).isPresent()
                        || isOf("unresolved-import", one, all)
                        || isOf("ambiguous-import", one, all);
            case "unresolved-import" -> isAlso("ambiguous-import", one, all);
            case "import-cycle" ->
                one.place().isPresent() && !Circle.holds(one.place().get(), one.finding(), root);
            default -> false;
        };
    }

    private static boolean isOf(String code, Said one, List<Said> all) {
        return one.place().isPresent()
                && all.stream()
                        .anyMatch(other -> other.finding().code().equals(code)
                                && other.place().equals(one.place()));
    }

    private static boolean isUnknowable(Said one) {
        return one.finding().code().equals("missing-import?")
                && one.place().filter(Builtins.SHIPPED::isSystemModule).isEmpty();
    }

    /** Whether the line has an error of another code as well. */
    private static boolean isAlso(String code, Said one, List<Said> all) {
        return all.stream()
                .map(Said::finding)
                .anyMatch(other -> other.code().equals(code)
                        && other.file().equals(one.finding().file())
                        && other.line() == one.finding().line());
    }

    private static boolean has(List<Said> all, String code) {
        return all.stream().anyMatch(one -> one.finding().code().equals(code));
    }

    /** Whether it tells of a circle or a clash of names, and the core does not know all packages for that. */
    boolean isPartial() {
        return errors.stream()
                .map(Finding::code)
                .anyMatch(code -> code.equals("import-cycle") || code.equals("import-name-conflict"));
    }

    private static String below(Path root, String path) {
        return path.startsWith(root.toString() + "/")
                ? path.substring(root.toString().length() + 1)
                : path;
    }
}
