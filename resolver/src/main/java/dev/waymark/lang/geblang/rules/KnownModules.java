package dev.waymark.lang.geblang.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.geblang.resolve.GeblangImportables;
import dev.waymark.lang.geblang.resolve.ModuleName;
import dev.waymark.language.Importable;
import java.util.Optional;
import java.util.stream.Stream;

/** What could be imported instead of what is not found: collected once for all files of a folder. */
final class KnownModules {

    private record Key(String folder) {}

    private KnownModules() {}

    /** Every module that an import in {@code importer} could name, best first, the file itself left out. */
    static Stream<Importable> of(String importer, Lookup lookup) {
        String folder = FilePaths.parent(importer);
        ImmutableList<Importable> all = lookup.step(
                new Key(folder),
                "modules that can be imported",
                inner -> GeblangImportables.of(FilePaths.child(folder, ModuleName.SUFFIX), inner));
        return all.stream().filter(module -> !module.file().equals(Optional.of(importer)));
    }
}
