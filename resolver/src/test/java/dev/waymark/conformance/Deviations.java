package dev.waymark.conformance;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The differences from a language's tool that are meant, case by case, each with its reason. */
final class Deviations {

    private final Map<String, Difference> byCase;

    private Deviations(Map<String, Difference> byCase) {
        this.byCase = byCase;
    }

    /** Reads the list at {@code file}; none where there is no such file. */
    static Deviations read(Path file) throws IOException {
        Map<String, Difference> byCase = new LinkedHashMap<>();
        if (Files.exists(file)) {
            new Gson()
                    .fromJson(Files.readString(file), JsonObject.class)
                    .entrySet()
                    .forEach(entry -> byCase.put(
                            entry.getKey(),
                            difference(entry.getKey(), entry.getValue().getAsJsonObject())));
        }
        return new Deviations(byCase);
    }

    Difference of(Case compared) {
        return byCase.getOrDefault(compared.id(), Difference.NONE);
    }

    Set<String> cases() {
        return byCase.keySet();
    }

    private static Difference difference(String id, JsonObject deviation) {
        if (!deviation.has("reason")) {
            throw new IllegalArgumentException("the deviation of " + id + " gives no reason");
        }
        return new Difference(texts(deviation, "missing"), texts(deviation, "unexpected"));
    }

    private static List<String> texts(JsonObject deviation, String key) {
        return deviation.has(key)
                ? deviation.getAsJsonArray(key).asList().stream()
                        .map(JsonElement::getAsString)
                        .sorted()
                        .toList()
                : List.of();
    }
}
