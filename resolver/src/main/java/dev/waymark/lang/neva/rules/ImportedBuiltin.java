package dev.waymark.lang.neva.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.lang.neva.builtin.Builtins;
import dev.waymark.outline.Import;
import dev.waymark.outline.Name;
import dev.waymark.outline.Reference;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Deletion;
import dev.waymark.rules.FileEdit;
import dev.waymark.rules.Fix;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import dev.waymark.text.Edit;
import dev.waymark.text.Span;
import java.util.List;

/**
 * An import of what every file sees anyway (seed: Builtin Package, "never manually import the builtin package"). Silent
 * where the package hides one of the names that are used: then the import is how to reach it, as the compiler itself
 * advises.
 */
final class ImportedBuiltin implements Rule {

    private static final String WITH_MODULE = "std:" + Builtins.PACKAGE;

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        Bindings.imports(file).filter(ImportedBuiltin::isBuiltin).forEach(wanted -> {
            PackageNames names = PackageNames.of(file.path(), context.lookup());
            ImmutableList<Reference> uses = uses(wanted, file);
            boolean isNeeded = uses.stream()
                    .flatMap(use -> use.member().stream())
                    .anyMatch(member -> names.declared().containsKey(member.text()));
            if (!uses.isEmpty() && !isNeeded) {
                report.add(problem(wanted), () -> List.of(removed(wanted, uses, file)));
            }
        });
    }

    private static boolean isBuiltin(Import wanted) {
        return wanted.request().equals(Builtins.PACKAGE) || wanted.request().equals(WITH_MODULE);
    }

    private static ImmutableList<Reference> uses(Import wanted, SourceFile file) {
        String local = wanted.binding().map(Name::text).orElse("");
        return file.outline().references().stream()
                .filter(reference ->
                        reference.mayNameModule() && reference.member().isPresent())
                .filter(reference -> reference.name().text().equals(local))
                .collect(ImmutableList.toImmutableList());
    }

    private static Problem problem(Import wanted) {
        return Problem.of(
                Code.DUPLICATE_IMPORT,
                wanted.path(),
                "Every file imports `" + Builtins.PACKAGE + "` already; remove this import, and its name from uses.");
    }

    private static Fix removed(Import wanted, ImmutableList<Reference> uses, SourceFile file) {
        ImmutableList.Builder<Edit> edits = ImmutableList.builder();
        edits.add(Deletion.statement(file.text(), wanted.statement()));
        uses.forEach(use -> edits.add(Edit.delete(new Span(
                use.name().span().start(),
                use.member().orElse(use.name()).span().start()))));
        return new Fix("Remove this import", ImmutableList.of(new FileEdit.Change(file.path(), edits.build())), true);
    }
}
