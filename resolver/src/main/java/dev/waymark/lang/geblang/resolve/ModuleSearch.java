package dev.waymark.lang.geblang.resolve;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.Lookup;
import dev.waymark.lang.geblang.manifest.NearestManifest;
import dev.waymark.resolve.Origin;
import java.util.Optional;

/** One search for one module on behalf of the files of one folder. */
final class ModuleSearch {

    private final String folder;
    private final String module;
    private final Lookup lookup;
    private final Places places;

    private ModuleSearch(String folder, String module, Lookup lookup) {
        this.folder = folder;
        this.module = module;
        this.lookup = lookup;
        this.places = new Places(module, lookup);
    }

    /** What an import of {@code request} from a file in {@code folder} comes to. */
    static Outcome run(String folder, String request, SearchOrder order, Lookup lookup) {
        String module = ModuleName.withoutNamespace(request);
        if (!ModuleName.isWhole(module)) {
            return new Outcome.Unknowable();
        }
        ModuleSearch search = new ModuleSearch(folder, module, lookup);
        StandardLibrary library = StandardLibrary.of(folder, lookup);
        if (library.isReserved(module)) {
            return search.reserved(library);
        }
        return switch (order) {
            case TODAY_STRICT -> search.today(true).orElseGet(Outcome.Nothing::new);
            case TODAY -> search.today(false).orElseGet(search::unfound);
            case DOCUMENTED -> search.documented().orElseGet(search::unfound);
            case EITHER -> search.today(false).or(search::documented).orElseGet(search::unfound);
        };
    }

    /** A reserved name leads to what ships with the language, never to a user's file. */
    private Outcome reserved(StandardLibrary library) {
        Optional<Outcome> onDisk = direct(SearchBase.library(library));
        return onDisk.orElseGet(
                () -> library.isProvided(module) ? new Outcome.Provided(module) : new Outcome.Nothing());
    }

    /** The tool's order: these folders themselves, then the packages they belong to, then the working directory. */
    private Optional<Outcome> today(boolean strict) {
        ImmutableList<SearchBase> bases = SearchBase.of(folder, lookup);
        Optional<Outcome> direct = direct(bases);
        if (direct.isPresent() || (strict && isHidden(bases, lookup))) {
            return direct;
        }
        return bases.stream()
                .flatMap(base -> packages(base).stream())
                .findFirst()
                .or(this::workingDirectory);
    }

    private Optional<Outcome> packages(SearchBase base) {
        return NearestManifest.of(base.folder(), lookup)
                .flatMap(manifest ->
                        new PackageSearch(places, lookup).today(SourcePackage.of(manifest, lookup), base.kind()));
    }

    /** Whether the tool refuses some manifest that it comes to from {@code bases}, and with it all packages. */
    static boolean isHidden(ImmutableList<SearchBase> bases, Lookup lookup) {
        return bases.stream()
                .flatMap(base -> NearestManifest.of(base.folder(), lookup).stream())
                .anyMatch(manifest -> PackageGraph.of(SourcePackage.of(manifest, lookup), lookup)
                        .isBroken());
    }

    /**
     * The seed's order: the package, its dependencies, the program's own folder ("program and package paths first"), the
     * standard library, {@code GEBLANG_PATH}. Where no manifest says otherwise the workspace folder is the program's too.
     */
    private Optional<Outcome> documented() {
        Optional<String> manifest = NearestManifest.of(folder, lookup);
        return manifest.flatMap(path -> new PackageSearch(places, lookup).documented(SourcePackage.of(path, lookup)))
                .or(() -> direct(SearchBase.of(folder, lookup).subList(0, 1)))
                .or(() -> manifest.isPresent() ? Optional.empty() : workingDirectory())
                .or(() -> direct(SearchBase.of(folder, lookup)));
    }

    private Optional<Outcome> direct(ImmutableList<SearchBase> bases) {
        return bases.stream()
                .flatMap(base -> places.in(base.folder(), base.why()).stream()
                        .map(file -> (Outcome) new Outcome.File(file, base.origin(lookup))))
                .findFirst();
    }

    private Optional<Outcome> workingDirectory() {
        return lookup.workspaceFolder(folder, "working directory")
                .flatMap(working ->
                        direct(ImmutableList.of(new SearchBase(working, Origin.Kind.OWN, "working directory"))));
    }

    private Outcome unfound() {
        Unfound unfound = new Unfound(folder, module, lookup);
        return unfound.elsewhere(places).or(unfound::excuse).orElseGet(Outcome.Nothing::new);
    }
}
