package dev.waymark.features;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.language.Language;
import dev.waymark.outline.Import;
import dev.waymark.outline.Name;
import dev.waymark.outline.Outline;
import dev.waymark.outline.Reference;
import dev.waymark.resolve.SourceFile;
import dev.waymark.text.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rewrites the paths of one file's imports, and what the file calls the modules behind them. */
final class ImportPaths {

    private final Language language;
    private final SourceFile file;

    ImportPaths(Language language, SourceFile file) {
        this.language = language;
        this.file = file;
    }

    /** {@code wanted} with another request. */
    static Import asking(Import wanted, String request) {
        return new Import(
                wanted.statement(), request, wanted.segments(), wanted.binding(), wanted.names(), wanted.placement());
    }

    /** The edits that let imports ask for {@code requests}, by import. */
    ImmutableList<Edit> rewritten(Map<Import, String> requests) {
        List<Edit> paths = requests.entrySet().stream()
                .map(entry -> new Edit(entry.getKey().path(), entry.getValue()))
                .toList();
        // Two imports may bind the same name: its uses change once.
        ImmutableSet.Builder<Edit> edits = ImmutableSet.<Edit>builder().addAll(paths);
        Outline after = language.outline(file.path(), file.text().edited(paths));
        ImmutableList<Import> imports = file.outline().imports();
        if (after.imports().size() == imports.size()) {
            for (int i = 0; i < imports.size(); i++) {
                edits.addAll(binding(imports.get(i), after.imports().get(i)));
            }
        }
        return edits.build().asList();
    }

    /** A path may name what it binds: then its uses get the new name, or the import gets the old one as its alias. */
    private List<Edit> binding(Import before, Import after) {
        String old = text(before.binding());
        String fresh = text(after.binding());
        if (old.equals(fresh) || before.isAliased() || old.isEmpty() || fresh.isEmpty()) {
            return List.of();
        }
        return isTaken(fresh, before)
                ? language.aliased(before, old).stream().toList()
                : uses(old).map(name -> new Edit(name.span(), fresh)).toList();
    }

    private Stream<Name> uses(String name) {
        return file.outline().references().stream()
                .map(Reference::name)
                .filter(used -> used.text().equals(name));
    }

    private boolean isTaken(String name, Import by) {
        Outline outline = file.outline();
        List<String> bound = new ArrayList<>(outline.localNames());
        outline.declarations()
                .forEach(declaration -> bound.add(declaration.name().text()));
        outline.imports().stream().filter(other -> !other.equals(by)).forEach(other -> {
            bound.add(text(other.binding()));
            other.names().forEach(taken -> bound.add(taken.local().text()));
        });
        Set<String> used = outline.references().stream()
                .map(reference -> reference.name().text())
                .collect(Collectors.toSet());
        return bound.contains(name) || used.contains(name);
    }

    private static String text(Optional<Name> name) {
        return name.map(Name::text).orElse("");
    }
}
