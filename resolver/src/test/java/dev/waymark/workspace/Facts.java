package dev.waymark.workspace;

import com.google.common.collect.Maps;
import dev.waymark.resolve.Resolution;
import java.util.Map;
import java.util.TreeMap;

/** Everything a snapshot says, in a form that can be compared: traces may take another way to the same answer. */
public record Facts(Map<String, String> byPath) {

    public static Facts of(Snapshot snapshot) {
        Map<String, String> facts = new TreeMap<>();
        for (String path : snapshot.paths()) {
            Map<String, String> resolutions =
                    new TreeMap<>(Maps.transformValues(snapshot.resolutions(path), Facts::answer));
            facts.put(path, resolutions + " " + snapshot.problems(path) + " " + snapshot.surface(path));
        }
        return new Facts(facts);
    }

    private static String answer(Resolution resolution) {
        return resolution.getClass().getSimpleName() + resolution.files();
    }
}
