package dev.waymark.conformance;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One layout of files with what a language's own tool said of it.
 *
 * @param json the case as it is written; the README beside the cases tells its keys
 */
public record Case(JsonObject json) {

    /** What tools write for a file or a line that they do not tell. */
    private static final Set<String> NOT_GIVEN = Set.of("", "unknown");

    /** The cases in a file's text that carry a verdict to compare. */
    static List<Case> read(String text) {
        JsonArray cases = new Gson().fromJson(text, JsonObject.class).getAsJsonArray("cases");
        return cases.asList().stream()
                .map(JsonElement::getAsJsonObject)
                .map(Case::new)
                .filter(Case::hasVerdict)
                .toList();
    }

    public String id() {
        return json.get("id").getAsString();
    }

    /** Texts by key, as in {@code files} or {@code env}; empty where the case has no such table. */
    public Map<String, String> table(String key) {
        Map<String, String> entries = new LinkedHashMap<>();
        if (json.get(key) instanceof JsonObject table) {
            table.entrySet()
                    .forEach(entry ->
                            entries.put(entry.getKey(), entry.getValue().getAsString()));
        }
        return entries;
    }

    /** A text, where the case has one under that key. */
    Optional<String> text(String key) {
        return Optional.ofNullable(json.get(key))
                .filter(JsonElement::isJsonPrimitive)
                .map(JsonElement::getAsString);
    }

    /** Whether the case has a list under that key. */
    boolean has(String key) {
        return json.get(key) instanceof JsonArray;
    }

    /** What the tool called errors, without what lies outside of Waymark's catalogue. */
    public List<Finding> errors() {
        return json.getAsJsonArray("verdict").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(said -> said.get("severity").getAsString().equals("error"))
                .map(Case::finding)
                .filter(finding -> !finding.code().equals("other"))
                .toList();
    }

    /** Only {@code check} gives a verdict; a case of another command shows how a program runs. */
    private boolean hasVerdict() {
        return json.get("verdict") instanceof JsonArray
                && words("command").findFirst().orElse("check").equals("check");
    }

    /** The words of a list; none where the case has no such list. */
    public Stream<String> words(String key) {
        return json.get(key) instanceof JsonArray array
                ? array.asList().stream().map(JsonElement::getAsString)
                : Stream.empty();
    }

    private static Finding finding(JsonObject said) {
        boolean hasFile = isGiven(said, "file");
        int line = hasFile && isGiven(said, "line") ? said.get("line").getAsInt() : Finding.ANY_LINE;
        String file = hasFile ? said.get("file").getAsString() : Finding.ANY_FILE;
        return new Finding(file, line, said.get("code").getAsString());
    }

    private static boolean isGiven(JsonObject said, String key) {
        return said.has(key)
                && !said.get(key).isJsonNull()
                && !NOT_GIVEN.contains(said.get(key).getAsString());
    }
}
