package dev.waymark.lang.hql.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.hql.builtin.Builtins;
import dev.waymark.lang.hql.resolve.HqlImportables;
import dev.waymark.lang.hql.resolve.LocalName;
import dev.waymark.lang.hql.resolve.Specifier;
import dev.waymark.language.Importable;
import dev.waymark.outline.Import;
import dev.waymark.outline.Import.ImportedName;
import dev.waymark.outline.Name;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Fix;
import dev.waymark.rules.ImportRepairs;
import dev.waymark.rules.Note;
import java.util.Optional;
import java.util.stream.Collectors;

/** How an import that leads nowhere is mended. */
final class HqlRepairs implements ImportRepairs {

    private static final String DEFAULT = "default";

    @Override
    public boolean isOrdinary(Import wanted, String importer, Lookup lookup) {
        return switch (Specifier.of(wanted.request())) {
            case Specifier.Local _, Specifier.Provided _, Specifier.Remote _ -> true;
            case Specifier.Bare _, Specifier.Node _, Specifier.Unsupported _ -> false;
        };
    }

    @Override
    public ImmutableList<Note> reasons(Import wanted, String importer, Lookup lookup) {
        return ImmutableList.of();
    }

    @Override
    public ImmutableList<String> importables(String importer, Lookup lookup) {
        return HqlImportables.of(importer, lookup).stream()
                .map(Importable::request)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public String binding(String request) {
        return LocalName.of(request);
    }

    /** The names that are asked for, as functions that do nothing yet. */
    @Override
    public Optional<String> newModule(String path, Import wanted, SourceFile importer, Lookup lookup) {
        boolean isOwn = path.endsWith(Specifier.SUFFIX)
                && Builtins.SHIPPED.shadowing(path).isEmpty()
                && lookup.workspaceFolder(FilePaths.parent(path), "whose file it would be")
                        .isPresent();
        return isOwn ? Optional.of(skeleton(wanted)) : Optional.empty();
    }

    private static String skeleton(Import wanted) {
        ImmutableList<String> names = wanted.names().stream()
                .map(ImportedName::name)
                .map(Name::text)
                .filter(name -> !name.equals(DEFAULT))
                .distinct()
                .collect(ImmutableList.toImmutableList());
        String functions =
                names.stream().map(name -> "(fn " + name + " [] nil)\n").collect(Collectors.joining());
        return names.isEmpty() ? "" : functions + "\n(export [" + String.join(" ", names) + "])\n";
    }

    @Override
    public ImmutableList<Fix> dependencies(Import wanted, SourceFile importer, Lookup lookup) {
        return ImmutableList.of();
    }
}
