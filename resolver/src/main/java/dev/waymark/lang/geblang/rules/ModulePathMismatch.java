package dev.waymark.lang.geblang.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.geblang.resolve.GeblangResolver;
import dev.waymark.lang.geblang.resolve.ModuleName;
import dev.waymark.lang.geblang.resolve.TestedModule;
import dev.waymark.outline.Name;
import dev.waymark.outline.Surface;
import dev.waymark.resolve.Resolution;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.FileEdit;
import dev.waymark.rules.Fix;
import dev.waymark.rules.Note;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import dev.waymark.text.Edit;
import dev.waymark.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file whose module, asked for from its own folder, is another file or none (seed: Exports). A test may name the
 * module that it looks into; a name that only the working directory explains is not judged, and neither is that of a
 * file with syntax errors: it may be half typed.
 */
final class ModulePathMismatch implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        if (Surface.of(file.outline()).broken()) {
            return;
        }
        Lookup lookup = context.lookup();
        file.outline()
                .module()
                .filter(module -> !ReservedName.isReserved(module.text(), file, lookup))
                .ifPresent(module -> check(module, file, lookup, report));
    }

    private static void check(Name module, SourceFile file, Lookup lookup, Report report) {
        switch (GeblangResolver.resolve(module.text(), file.path(), lookup)) {
            case Resolution.Missing missing ->
                report.add(
                        unfound(module),
                        () -> Stream.concat(renamed(module, file, lookup), moved(module, file, missing, lookup))
                                .toList());
            case Resolution.Found found -> {
                if (!found.location().equals(file.path()) && !TestedModule.isTest(file.path())) {
                    report.add(
                            other(module, found.location(), file),
                            () -> renamed(module, file, lookup).toList());
                }
            }
            case Resolution.BuiltIn _,
                    Resolution.External _,
                    Resolution.NotInstalled _,
                    Resolution.Ambiguous _,
                    Resolution.Uncertain _ -> {}
        }
    }

    private static Problem unfound(Name module) {
        return Problem.of(
                Code.MODULE_PATH_MISMATCH,
                module.span(),
                "No import of `" + module.text()
                        + "` leads to this file; rename the module, or move the file to its place.");
    }

    private static Problem other(Name module, String location, SourceFile file) {
        String path = FilePaths.relativize(FilePaths.parent(file.path()), location);
        return Problem.of(
                        Code.MODULE_PATH_MISMATCH,
                        module.span(),
                        "An import of `" + module.text() + "` leads to " + path
                                + ", not to this file; rename the module.")
                .withNotes(List.of(new Note(location, Span.ORIGIN, "`" + module.text() + "` leads here")));
    }

    private static Stream<Fix> renamed(Name module, SourceFile file, Lookup lookup) {
        return ownName(file.path(), lookup).stream()
                .map(name -> Fix.of(
                        "Rename the module to `" + name + "`", file.path(), new Edit(module.span(), name), true));
    }

    /** The name by which the file's package, else its neighbours, find it. */
    private static Optional<String> ownName(String path, Lookup lookup) {
        return Stream.concat(NewModules.nameAt(path, lookup).stream(), Stream.of(FilePaths.stem(path)))
                .filter(name -> GeblangResolver.resolve(name, path, lookup) instanceof Resolution.Found found
                        && found.location().equals(path))
                .findFirst();
    }

    /** To each place where the file's package would find the module. */
    private static Stream<Fix> moved(Name module, SourceFile file, Resolution.Missing missing, Lookup lookup) {
        return missing.trace()
                .absentFiles()
                .filter(path -> path.endsWith(ModuleName.SUFFIX) && !path.endsWith("/init" + ModuleName.SUFFIX))
                .filter(path -> NewModules.isCalled(path, module.text(), lookup))
                .map(path -> new Fix(
                        "Move the file to `" + FilePaths.relativize(FilePaths.parent(file.path()), path) + "`",
                        ImmutableList.of(new FileEdit.Move(file.path(), path)),
                        false));
    }
}
