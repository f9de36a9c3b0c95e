package dev.waymark.lang.geblang.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.geblang.builtin.Builtins;
import dev.waymark.lang.geblang.manifest.GeblangManifest;
import dev.waymark.lang.geblang.manifest.NearestManifest;
import dev.waymark.lang.geblang.resolve.GeblangResolver;
import dev.waymark.lang.geblang.resolve.StandardLibrary;
import dev.waymark.lang.geblang.resolve.TestedModule;
import dev.waymark.outline.Name;
import dev.waymark.resolve.Resolution;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Fix;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import dev.waymark.text.Edit;
import java.util.Optional;

/** A module declared under a built-in name (seed: Reserved built-in module names); its first part alone decides. */
final class ReservedName implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        file.outline()
                .module()
                .filter(module -> isReserved(module.text(), file, context.lookup()))
                .ifPresent(module -> {
                    Optional<String> free = free(module.text(), file, context.lookup());
                    report.add(
                            problem(module, free),
                            () -> free.stream()
                                    .map(name -> Fix.of(
                                            "Rename the module to `" + name + "`",
                                            file.path(),
                                            new Edit(module.span(), name),
                                            true))
                                    .collect(ImmutableList.toImmutableList()));
                });
    }

    /** Whether no file of a user's at that place may declare {@code module}. */
    static boolean isReserved(String module, SourceFile file, Lookup lookup) {
        StandardLibrary library = StandardLibrary.of(FilePaths.parent(file.path()), lookup);
        return library.isReserved(module)
                && !library.holds(file.path())
                && !looksIntoLibrary(module, file.path(), library, lookup);
    }

    /** A test that declares a module with sources in the library looks into that one (the tool, since 1.17). */
    private static boolean looksIntoLibrary(String module, String path, StandardLibrary library, Lookup lookup) {
        if (!TestedModule.isTest(path)) {
            return false;
        }
        return library.roots().isEmpty()
                ? Builtins.SHIPPED.libraryModule(module).isPresent()
                : GeblangResolver.resolve(module, path, lookup) instanceof Resolution.Found found
                        && library.holds(found.location());
    }

    /** The same name behind the package's own. */
    private static Optional<String> free(String module, SourceFile file, Lookup lookup) {
        return NearestManifest.of(FilePaths.parent(file.path()), lookup)
                .flatMap(manifest -> lookup.read(manifest, "the package's name"))
                .flatMap(text -> GeblangManifest.read(text).name())
                .map(name -> name.text() + "." + module)
                .filter(name -> !isReserved(name, file, lookup));
    }

    private static Problem problem(Name module, Optional<String> free) {
        String example = free.map(name -> ", for example to `" + name + "`").orElse("");
        return Problem.of(
                Code.RESERVED_NAME,
                module.span(),
                "`" + Builtins.firstComponent(module.text()) + "` is kept for built-in modules; rename this module"
                        + example + ".");
    }
}
