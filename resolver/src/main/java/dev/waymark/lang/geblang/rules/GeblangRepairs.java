package dev.waymark.lang.geblang.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.geblang.resolve.GeblangImportables;
import dev.waymark.lang.geblang.resolve.StandardLibrary;
import dev.waymark.language.Importable;
import dev.waymark.outline.Import;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Fix;
import dev.waymark.rules.ImportRepairs;
import java.util.Optional;

/** How an import that leads nowhere is mended. */
final class GeblangRepairs implements ImportRepairs {

    @Override
    public boolean isOrdinary(Import wanted, String importer, Lookup lookup) {
        return !ReservedNamespace.isViolated(wanted, importer, lookup);
    }

    @Override
    public ImmutableList<String> importables(String importer, Lookup lookup) {
        return GeblangImportables.of(importer, lookup).stream()
                .map(Importable::request)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public String binding(String request) {
        return request.substring(request.lastIndexOf('.') + 1);
    }

    @Override
    public Optional<String> newModule(String path, Import wanted, SourceFile importer, Lookup lookup) {
        String module = Bindings.module(wanted);
        boolean isReserved =
                StandardLibrary.of(FilePaths.parent(importer.path()), lookup).isReserved(module);
        return isReserved ? Optional.empty() : NewModules.text(path, module, lookup);
    }

    @Override
    public ImmutableList<Fix> dependencies(Import wanted, SourceFile importer, Lookup lookup) {
        return NewDependency.fixes(Bindings.module(wanted), importer.path(), lookup);
    }
}
