package dev.waymark.lang.geblang.resolve;

import com.google.common.collect.ImmutableSet;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Asks place after place for the file of one module; no file is asked for twice. */
final class Places {

    private final String module;
    private final Lookup lookup;
    private final Set<String> asked = new HashSet<>();

    Places(String module, Lookup lookup) {
        this.module = module;
        this.lookup = lookup;
    }

    /** The module's file below {@code folder}. */
    Optional<String> in(String folder, String why) {
        return in(folder, ImmutableSet.of(), why);
    }

    /** The module's file below {@code root}, its name taken whole first and then without each prefix. */
    Optional<String> in(String root, ImmutableSet<String> prefixes, String why) {
        for (String place : ModuleName.places(module, prefixes)) {
            Optional<String> found = at(FilePaths.join(root, place), why);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The module's file below the roots of {@code self}. */
    Optional<String> in(SourcePackage self, ImmutableSet<String> prefixes, String why) {
        return self.roots().stream()
                .flatMap(root -> in(root, prefixes, why).stream())
                .findFirst();
    }

    /** A file comes before the folder of its name. */
    private Optional<String> at(String place, String why) {
        return file(place + ModuleName.SUFFIX, why)
                .or(() -> file(FilePaths.child(place, ModuleName.FOLDER_MODULE + ModuleName.SUFFIX), why));
    }

    private Optional<String> file(String path, String why) {
        return asked.add(path) && lookup.isFile(path, why) ? Optional.of(path) : Optional.empty();
    }
}
