package dev.waymark.lang.geblang.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.geblang.manifest.GeblangManifest;
import dev.waymark.lang.geblang.manifest.NearestManifest;
import dev.waymark.lang.geblang.resolve.StandardLibrary;
import dev.waymark.language.Importable;
import dev.waymark.outline.Import;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Fix;
import dev.waymark.rules.ImportRepairs;
import dev.waymark.rules.Note;
import dev.waymark.text.Span;
import java.util.Optional;

/** How an import that leads nowhere is mended. */
final class GeblangRepairs implements ImportRepairs {

    @Override
    public boolean isOrdinary(Import wanted, String importer, Lookup lookup) {
        return !ReservedNamespace.isViolated(wanted, importer, lookup);
    }

    /** The tool searches no package at all when it cannot read a manifest on the way, and does not say so. */
    @Override
    public ImmutableList<Note> reasons(Import wanted, String importer, Lookup lookup) {
        return NearestManifest.of(FilePaths.parent(importer), lookup).stream()
                .filter(manifest -> lookup.read(manifest, "why no package is searched")
                        .map(GeblangManifest::read)
                        .filter(GeblangManifest::broken)
                        .isPresent())
                .map(manifest -> new Note(
                        manifest, Span.ORIGIN, "This manifest has errors, so that its package is not searched"))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public ImmutableList<String> importables(String importer, Lookup lookup) {
        return KnownModules.of(importer, lookup).map(Importable::request).collect(ImmutableList.toImmutableList());
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
        return isReserved ? Optional.empty() : NewModules.text(path, module, importer.path(), lookup);
    }

    @Override
    public ImmutableList<Fix> dependencies(Import wanted, SourceFile importer, Lookup lookup) {
        return NewDependency.fixes(Bindings.module(wanted), importer.path(), lookup);
    }
}
