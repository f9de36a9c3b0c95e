package dev.waymark.lang.gene.resolve;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.Lookup;
import dev.waymark.lang.gene.manifest.NearestPackage;
import dev.waymark.lang.gene.manifest.PackageName;
import dev.waymark.lang.gene.manifest.StatedDependency;
import dev.waymark.lang.gene.scan.Request;
import dev.waymark.language.Edition;
import java.util.Optional;

/** One search of classic for a module, for the files of one folder, by today's rules or by the specification's. */
final class ClassicSearch {

    private final String folder;
    private final Request request;
    private final Edition edition;
    private final Lookup lookup;

    ClassicSearch(String folder, Request request, Edition edition, Lookup lookup) {
        this.folder = folder;
        this.request = request;
        this.edition = edition;
        this.lookup = lookup;
    }

    Outcome find(ImmutableList<StatedDependency> stated) {
        return request.packageName()
                .map(name -> inPackage(name, stated))
                .orElseGet(() -> request.isNative() ? library() : modules().plain(request.path()));
    }

    private Outcome inPackage(String name, ImmutableList<StatedDependency> stated) {
        Optional<PackageName.Fault> fault = request.override().isPresent() ? Optional.empty() : fault(name);
        if (fault.isPresent()) {
            return new Outcome.BadName(fault.get());
        }
        return switch (new ClassicPackages(folder, edition, lookup).find(name, request.override(), stated)) {
            case Located.At(String root) -> modules().inPackage(request.path(), name, root);
            case Located.Failed(Outcome why) -> why;
            case Located.Unsaid() -> new Outcome.Nothing();
        };
    }

    private Optional<PackageName.Fault> fault(String name) {
        return edition == Edition.CURRENT ? PackageName.inClassic(name) : PackageName.inDocumented(name);
    }

    /** Today's importer refuses a library that is not there; the specification leaves open whether it is still to be built. */
    private Outcome library() {
        Optional<String> root = NearestPackage.of(folder, lookup);
        return new NativeLibraries(lookup)
                .find(request.path(), modules().bases(root), root)
                .<Outcome>map(Outcome.Compiled::new)
                .orElseGet(() ->
                        edition == Edition.CURRENT ? new Outcome.Nothing() : new Outcome.NotInstalled(request.path()));
    }

    private ClassicModules modules() {
        return new ClassicModules(folder, edition, lookup);
    }
}
