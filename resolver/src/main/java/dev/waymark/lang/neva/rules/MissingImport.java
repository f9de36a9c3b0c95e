package dev.waymark.lang.neva.rules;

import com.google.common.base.Suppliers;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import dev.waymark.language.Edition;
import dev.waymark.outline.Name;
import dev.waymark.outline.Reference;
import dev.waymark.resolve.Members;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A name that nothing gives a meaning: a package that this file does not import, whatever others of its package do, or an
 * entity that neither the package nor the built-ins have. Silent where a declaration or an import may hide in what could
 * not be read. Source: {@code pkg/ast/scope.go} of nevalang/neva 0.41.
 */
final class MissingImport implements Rule {

    /** What the specification's examples take for built in, though no package but {@code fmt} has it. */
    private static final String OF_SPECIFICATION = "Println";

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        if (file.outline().references().isEmpty()) {
            return;
        }
        Set<String> imported = file.outline().imports().stream()
                .flatMap(wanted -> wanted.binding().stream())
                .map(Name::text)
                .collect(Collectors.toSet());
        boolean hidesImports = file.outline().faults().stream()
                .anyMatch(fault -> fault.code() == Code.MALFORMED_IMPORT || fault.code() == Code.SYNTAX_ERROR);
        Unimported unimported = new Unimported(file, context.lookup(), report);
        // Asked once: whatever is asked is kept with the file's problems.
        PackageNames names = PackageNames.of(file.path(), context.lookup());
        Supplier<Members> builtins = Suppliers.memoize(() -> PackageNames.builtins(file.path(), context.lookup()));
        for (Reference reference : file.outline().references()) {
            if (NevaExports.isUncertain(reference)) {
                continue;
            }
            if (reference.member().isEmpty()) {
                if (!names.broken() && !isKnown(reference.name().text(), names, builtins)) {
                    entity(reference, names, builtins.get(), unimported, file, context, report);
                }
            } else if (!hidesImports && !imported.contains(reference.name().text())) {
                unimported.module(reference, severity(reference));
            }
        }
    }

    /** Whether {@code name} is an entity of the package or built in, for all that can be known. */
    private static boolean isKnown(String name, PackageNames names, Supplier<Members> builtins) {
        return names.declared().containsKey(name)
                || !builtins.get().complete()
                || builtins.get().member(name).isPresent();
    }

    private static void entity(
            Reference reference,
            PackageNames names,
            Members builtins,
            Unimported unimported,
            SourceFile file,
            RuleContext context,
            Report report) {
        String name = reference.name().text();
        Edition edition = edition(reference, file, context);
        if (edition == Edition.CURRENT) {
            unimported.entity(reference.name(), severity(reference), names, builtins);
        } else if (edition == Edition.AUTO && name.equals(OF_SPECIFICATION)) {
            unimported.entityOfSpecification(reference.name());
        } else if (edition == Edition.AUTO) {
            LonePort.report(reference.name(), file, report);
        }
    }

    /** Whose rules say what an unknown name is: the specification has a name and a form that today's compiler has not. */
    private static Edition edition(Reference reference, SourceFile file, RuleContext context) {
        Edition edition = InForce.edition(file, context);
        boolean isOfToday = edition == Edition.AUTO && NevaFaults.asksForLater(file.path(), context.lookup());
        boolean isPort = !isOfToday && LonePort.is(reference, file);
        return isPort || reference.name().text().equals(OF_SPECIFICATION) ? edition : Edition.CURRENT;
    }

    /** The compiler looks up what stands in types, interfaces and literals only where these are used. */
    private static Severity severity(Reference reference) {
        return reference.attention().toName() ? Severity.ERROR : Severity.WARNING;
    }
}
