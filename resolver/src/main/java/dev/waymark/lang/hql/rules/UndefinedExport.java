package dev.waymark.lang.hql.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.Export;
import dev.waymark.outline.Export.Form;
import dev.waymark.outline.Name;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Fix;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import dev.waymark.rules.Spelling;
import dev.waymark.text.Edit;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An export of a name that the file neither declares nor imports, or of a macro by itself. Names of the library do not
 * count, nor those that only JavaScript has, nor those that macros make.
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
                export.local().ifPresent(local -> check(export, local, known, file, report));
            }
        }
    }

    private static Set<String> known(SourceFile file) {
        return Stream.concat(
                        file.outline().declarations().stream().map(Declaration::name),
                        Names.imports(file).flatMap(wanted -> Names.locals(wanted).stream()))
                .map(Name::text)
                .collect(Collectors.toSet());
    }

    private static void check(Export export, Name local, Set<String> known, SourceFile file, Report report) {
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
        } else if (!known.contains(local.text())) {
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
}
