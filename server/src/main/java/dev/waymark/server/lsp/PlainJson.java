package dev.waymark.server.lsp;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.ToNumberPolicy;
import com.google.gson.reflect.TypeToken;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Objects of JSON whose shape nobody knows, as maps, lists and plain values. */
final class PlainJson {

    private static final Gson GSON = new GsonBuilder()
            .setObjectToNumberStrategy(ToNumberPolicy.LONG_OR_DOUBLE)
            .create();

    private PlainJson() {}

    /** The entries of an object, however it was read; none of anything else. */
    static Map<String, ?> map(@Nullable Object json) {
        return switch (json) {
            case JsonObject object -> GSON.fromJson(object, new TypeToken<Map<String, Object>>() {});
            case JsonElement _ -> Map.of();
            case Map<?, ?> map -> copy(map);
            case null, default -> Map.of();
        };
    }

    private static Map<String, ?> copy(Map<?, ?> map) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put(String.valueOf(key), value));
        return copy;
    }
}
