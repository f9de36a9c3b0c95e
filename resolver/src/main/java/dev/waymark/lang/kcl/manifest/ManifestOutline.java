package dev.waymark.lang.kcl.manifest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.manifest.ManifestDocument;
import dev.waymark.manifest.ManifestValue.Entry;
import dev.waymark.manifest.TomlReader;
import dev.waymark.manifest.YamlReader;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.outline.Import;
import dev.waymark.outline.Name;
import dev.waymark.outline.Outline;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.Optional;

/**
 * A manifest seen as an outline: its keys are declarations, the packages and folders that it names are imports. A
 * {@code kcl.mod} declares itself to be the module of its name, so that the workspace finds modules by their names.
 */
public final class ManifestOutline {

    private static final String DEPENDENCY = "dependency:";
    private static final String WORKSPACE = "workspace:";

    private ManifestOutline() {}

    /** The dependency that a request asks for, as its manifest calls it. */
    public static Optional<String> dependency(String request) {
        return behind(DEPENDENCY, request);
    }

    /** The folder that a request asks for, as a {@code kcl.work} writes it. */
    public static Optional<String> workspace(String request) {
        return behind(WORKSPACE, request);
    }

    public static Outline of(KclFile kind, SourceText text) {
        ManifestDocument document = document(kind, text);
        return new Outline(
                kind == KclFile.MODULE ? ModFile.of(document).name() : Optional.empty(),
                imports(kind, document, text),
                kind == KclFile.WORK ? ImmutableList.of() : keys(document.entries()),
                ImmutableList.of(),
                ImmutableSet.of(),
                ManifestFaults.of(kind, text).stream()
                        .map(ManifestFault::fault)
                        .collect(ImmutableList.toImmutableList()),
                document.root().map(root -> root.span().start()).orElse(text.length()));
    }

    static ManifestDocument document(KclFile kind, SourceText text) {
        return switch (kind) {
            case MODULE, LOCK -> TomlReader.read(text);
            case SETTINGS -> YamlReader.read(text);
            case SOURCE, WORK -> ManifestDocument.EMPTY;
        };
    }

    private static ImmutableList<Import> imports(KclFile kind, ManifestDocument document, SourceText text) {
        return switch (kind) {
            case MODULE ->
                ModFile.of(document).dependencies().stream()
                        .filter(dependency -> !(dependency.source() instanceof Dependency.Nowhere))
                        .map(dependency -> wanted(dependency.span(), dependency.key(), dependency.address()))
                        .collect(ImmutableList.toImmutableList());
            case SETTINGS ->
                document.path(PackageMaps.CONFIGS, PackageMaps.MAPS).stream()
                        .flatMap(table -> table.entries().stream())
                        .filter(entry -> entry.value().asString().isPresent())
                        .map(entry -> wanted(entry.span(), entry.key(), place(entry)))
                        .collect(ImmutableList.toImmutableList());
            case WORK ->
                WorkFile.read(text).lines().stream()
                        .filter(line -> line.isKnown())
                        .flatMap(line -> line.path().stream().map(path -> workspace(line, path)))
                        .collect(ImmutableList.toImmutableList());
            case SOURCE, LOCK -> ImmutableList.of();
        };
    }

    private static Name place(Entry entry) {
        return new Name(entry.value().asString().orElse(""), entry.value().span());
    }

    private static Import wanted(Span statement, Name key, Name place) {
        return wanted(statement, DEPENDENCY + key.text(), place, Optional.of(key));
    }

    private static Import workspace(WorkFile.Line line, Name path) {
        return wanted(line.span(), WORKSPACE + path.text(), path, Optional.empty());
    }

    private static Import wanted(Span statement, String request, Name place, Optional<Name> binding) {
        return new Import(
                statement, request, ImmutableList.of(place), binding, ImmutableList.of(), Import.Placement.TOP_LEVEL);
    }

    private static Optional<String> behind(String scheme, String request) {
        return request.startsWith(scheme) ? Optional.of(request.substring(scheme.length())) : Optional.empty();
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
