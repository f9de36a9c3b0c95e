package dev.waymark.lang.kcl.oracle;

import com.google.common.collect.ImmutableList;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.waymark.conformance.Case;
import java.util.Collection;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Makes up small modules, right ones and wrong ones: the same one for the same seed. Each has one root, for where there are
 * two, Waymark accepts what either finds.
 */
final class Layouts {

    private static final ImmutableList<String> FOLDERS = ImmutableList.of(
            "", "a", "b", "a/b", "a/c", "b/a", "kk", "math", "n", "n/a", "v1.2", "my-pkg", "kcl_plugin");

    private static final ImmutableList<String> FILES =
            ImmutableList.of("x.k", "y.k", "z.k", "b.k", "main.k", "_h.k", "x_test.k");

    private static final ImmutableList<String> STORED = ImmutableList.of("kk", "ll", "math", "ll_1.0");

    private final Random random;
    private final Map<String, String> files = new TreeMap<>();
    private final Map<String, String> store = new TreeMap<>();

    private Layouts(long seed) {
        this.random = new Random(seed);
    }

    /** The layout of {@code seed}, as a case without a verdict. */
    static Case of(long seed) {
        return new Layouts(seed).build(seed);
    }

    private Case build(long seed) {
        manifests();
        int packages = 2 + random.nextInt(5);
        for (int i = 0; i < packages; i++) {
            String folder = files.containsKey("kcl.mod") ? one(FOLDERS) : "";
            int count = 1 + random.nextInt(2);
            for (int j = 0; j < count; j++) {
                files.put(below(folder, one(FILES)), "");
            }
        }
        files.put("main.k", "");
        for (int i = random.nextInt(3); i > 0; i--) {
            stored(one(STORED));
        }
        ImmutableList<String> places = Requests.places(files.keySet(), store.keySet());
        files.replaceAll((path, text) -> path.endsWith(".k") ? new Program(random, path, places).text() : text);
        // Library code is not judged; faulty imports in it would only hide those that are.
        store.replaceAll(
                (path, text) -> path.endsWith(".k") ? new Program(random, path, ImmutableList.of()).text() : text);
        JsonObject json = new JsonObject();
        json.addProperty("id", "seed " + seed);
        json.add("files", table(files));
        json.add("store", table(store));
        JsonArray entries = new JsonArray();
        entries.add(chance(80) ? "main.k" : anySource());
        json.add("entry", entries);
        return new Case(json);
    }

    private void manifests() {
        if (chance(85)) {
            files.put("kcl.mod", chance(30) ? "[package]\nname = \"a\"\n" : "");
        }
    }

    private void stored(String name) {
        if (chance(80)) {
            store.put(name + "/kcl.mod", "");
        }
        store.put(name + "/x.k", "");
        if (chance(50)) {
            store.put(name + "/s/y.k", "");
        }
    }

    /** {@code laid} with those sources alone that are {@code loaded}; a folder stays, empty or not. */
    static Case reduced(Case laid, Collection<String> loaded) {
        JsonObject json = laid.json().deepCopy();
        Map<String, String> kept = new TreeMap<>();
        laid.table("files").forEach((path, text) -> {
            if (!path.endsWith(".k") || loaded.contains(path)) {
                kept.put(path, text);
            } else if (path.contains("/")) {
                kept.put(path.substring(0, path.lastIndexOf('/') + 1), "");
            }
        });
        json.add("files", table(kept));
        return new Case(json);
    }

    private String anySource() {
        ImmutableList<String> sources =
                files.keySet().stream().filter(path -> path.endsWith(".k")).collect(ImmutableList.toImmutableList());
        return one(sources);
    }

    private static JsonObject table(Map<String, String> texts) {
        JsonObject table = new JsonObject();
        texts.forEach(table::addProperty);
        return table;
    }

    private static String below(String folder, String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private String one(ImmutableList<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
