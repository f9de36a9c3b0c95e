package dev.waymark.lang.kcl.rules;

import dev.waymark.diagnostic.Code;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.files.Presence;
import dev.waymark.lang.kcl.manifest.KclFile;
import dev.waymark.lang.kcl.manifest.NearestModule;
import dev.waymark.outline.Import;
import dev.waymark.resolve.Resolution;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Note;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import dev.waymark.text.Span;
import java.util.List;
import java.util.Optional;

/** An import of a system module where the module has a package of the same name, which can never be reached. */
final class ShadowedBuiltin implements Rule {

    private record Key(String root, String name) {}

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        Bindings.imports(file).forEach(wanted -> {
            if (context.resolution(wanted) instanceof Resolution.BuiltIn provided) {
                hidden(file.path(), provided.module(), context.lookup())
                        .ifPresent(place -> report.add(problem(wanted, provided.module(), place)));
            }
        });
    }

    private static Optional<String> hidden(String importer, String name, Lookup lookup) {
        String folder = FilePaths.parent(importer);
        Optional<String> module = NearestModule.of(folder, lookup);
        String root = module.map(FilePaths::parent).orElse(folder);
        boolean isModule = module.isPresent();
        return lookup.step(new Key(root, name), "package hidden by a system module", inner -> {
            String place = FilePaths.child(root, name);
            String file = place + KclFile.SUFFIX;
            boolean isPackage = inner.isFolder(place, "package of that name")
                    && inner.list(place, KclFile.SUFFIX, "files of the package").containsValue(Presence.FILE);
            boolean isFile = !isPackage && isModule && inner.isFile(file, "file of that name");
            return isPackage ? Optional.of(place) : Optional.of(file).filter(_ -> isFile);
        });
    }

    private static Problem problem(Import wanted, String name, String place) {
        String message = "`" + name + "` is a system module, which hides the package in " + FilePaths.name(place)
                + "; rename the package to reach it.";
        return Problem.of(Code.SHADOWED_BUILTIN, wanted.path(), message)
                .withNotes(List.of(new Note(place, Span.ORIGIN, "What no import can reach")));
    }
}
