package dev.waymark.lang.gene.resolve;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.lang.gene.scan.Request;
import dev.waymark.language.Importable;
import dev.waymark.resolve.Origin;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Every module and namespace that an import in one folder could name, each in its shortest form, own ones first. */
public final class GeneImportables {

    private static final Origin SHIPPED =
            new Origin("", Optional.empty(), Optional.empty(), Origin.Kind.STANDARD_LIBRARY);

    private record Key(String folder, Dialect dialect) {}

    private GeneImportables() {}

    /** What an import in the source at {@code importer} could name, itself left out. */
    public static ImmutableList<Importable> of(String importer, Lookup lookup) {
        String folder = FilePaths.parent(importer);
        Dialect dialect = FileDialect.of(importer, lookup);
        return lookup
                .step(new Key(folder, dialect), "importable modules", inner -> collect(folder, dialect, inner))
                .stream()
                .filter(importable -> !importable.file().equals(Optional.of(importer)))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Importable> collect(String folder, Dialect dialect, Lookup lookup) {
        Map<String, Importable> byRequest = new LinkedHashMap<>();
        ImmutableList<Importable> modules = switch (dialect) {
            case CLASSIC -> new ClassicImportables(folder, lookup).collect();
            case NEW -> new NewImportables(folder, lookup).collect();
        };
        modules.forEach(module -> byRequest.putIfAbsent(module.request(), module));
        dialect.builtins().namespaces().keySet().stream()
                .map(path -> new Importable(Request.namespace(path).text(), Optional.empty(), SHIPPED))
                .forEach(namespace -> byRequest.putIfAbsent(namespace.request(), namespace));
        return ImmutableList.copyOf(byRequest.values());
    }
}
