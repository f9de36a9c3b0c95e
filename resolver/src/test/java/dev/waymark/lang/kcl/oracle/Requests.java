package dev.waymark.lang.kcl.oracle;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What imports may ask for: every place of a layout, and some that are none. */
final class Requests {

    private static final ImmutableList<String> OTHERS =
            ImmutableList.of("nope", "a.nope", "math", "regex", "math.sub", "kcl_plugin.h", "kk.s", "my_pkg", "A");

    /** Paths that an import can write. */
    private static final Pattern NAMES = Pattern.compile("[a-z_]+(?:/[a-z_]+)*");

    private Requests() {}

    /** The dotted paths of the folders and files, by the paths of all files. */
    static ImmutableList<String> places(Collection<String> files, Collection<String> stored) {
        Set<String> places = new LinkedHashSet<>();
        for (Collection<String> paths : ImmutableList.of(files, stored)) {
            for (String path : paths) {
                String stem = path.endsWith(".k") ? path.substring(0, path.length() - ".k".length()) : "";
                if (NAMES.matcher(stem).matches()) {
                    add(stem, places);
                }
            }
        }
        // Half of what is asked for should be there.
        return ImmutableList.<String>builder()
                .addAll(places)
                .addAll(places)
                .addAll(OTHERS)
                .build();
    }

    private static void add(String path, Set<String> places) {
        places.add(path.replace('/', '.'));
        int cut = path.lastIndexOf('/');
        if (cut > 0) {
            add(path.substring(0, cut), places);
        }
    }
}
