package dev.waymark.lang.hql.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.diagnostic.Code;
import dev.waymark.files.Lookup;
import dev.waymark.lang.hql.resolve.Specifier;
import dev.waymark.lang.hql.scan.HqlScanner;
import dev.waymark.language.Edition;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.outline.Export.Form;
import dev.waymark.outline.Import;
import dev.waymark.outline.Import.ImportedName;
import dev.waymark.outline.Name;
import dev.waymark.outline.Reference;
import dev.waymark.outline.Reference.Use;
import dev.waymark.outline.Surface;
import dev.waymark.outline.Surface.Offer;
import dev.waymark.resolve.Member;
import dev.waymark.resolve.Member.Access;
import dev.waymark.resolve.Resolution;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Fix;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import dev.waymark.text.Edit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A name that a module exports, but not in the way in which it is asked for: macros have no place in a namespace, types
 * are erased, and what is exported by itself is not found by name where a list of exports stands (the compiler's {@code
 * collectExportDefinitions}).
 */
final class UnreachableExport implements Rule {

    /** The source at {@code path} that {@code wanted} leads to, and what it exports without being found by name. */
    private record Asked(Import wanted, String path, Set<String> uncollected) {}

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        Map<String, Import> modules = new HashMap<>();
        Names.imports(file).forEach(wanted -> {
            source(wanted, context).filter(_ -> !wanted.names().isEmpty()).ifPresent(path -> {
                Asked asked = new Asked(wanted, path, uncollected(path, file, context));
                wanted.names().forEach(name -> taken(name, asked, file, context, report));
            });
            wanted.binding().ifPresent(binding -> modules.putIfAbsent(binding.text(), wanted));
        });
        reached(modules, file, context, report);
    }

    /** The HQL source that {@code wanted} leads to. */
    private static Optional<String> source(Import wanted, RuleContext context) {
        return context.resolution(wanted) instanceof Resolution.Found found
                ? Optional.of(found.location()).filter(path -> path.endsWith(Specifier.SUFFIX))
                : Optional.empty();
    }

    private static void taken(ImportedName taken, Asked asked, SourceFile file, RuleContext context, Report report) {
        Name name = taken.name();
        Optional<Member> member = context.members(asked.wanted())
                .member(name.text())
                .filter(found -> found.access() != Access.UNEXPORTED);
        if (member.filter(found -> isType(found.kind())).isPresent() && isValue(taken.local(), file)) {
            report.add(Problem.of(
                    Code.MISSING_EXPORT,
                    name.span(),
                    "`" + name.text()
                            + "` is a type, of which nothing is left when the program runs; use it as a type alone."));
        } else if (member.isPresent() && asked.uncollected().contains(name.text())) {
            String message = "`" + name.text() + "` is exported, but not found by its name, because other names are"
                    + " exported in a list; put it into the list.";
            report.add(
                    Problem.of(Code.MISSING_EXPORT, name.span(), message),
                    () -> listed(name.text(), asked.path(), context.lookup()));
        }
    }

    /** Whether {@code local} is used where a type will not do. */
    private static boolean isValue(Name local, SourceFile file) {
        return file.outline().references().stream()
                .anyMatch(reference ->
                        reference.use() != Use.TYPE && reference.name().text().equals(local.text()));
    }

    private static boolean isType(DeclarationKind kind) {
        return kind == DeclarationKind.INTERFACE || kind == DeclarationKind.TYPE;
    }

    /** What the module at {@code path} exports, and the compiler does not find by name. */
    private static Set<String> uncollected(String path, SourceFile file, RuleContext context) {
        if (InForce.edition(file, context) == Edition.DOCUMENTED) {
            return ImmutableSet.of();
        }
        return context.lookup()
                .surface(path, "how the module exports the name")
                .map(UnreachableExport::uncollected)
                .orElse(ImmutableSet.of());
    }

    private static Set<String> uncollected(Surface surface) {
        ImmutableList<Offer> offers = surface.exports();
        Set<String> uncollected = new HashSet<>();
        if (offers.stream().anyMatch(offer -> isList(offer.form()))) {
            offers.forEach(offer -> uncollected.add(offer.name()));
            Set<String> parts = parts(surface);
            offers.stream()
                    .filter(offer -> isCollected(offer, parts))
                    .forEach(offer -> uncollected.remove(offer.name()));
        }
        return uncollected;
    }

    /** The names that are declared together with others. */
    private static Set<String> parts(Surface surface) {
        return surface.symbols().stream()
                .filter(Surface.Symbol::joint)
                .map(Surface.Symbol::name)
                .collect(Collectors.toSet());
    }

    private static boolean isList(Form form) {
        return switch (form) {
            case LIST, DECLARATION, STRING -> true;
            case SINGLE, DEFAULT -> false;
        };
    }

    /** Whether the compiler notices {@code offer}: of a declaration that takes a value apart it sees the keyword alone. */
    private static boolean isCollected(Offer offer, Set<String> parts) {
        boolean isPart = offer.form() == Form.DECLARATION && parts.contains(offer.name());
        return isList(offer.form()) && !isPart;
    }

    /** Puts brackets around the name where it is exported. */
    private static ImmutableList<Fix> listed(String name, String path, Lookup lookup) {
        return lookup.read(path, "where the name is exported").stream()
                .flatMap(text -> HqlScanner.scan(text).exports().stream())
                .filter(export ->
                        export.form() == Form.SINGLE && export.name().text().equals(name))
                .map(export -> Fix.of(
                        "Export `" + name + "` in a list",
                        path,
                        new Edit(export.name().span(), "[" + name + "]"),
                        true))
                .collect(ImmutableList.toImmutableList());
    }

    private static void reached(Map<String, Import> modules, SourceFile file, RuleContext context, Report report) {
        for (Reference reference : file.outline().references()) {
            Import wanted = modules.get(reference.name().text());
            if (wanted != null) {
                reference
                        .member()
                        .filter(member -> isMacro(member, wanted, context))
                        .ifPresent(member -> report.add(Problem.of(
                                Code.MISSING_EXPORT,
                                member.span(),
                                "`" + member.text()
                                        + "` is a macro, which no namespace holds; import it by its name.")));
            }
        }
    }

    private static boolean isMacro(Name member, Import wanted, RuleContext context) {
        return context.members(wanted)
                .member(member.text())
                .filter(found -> found.kind() == DeclarationKind.MACRO && found.access() == Access.OPEN)
                .isPresent();
    }
}
