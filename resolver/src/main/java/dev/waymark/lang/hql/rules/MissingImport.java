package dev.waymark.lang.hql.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.hql.builtin.Builtins;
import dev.waymark.lang.hql.edit.ImportInsertion;
import dev.waymark.lang.hql.resolve.Globals;
import dev.waymark.lang.hql.resolve.HqlImportables;
import dev.waymark.lang.hql.resolve.LocalName;
import dev.waymark.lang.hql.resolve.Specifier;
import dev.waymark.language.Importable;
import dev.waymark.language.NewImport;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.Name;
import dev.waymark.outline.Reference;
import dev.waymark.outline.Reference.Attention;
import dev.waymark.outline.Reference.Use;
import dev.waymark.outline.Surface.Offer;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.FileEdit;
import dev.waymark.rules.Fix;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A call of a function that nothing binds, where a module beside the file exports one of that name. The compiler leaves
 * it to the program to fail. Whatever else is unknown is another tool's business: macros may bind it, and JavaScript has
 * more names than anybody can list.
 */
final class MissingImport implements Rule {

    private record Key(String folder) {}

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        boolean isDamaged = file.outline().faults().stream()
                .map(fault -> fault.code())
                .anyMatch(code -> code == Code.SYNTAX_ERROR || code == Code.MALFORMED_IMPORT);
        if (isDamaged) {
            return;
        }
        Set<String> bound = bound(file);
        for (Reference reference : file.outline().references()) {
            String name = reference.name().text();
            if (isPlainCall(reference) && !bound.contains(name)) {
                ImmutableList<String> modules = exporters(file.path(), context.lookup()).get(name).stream()
                        .filter(request -> !request.equals("./" + FilePaths.name(file.path())))
                        .collect(ImmutableList.toImmutableList());
                if (!modules.isEmpty()) {
                    report.add(problem(reference.name(), modules.getFirst()), () -> fixes(name, modules, file));
                }
            }
        }
    }

    private static boolean isPlainCall(Reference reference) {
        return reference.use() == Use.CALL
                && reference.member().isEmpty()
                && reference.attention() != Attention.NONE
                && !Globals.MEMBERS.byName().containsKey(reference.name().text());
    }

    private static Set<String> bound(SourceFile file) {
        Set<String> bound = new HashSet<>(file.outline().localNames());
        file.outline().declarations().stream()
                .map(Declaration::name)
                .map(Name::text)
                .forEach(bound::add);
        file.outline().imports().stream()
                .flatMap(wanted -> Names.locals(wanted).stream())
                .map(Name::text)
                .forEach(bound::add);
        return bound;
    }

    /** The modules of the workspace by the names that they export, the nearest first. */
    private static ImmutableListMultimap<String, String> exporters(String importer, Lookup lookup) {
        String folder = FilePaths.parent(importer);
        return lookup.step(new Key(folder), "exports by name", inner -> {
            ImmutableListMultimap.Builder<String, String> byName = ImmutableListMultimap.builder();
            for (Importable module : HqlImportables.of(FilePaths.child(folder, Specifier.SUFFIX), inner)) {
                offers(module.file(), inner).forEach(name -> byName.put(name, module.request()));
            }
            return byName.build();
        });
    }

    private static ImmutableSet<String> offers(Optional<String> path, Lookup lookup) {
        return path.filter(file -> file.endsWith(Specifier.SUFFIX)
                        && Builtins.SHIPPED.shadowing(file).isEmpty())
                .flatMap(file -> lookup.surface(file, "exports by name"))
                .map(surface -> surface.exports().stream().map(Offer::name))
                .orElse(Stream.empty())
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Problem problem(Name name, String module) {
        String message = "`" + name.text() + "` is called without an import; `" + module + "` exports it.";
        return Problem.of(Code.MISSING_IMPORT, name.span(), message).withSeverity(Severity.WARNING);
    }

    private static ImmutableList<Fix> fixes(String name, ImmutableList<String> modules, SourceFile file) {
        return modules.stream()
                .map(module -> new Fix(
                        "Import `" + name + "` from `" + module + "`",
                        ImmutableList.of(new FileEdit.Change(
                                file.path(),
                                ImportInsertion.edits(
                                        file,
                                        new NewImport(module, Optional.of(name), Optional.empty()),
                                        LocalName.of(module)))),
                        modules.size() == 1))
                .collect(ImmutableList.toImmutableList());
    }
}
