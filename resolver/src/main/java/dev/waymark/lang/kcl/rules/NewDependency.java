package dev.waymark.lang.kcl.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.files.Presence;
import dev.waymark.lang.kcl.manifest.Dependency;
import dev.waymark.lang.kcl.manifest.ModFile;
import dev.waymark.lang.kcl.manifest.NearestModule;
import dev.waymark.lang.kcl.manifest.Stores;
import dev.waymark.lang.kcl.resolve.KclResolver;
import dev.waymark.rules.FileEdit;
import dev.waymark.rules.Fix;
import dev.waymark.text.Edit;
import dev.waymark.text.SourceText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Adds a package of the workspace, or one that was downloaded already, to a module's {@code kcl.mod}. */
final class NewDependency {

    private static final Pattern SECTION = Pattern.compile("(?m)^[ \\t]*\\[dependencies\\][^\\n]*(\\n|\\z)");

    private final String manifest;
    private final Lookup lookup;

    private NewDependency(String manifest, Lookup lookup) {
        this.manifest = manifest;
        this.lookup = lookup;
    }

    /** The changes after which the file at {@code importer} can import packages from {@code alias}. */
    static ImmutableList<Fix> fixes(String alias, String importer, Lookup lookup) {
        return NearestModule.of(FilePaths.parent(importer), lookup).stream()
                .map(manifest -> new NewDependency(manifest, lookup))
                .flatMap(dependency -> dependency.fixes(alias))
                .collect(ImmutableList.toImmutableList());
    }

    private Stream<Fix> fixes(String alias) {
        return Stream.concat(neighbours(alias), downloaded(alias))
                .distinct()
                .flatMap(line -> lookup.read(manifest, "to add a dependency").stream()
                        .map(text -> new Fix(
                                "Add the dependency `" + line + "`",
                                ImmutableList.of(new FileEdit.Change(manifest, ImmutableList.of(edit(text, line)))),
                                false)));
    }

    /** An import cannot write the hyphen that a name may have. */
    private Stream<String> neighbours(String alias) {
        String home = FilePaths.parent(manifest);
        return Stream.of(alias, alias.replace('_', '-'))
                .distinct()
                .flatMap(name -> lookup.declarers(KclResolver.KCL, name, "packages of the workspace").stream()
                        .filter(other -> !other.equals(manifest))
                        .map(other -> FilePaths.relativize(home, FilePaths.parent(other)))
                        .map(path -> name + " = { path = \"" + path + "\" }"));
    }

    private Stream<String> downloaded(String alias) {
        return Stores.of(FilePaths.parent(manifest), lookup).stream()
                .flatMap(store -> lookup.list(store, "", "downloaded packages").entrySet().stream())
                .filter(entry -> entry.getValue() == Presence.FOLDER)
                .flatMap(entry -> versioned(entry.getKey(), alias));
    }

    private static Stream<String> versioned(String folder, String alias) {
        int cut = folder.lastIndexOf('_');
        boolean fits = cut > 0 && folder.substring(0, cut).replace('-', '_').equals(alias);
        return fits ? Stream.of(folder.substring(0, cut) + " = \"" + folder.substring(cut + 1) + "\"") : Stream.empty();
    }

    /** The edit that puts {@code line} first among the dependencies. */
    private static Edit edit(SourceText text, String line) {
        ImmutableList<Dependency> others = ModFile.read(text).dependencies();
        Matcher section = SECTION.matcher(text.toString());
        if (!section.find()) {
            String lineEnd = text.toString().endsWith("\n") || text.length() == 0 ? "" : "\n";
            return Edit.insert(text.length(), lineEnd + "\n[dependencies]\n" + line + "\n");
        }
        int below = others.stream()
                .mapToInt(other -> text.lineStart(text.line(other.span().start())))
                .min()
                .orElseGet(() -> text.lineSpan(lineOf(section, text)).end());
        return others.isEmpty() ? Edit.insert(below, "\n" + line) : Edit.insert(below, line + "\n");
    }

    private static int lineOf(Matcher section, SourceText text) {
        String before = text.toString().substring(0, section.start());
        return (int) before.chars().filter(c -> c == '\n').count();
    }
}
