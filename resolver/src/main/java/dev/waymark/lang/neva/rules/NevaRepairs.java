package dev.waymark.lang.neva.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Severity;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.neva.edit.ImportOrder;
import dev.waymark.lang.neva.manifest.NearestManifest;
import dev.waymark.lang.neva.manifest.NevaFile;
import dev.waymark.lang.neva.resolve.ImportedModule;
import dev.waymark.lang.neva.resolve.LibraryCode;
import dev.waymark.lang.neva.resolve.NevaImportables;
import dev.waymark.language.Importable;
import dev.waymark.outline.Import;
import dev.waymark.outline.Reference;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Fix;
import dev.waymark.rules.ImportRepairs;
import dev.waymark.rules.Note;
import java.util.Optional;

/** How an import that leads nowhere is mended. The compiler misses the package only where something in it is named. */
final class NevaRepairs implements ImportRepairs {

    @Override
    public boolean isOrdinary(Import wanted, String importer, Lookup lookup) {
        return !(ImportedModule.of(wanted.request(), importer, lookup) instanceof ImportedModule.Undeclared);
    }

    @Override
    public Severity severity(Import wanted, SourceFile importer) {
        return isReached(wanted, importer) ? Severity.ERROR : Severity.WARNING;
    }

    /** Whether something is named through {@code wanted} where the compiler looks it up. */
    static boolean isReached(Import wanted, SourceFile file) {
        return wanted.binding()
                .filter(binding -> file.outline().references().stream()
                        .filter(Reference::mayNameModule)
                        .filter(reference -> reference.attention().toName())
                        .anyMatch(reference -> reference.name().text().equals(binding.text())))
                .isPresent();
    }

    @Override
    public ImmutableList<Note> reasons(Import wanted, String importer, Lookup lookup) {
        return ImmutableList.of();
    }

    @Override
    public ImmutableList<String> importables(String importer, Lookup lookup) {
        return NevaImportables.of(importer, lookup).stream()
                .map(Importable::request)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public String binding(String request) {
        return ImportOrder.derived(request);
    }

    @Override
    public Optional<String> newModule(String path, Import wanted, SourceFile importer, Lookup lookup) {
        boolean isOwn = lookup.workspaceFolder(path, "whose file it would be").isPresent()
                && NevaFile.isSource(path)
                && !LibraryCode.holds(path, lookup)
                && NearestManifest.of(FilePaths.parent(path), lookup)
                        .equals(NearestManifest.of(FilePaths.parent(importer.path()), lookup));
        return isOwn ? Optional.of("") : Optional.empty();
    }

    @Override
    public ImmutableList<Fix> dependencies(Import wanted, SourceFile importer, Lookup lookup) {
        return ImmutableList.of();
    }
}
