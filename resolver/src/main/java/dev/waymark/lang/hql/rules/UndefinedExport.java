package dev.waymark.lang.hql.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.diagnostic.Code;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.outline.Export;
import dev.waymark.outline.Export.Form;
import dev.waymark.outline.Name;
import dev.waymark.outline.Reference;
import dev.waymark.outline.Reference.Use;
import dev.waymark.resolve.Member;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Fix;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import dev.waymark.rules.Spelling;
import dev.waymark.text.Edit;
import dev.waymark.text.Span;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An export of a name that the file neither declares nor imports, or of a macro by itself. Names of the library do not
 * count. Silent about names that a macro of the file may have made.
 */
final class UndefinedExport implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        boolean isDamaged = file.outline().faults().stream().anyMatch(fault -> fault.code() == Code.SYNTAX_ERROR);
        if (file.outline().exports().isEmpty() || isDamaged) {
            return;
        }
        Set<String> known = known(file);
        for (Export export : file.outline().exports()) {
            if (export.form() == Form.LIST || export.form() == Form.SINGLE) {
                export.local().ifPresent(local -> check(export, local, known, file, context, report));
            }
        }
    }

    private static Set<String> known(SourceFile file) {
        return Stream.concat(
                        file.outline().declarations().stream().map(Declaration::name),
                        Names.imports(file).flatMap(wanted -> Names.locals(wanted).stream()))
                .map(Names::mangled)
                .collect(Collectors.toSet());
    }

    private static void check(
            Export export, Name local, Set<String> known, SourceFile file, RuleContext context, Report report) {
        if (export.form() == Form.SINGLE && isMacro(local, file)) {
            report.add(
                    Problem.of(
                            Code.UNDEFINED_EXPORT,
                            local.span(),
                            "`" + local.text()
                                    + "` is a macro, which can be exported in a list alone; put it into brackets."),
                    () -> ImmutableList.of(Fix.of(
                            "Put the name into brackets",
                            file.path(),
                            new Edit(local.span(), "[" + local.text() + "]"),
                            true)));
        } else if (!known.contains(Names.mangled(local)) && !mayBeMade(local, file, context)) {
            undefined(local, file, report);
        }
    }

    private static boolean isMacro(Name name, SourceFile file) {
        return file.outline().declarations().stream()
                .filter(Names::isMacro)
                .anyMatch(declaration -> declaration.name().text().equals(name.text()));
    }

    private static void undefined(Name local, SourceFile file, Report report) {
        ImmutableList<String> nearest = Spelling.nearest(
                local.text(),
                Stream.concat(
                                file.outline().declarations().stream().map(Declaration::name),
                                Names.imports(file).flatMap(wanted -> Names.locals(wanted).stream()))
                        .map(Name::text));
        String advice =
                nearest.isEmpty() ? "; declare it, or remove it." : "; did you mean `" + nearest.getFirst() + "`?";
        report.add(
                Problem.of(
                        Code.UNDEFINED_EXPORT,
                        local.span(),
                        "`" + local.text() + "` is exported, but neither declared nor imported here" + advice),
                () -> nearest.stream()
                        .map(other -> Fix.of(
                                "Change to `" + other + "`",
                                file.path(),
                                new Edit(local.span(), other),
                                nearest.size() == 1))
                        .toList());
    }

    /** Whether a macro is given the name outside of every declaration, and may declare it. */
    private static boolean mayBeMade(Name name, SourceFile file, RuleContext context) {
        ImmutableSet<Span> exports =
                file.outline().exports().stream().map(Export::statement).collect(ImmutableSet.toImmutableSet());
        boolean isGiven = file.outline().references().stream()
                .filter(reference -> reference.name().text().equals(name.text()))
                .map(Reference::span)
                .anyMatch(span -> exports.stream().noneMatch(export -> export.contains(span))
                        && file.outline().declarations().stream()
                                .noneMatch(declaration -> declaration.span().contains(span)));
        return isGiven
                && file.outline().references().stream()
                        .filter(reference -> reference.use() == Use.CALL)
                        .anyMatch(reference -> mayBeMacro(reference.name(), file, context));
    }

    private static boolean mayBeMacro(Name called, SourceFile file, RuleContext context) {
        return isMacro(called, file)
                || Names.imports(file)
                        .flatMap(wanted -> wanted.names().stream()
                                .filter(taken -> taken.local().text().equals(called.text()))
                                .map(taken -> context.members(wanted)
                                        .member(taken.name().text())))
                        .anyMatch(member -> member.map(Member::kind)
                                .filter(kind -> kind != DeclarationKind.MACRO)
                                .isEmpty());
    }
}
