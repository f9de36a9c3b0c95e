package dev.waymark.lang.geblang.rules;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.diagnostic.Code;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.outline.Import;
import dev.waymark.outline.Import.Placement;
import dev.waymark.outline.Name;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Fix;
import dev.waymark.rules.Note;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import dev.waymark.text.Edit;
import dev.waymark.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two imports, or an import and a declaration, that give one name to different things. The same thing under the same
 * name twice is harmless (seed: Imports); type aliases and destructured names do not clash in the tool.
 */
final class ImportNameConflict implements Rule {

    /**
     * One name that the file's top level binds.
     *
     * @param name where it is bound
     * @param thing what it stands for; equal for the same module, and for the same name of one
     * @param alias the edit that gives it another name; empty for a declaration
     */
    private record Bound(Name name, String thing, Optional<Edit> alias) {}

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        Map<String, Bound> first = new HashMap<>();
        for (Bound later : bound(file)) {
            Bound earlier = first.putIfAbsent(later.name().text(), later);
            if (earlier != null && !earlier.thing().equals(later.thing())) {
                report(earlier, later, file, report);
            }
        }
    }

    private static List<Bound> bound(SourceFile file) {
        List<Bound> bound = new ArrayList<>();
        for (Import wanted : file.outline().imports()) {
            if (wanted.placement() != Placement.NESTED) {
                add(wanted, bound);
            }
        }
        ImmutableSet<Span> destructurings = Declared.destructurings(file);
        for (Declaration declaration : file.outline().declarations()) {
            if (declaration.kind() != DeclarationKind.TYPE && !destructurings.contains(declaration.span())) {
                bound.add(new Bound(declaration.name(), "", Optional.empty()));
            }
        }
        bound.sort(Comparator.comparing(b -> b.name().span()));
        return bound;
    }

    private static void add(Import wanted, List<Bound> bound) {
        String module = Bindings.module(wanted);
        wanted.binding().ifPresent(binding -> {
            int end = Math.max(wanted.path().end(), binding.span().end());
            Edit alias = new Edit(new Span(wanted.path().end(), end), " as " + aliasFor(wanted));
            bound.add(new Bound(binding, "module " + module, Optional.of(alias)));
        });
        for (Import.ImportedName name : wanted.names()) {
            Edit alias = new Edit(
                    new Span(name.name().span().end(), name.local().span().end()),
                    " as " + joined(last(module), name.name().text()));
            bound.add(new Bound(name.local(), name.name().text() + " of " + module, Optional.of(alias)));
        }
    }

    /** The last two parts of the path as one name; of a path with a single part, that it is a module. */
    private static String aliasFor(Import wanted) {
        List<Name> parts = wanted.segments();
        return parts.size() > 1
                ? joined(parts.get(parts.size() - 2).text(), parts.getLast().text())
                : joined(last(Bindings.module(wanted)), "module");
    }

    private static String last(String module) {
        return module.substring(module.lastIndexOf('.') + 1);
    }

    private static String joined(String first, String second) {
        return first + Ascii.toUpperCase(second.substring(0, 1)) + second.substring(1);
    }

    private static void report(Bound earlier, Bound later, SourceFile file, Report report) {
        String name = later.name().text();
        String message = "`" + name + "` is bound already; give one of the two another name with `as`.";
        Problem problem = Problem.of(Code.IMPORT_NAME_CONFLICT, later.name().span(), message)
                .withNotes(List.of(new Note(file.path(), earlier.name().span(), "`" + name + "` is first bound here")));
        report.add(
                problem,
                () -> later.alias().or(earlier::alias).stream()
                        .map(edit -> Fix.of("Import it" + edit.replacement(), file.path(), edit, true))
                        .collect(ImmutableList.toImmutableList()));
    }
}
