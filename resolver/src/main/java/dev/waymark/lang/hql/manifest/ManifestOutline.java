package dev.waymark.lang.hql.manifest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.manifest.ManifestDocument;
import dev.waymark.manifest.ManifestValue;
import dev.waymark.manifest.ManifestValue.Entry;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.outline.Import;
import dev.waymark.outline.Name;
import dev.waymark.outline.Outline;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.Optional;

/** A manifest seen as an outline: its keys are declarations, and its entry file is an import. */
public final class ManifestOutline {

    private ManifestOutline() {}

    public static Outline of(SourceText text) {
        ManifestDocument document = HqlManifest.read(text);
        boolean isOurs = HqlManifest.isOurs(document);
        return new Outline(
                Optional.empty(),
                isOurs ? imports(document) : ImmutableList.of(),
                isOurs ? keys(document.entries()) : ImmutableList.of(),
                ImmutableList.of(),
                ImmutableSet.of(),
                ManifestFaults.of(document),
                document.root().map(root -> root.span().start()).orElse(text.length()));
    }

    private static ImmutableList<Import> imports(ManifestDocument document) {
        return document.entry(ManifestKey.EXPORTS).stream()
                .flatMap(entry -> entry.value().asString().stream().map(path -> entry(entry, path)))
                .collect(ImmutableList.toImmutableList());
    }

    private static Import entry(Entry entry, String path) {
        Span quoted = entry.value().span();
        boolean hasQuotes = quoted.length() >= 2;
        Span span = hasQuotes ? new Span(quoted.start() + 1, quoted.end() - 1) : quoted;
        return new Import(
                entry.span(),
                path,
                ImmutableList.of(new Name(path, span)),
                Optional.empty(),
                ImmutableList.of(),
                Import.Placement.TOP_LEVEL);
    }

    /** The entries' nesting is bounded by the reader. */
    private static ImmutableList<Declaration> keys(ImmutableList<Entry> entries) {
        return entries.stream().map(ManifestOutline::key).collect(ImmutableList.toImmutableList());
    }

    private static Declaration key(Entry entry) {
        ManifestValue value = entry.value();
        return new Declaration(
                entry.key(),
                DeclarationKind.KEY,
                false,
                entry.span(),
                entry.key().span(),
                Optional.empty(),
                keys(value.entries()));
    }
}
