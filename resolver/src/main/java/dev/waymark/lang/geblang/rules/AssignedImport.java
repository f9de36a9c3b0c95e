package dev.waymark.lang.geblang.rules;

import com.google.common.collect.ImmutableSet;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import dev.waymark.outline.Import;
import dev.waymark.outline.Import.Placement;
import dev.waymark.outline.Name;
import dev.waymark.outline.Reference;
import dev.waymark.outline.Reference.Use;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import java.util.Map;
import java.util.Optional;

/**
 * An assignment to what an import bound. The seed forbids it for modules; the tool rejects it for native modules, and
 * for everything else in one of its two engines only.
 */
final class AssignedImport implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        Map<String, Import> modules = Bindings.modules(file);
        ImmutableSet<String> names = names(file);
        for (Reference reference : file.outline().references()) {
            String name = reference.name().text();
            if (reference.use() == Use.ASSIGNED && reference.member().isEmpty()) {
                Optional<Import> module = Optional.ofNullable(modules.get(name));
                if (module.isPresent() || names.contains(name)) {
                    report.add(problem(reference.name()).withSeverity(severity(module, file, context)));
                }
            }
        }
    }

    private static ImmutableSet<String> names(SourceFile file) {
        return file.outline().imports().stream()
                .filter(wanted -> wanted.placement() == Placement.TOP_LEVEL)
                .flatMap(wanted -> wanted.names().stream())
                .map(name -> name.local().text())
                .filter(name -> file.outline().declarations().stream()
                        .noneMatch(declaration -> declaration.name().text().equals(name)))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Severity severity(Optional<Import> module, SourceFile file, RuleContext context) {
        return module.filter(wanted -> Bindings.isNative(wanted) || InForce.isDocumented(file, context))
                .map(_ -> Severity.ERROR)
                .orElse(Severity.WARNING);
    }

    private static Problem problem(Name name) {
        return Problem.of(
                Code.ASSIGNED_IMPORT,
                name.span(),
                "`" + name.text() + "` is imported and cannot be assigned; declare a variable of another name.");
    }
}
