package dev.waymark.lang.kcl.rules;

import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.kcl.resolve.PackageScope;
import dev.waymark.lang.kcl.scan.KclScanner;
import dev.waymark.outline.Import;
import dev.waymark.outline.Import.Placement;
import dev.waymark.outline.Name;
import dev.waymark.outline.Outline;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.UnusedImport;
import java.util.List;
import java.util.Optional;

/**
 * Imports that only other files of the package use, which have none of their own: without them the program would fail. The
 * texts of those files are read, since a surface does not tell what a file uses.
 */
final class LentImports implements UnusedImport.Lending {

    /** Packages of more files are generated; nobody reads them all for an idle import. */
    private static final int FILES = 50;

    private record Key(String path, String name) {}

    @Override
    public boolean isLent(Import wanted, SourceFile file, Lookup lookup) {
        Optional<String> name = wanted.binding().map(Name::text);
        List<String> others = PackageScope.of(file.path(), lookup);
        return name.isPresent()
                && others.size() <= FILES
                && !Siblings.isSingle(file.path(), lookup)
                && others.stream().anyMatch(other -> borrows(other, name.get(), lookup));
    }

    private static boolean borrows(String path, String name, Lookup lookup) {
        return lookup.step(
                new Key(path, name),
                "whether " + FilePaths.name(path) + " uses an import of its package",
                inner -> inner.read(path, "uses of the package's imports")
                        .map(KclScanner::scan)
                        .filter(outline -> !binds(outline, name) && uses(outline, name))
                        .isPresent());
    }

    private static boolean binds(Outline outline, String name) {
        return outline.imports().stream()
                        .filter(wanted -> wanted.placement() == Placement.TOP_LEVEL)
                        .anyMatch(wanted -> wanted.binding()
                                .filter(binding -> binding.text().equals(name))
                                .isPresent())
                || outline.declarations().stream()
                        .anyMatch(declaration -> declaration.name().text().equals(name));
    }

    private static boolean uses(Outline outline, String name) {
        return outline.references().stream()
                .anyMatch(reference -> reference.member().isPresent()
                        && reference.name().text().equals(name));
    }
}
