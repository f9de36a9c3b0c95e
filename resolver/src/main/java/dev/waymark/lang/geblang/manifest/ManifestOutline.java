package dev.waymark.lang.geblang.manifest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.manifest.ManifestDocument;
import dev.waymark.manifest.ManifestValue.Entry;
import dev.waymark.manifest.YamlReader;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.outline.Import;
import dev.waymark.outline.Name;
import dev.waymark.outline.Outline;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.Optional;

/** A manifest seen as an outline: its keys are declarations, its dependencies are imports. */
public final class ManifestOutline {

    private static final String DEPENDENCY = "dependency:";

    private ManifestOutline() {}

    /** The mount name that the import of a dependency asks for. */
    public static String mount(String request) {
        return request.startsWith(DEPENDENCY) ? request.substring(DEPENDENCY.length()) : request;
    }

    public static Outline of(SourceText text) {
        ManifestDocument document = YamlReader.read(text);
        return new Outline(
                Optional.empty(),
                imports(GeblangManifest.of(document)),
                keys(document.entries()),
                ImmutableList.of(),
                ImmutableSet.of(),
                ManifestFaults.of(document),
                document.root().map(root -> root.span().start()).orElse(text.length()));
    }

    private static ImmutableList<Import> imports(GeblangManifest manifest) {
        return manifest.dependencies().stream()
                .filter(dependency -> !(dependency.source() instanceof Dependency.Nowhere))
                .map(ManifestOutline::wanted)
                .collect(ImmutableList.toImmutableList());
    }

    private static Import wanted(Dependency dependency) {
        Name mount = dependency.mount();
        Name place = switch (dependency.source()) {
            case Dependency.Folder folder -> folder.path();
            case Dependency.Repository repository -> repository.url();
            case Dependency.Nowhere() -> mount;
        };
        return new Import(
                dependency.span(),
                DEPENDENCY + mount.text(),
                ImmutableList.of(place),
                Optional.of(mount),
                ImmutableList.of(),
                Import.Placement.TOP_LEVEL);
    }

    /** The entries' nesting is bounded by the reader. */
    private static ImmutableList<Declaration> keys(ImmutableList<Entry> entries) {
        return entries.stream().map(ManifestOutline::key).collect(ImmutableList.toImmutableList());
    }

    private static Declaration key(Entry entry) {
        Span span = entry.span();
        return new Declaration(
                entry.key(),
                DeclarationKind.KEY,
                false,
                span,
                entry.key().span(),
                Optional.empty(),
                keys(entry.value().entries()));
    }
}
