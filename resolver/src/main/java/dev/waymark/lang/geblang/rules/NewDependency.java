package dev.waymark.lang.geblang.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.files.Presence;
import dev.waymark.lang.geblang.manifest.GeblangManifest;
import dev.waymark.lang.geblang.manifest.NearestManifest;
import dev.waymark.manifest.ManifestValue;
import dev.waymark.manifest.YamlReader;
import dev.waymark.outline.Name;
import dev.waymark.rules.FileEdit;
import dev.waymark.rules.Fix;
import dev.waymark.text.Edit;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.Optional;
import java.util.stream.Stream;

/** Adds a package that lies beside another one to its manifest. */
final class NewDependency {

    private final String manifest;
    private final Lookup lookup;

    private NewDependency(String manifest, Lookup lookup) {
        this.manifest = manifest;
        this.lookup = lookup;
    }

    /** The changes that let a file at {@code importer} find {@code module} in a neighbouring package. */
    static ImmutableList<Fix> fixes(String module, String importer, Lookup lookup) {
        return NearestManifest.of(FilePaths.parent(importer), lookup)
                .map(manifest -> new NewDependency(manifest, lookup).fixes(module))
                .orElseGet(ImmutableList::of);
    }

    private ImmutableList<Fix> fixes(String module) {
        String home = FilePaths.parent(manifest);
        return neighbours(home)
                .filter(folder -> !folder.equals(home))
                .distinct()
                .flatMap(folder -> NearestManifest.in(folder, lookup).stream())
                .flatMap(other -> name(other).stream()
                        .filter(name -> module.equals(name) || module.startsWith(name + "."))
                        .flatMap(name -> fix(name, FilePaths.relativize(home, FilePaths.parent(other))).stream()))
                .collect(ImmutableList.toImmutableList());
    }

    /** The folders beside the package, and those at the top of the workspace. */
    private Stream<String> neighbours(String home) {
        return Stream.concat(Stream.of(FilePaths.parent(home)), lookup.workspaceFolder(manifest, "neighbours").stream())
                .flatMap(parent -> lookup.list(parent, "", "neighbouring packages").entrySet().stream()
                        .filter(entry -> entry.getValue() == Presence.FOLDER)
                        .map(entry -> FilePaths.child(parent, entry.getKey())));
    }

    private Optional<String> name(String other) {
        return lookup.read(other, "name of a neighbouring package")
                .map(GeblangManifest::read)
                .flatMap(GeblangManifest::name)
                .map(Name::text);
    }

    private Optional<Fix> fix(String name, String path) {
        return lookup.read(manifest, "to add a dependency")
                .flatMap(text -> edit(text, name + ": " + path))
                .map(edit -> new Fix(
                        "Add the dependency `" + name + "`",
                        ImmutableList.of(new FileEdit.Change(manifest, ImmutableList.of(edit))),
                        false));
    }

    /** The edit that puts {@code line} first among the dependencies, in the style of those that are there. */
    private static Optional<Edit> edit(SourceText text, String line) {
        Optional<ManifestValue.Entry> entry = YamlReader.read(text).entry("dependencies");
        if (entry.isEmpty()) {
            boolean isJson = text.toString().stripLeading().startsWith("{");
            return isJson ? Optional.empty() : Optional.of(appended(text, line));
        }
        ManifestValue value = entry.get().value();
        if (!value.entries().isEmpty()) {
            return Optional.of(inserted(text, value.entries().getFirst().key().span(), line));
        }
        int behindKey = entry.get().key().span().end();
        int colon =
                behindKey + text.slice(new Span(behindKey, value.span().end())).indexOf(':');
        return Optional.of(
                new Edit(new Span(colon + 1, Math.max(colon + 1, value.span().end())), "\n  " + line));
    }

    private static Edit appended(SourceText text, String line) {
        boolean endsLine = text.length() == 0 || text.bytes()[text.length() - 1] == '\n';
        return Edit.insert(text.length(), (endsLine ? "" : "\n") + "dependencies:\n  " + line + "\n");
    }

    private static Edit inserted(SourceText text, Span first, String line) {
        int start = text.lineStart(text.line(first.start()));
        String indent = text.slice(new Span(start, first.start()));
        return indent.isBlank()
                ? Edit.insert(first.start(), line + "\n" + indent)
                : Edit.insert(first.start(), line + ", ");
    }
}
