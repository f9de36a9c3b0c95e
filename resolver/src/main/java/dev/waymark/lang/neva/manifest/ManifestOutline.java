package dev.waymark.lang.neva.manifest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.manifest.ManifestDocument;
import dev.waymark.manifest.ManifestValue.Entry;
import dev.waymark.manifest.YamlReader;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.outline.Import;
import dev.waymark.outline.Outline;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.Optional;

/** A manifest seen as an outline: its keys are declarations, its dependencies are imports. */
public final class ManifestOutline {

    private static final String DEPENDENCY = "dependency:";

    private ManifestOutline() {}

    /** The alias that the import of a dependency asks for. */
    public static String alias(String request) {
        return request.startsWith(DEPENDENCY) ? request.substring(DEPENDENCY.length()) : request;
    }

    public static Outline of(SourceText text) {
        ManifestDocument document = YamlReader.read(text);
        return new Outline(
                Optional.empty(),
                NevaManifest.of(document).dependencies().stream()
                        .map(ManifestOutline::wanted)
                        .collect(ImmutableList.toImmutableList()),
                keys(document.entries()),
                ImmutableList.of(),
                ImmutableSet.of(),
                ManifestFaults.of(document),
                document.root().map(root -> root.span().start()).orElse(text.length()));
    }

    private static Import wanted(Dependency dependency) {
        return new Import(
                dependency.span(),
                DEPENDENCY + dependency.alias().text(),
                ImmutableList.of(dependency.writtenPath().orElse(dependency.alias())),
                Optional.of(dependency.alias()),
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
