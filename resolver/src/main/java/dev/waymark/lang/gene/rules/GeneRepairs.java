package dev.waymark.lang.gene.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.gene.resolve.GeneImportables;
import dev.waymark.lang.gene.resolve.GeneResolver;
import dev.waymark.lang.gene.resolve.Outcome;
import dev.waymark.lang.gene.scan.Request;
import dev.waymark.language.Importable;
import dev.waymark.outline.Import;
import dev.waymark.outline.Import.ImportedName;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Fix;
import dev.waymark.rules.ImportRepairs;
import dev.waymark.rules.Note;
import java.util.Optional;
import java.util.stream.Collectors;

/** What Gene knows about mending an import that leads nowhere. */
final class GeneRepairs implements ImportRepairs {

    @Override
    public boolean isOrdinary(Import wanted, String importer, Lookup lookup) {
        return GeneResolver.outcome(wanted.request(), importer, lookup) instanceof Outcome.Nothing;
    }

    @Override
    public String written(Import wanted) {
        return Request.of(wanted.request()).path();
    }

    @Override
    public ImmutableList<Note> reasons(Import wanted, String importer, Lookup lookup) {
        return ImmutableList.of();
    }

    /** Modules of other packages take a clause besides their path, which a correction of the path alone does not write. */
    @Override
    public ImmutableList<String> importables(String importer, Lookup lookup) {
        return GeneImportables.of(importer, lookup).stream()
                .map(Importable::request)
                .map(Request::of)
                .filter(request -> request.packageName().isEmpty())
                .map(Request::path)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public String binding(String request) {
        return "";
    }

    /** A function for every name that is asked for; only where the import says that the module lies beside it. */
    @Override
    public Optional<String> newModule(String path, Import wanted, SourceFile importer, Lookup lookup) {
        Request request = Request.of(wanted.request());
        boolean isBeside = request.kind() == Request.Kind.MODULE
                && request.packageName().isEmpty()
                && !request.isNative()
                && FilePaths.resolve(FilePaths.parent(importer.path()), request.path() + ".gene")
                        .equals(path);
        return isBeside
                ? Optional.of(wanted.names().stream()
                        .map(ImportedName::name)
                        .filter(name -> !name.text().contains("/"))
                        .map(name -> "(fn " + name.text() + " [])\n")
                        .distinct()
                        .collect(Collectors.joining()))
                : Optional.empty();
    }

    @Override
    public ImmutableList<Fix> dependencies(Import wanted, SourceFile importer, Lookup lookup) {
        return ImmutableList.of();
    }
}
