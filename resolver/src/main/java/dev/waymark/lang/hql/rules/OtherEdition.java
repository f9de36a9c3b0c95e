package dev.waymark.lang.hql.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.lang.hql.builtin.BuiltinPackage;
import dev.waymark.lang.hql.builtin.Builtins;
import dev.waymark.language.Edition;
import dev.waymark.outline.Export;
import dev.waymark.outline.Export.Form;
import dev.waymark.outline.Import;
import dev.waymark.outline.Name;
import dev.waymark.resolve.Resolution;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Fix;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import dev.waymark.text.Edit;

/** What the specification has and today's compiler has no more: exports by strings, and packages under an older name. */
final class OtherEdition implements Rule {

    private static final String OLD = "@hql/";
    private static final String NEW = "@hlvm/";

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        for (Export export : file.outline().exports()) {
            if (export.form() == Form.STRING) {
                InForce.today(exported(export), file, context)
                        .ifPresent(problem -> report.add(problem, () -> listed(export, file)));
            }
        }
        if (InForce.edition(file, context) == Edition.AUTO) {
            Names.imports(file)
                    .filter(wanted -> wanted.request().startsWith(OLD))
                    .filter(wanted -> context.resolution(wanted) instanceof Resolution.BuiltIn)
                    .forEach(wanted -> report.add(renamed(wanted), () -> newName(wanted, file)));
        }
    }

    private static Problem exported(Export export) {
        return Problem.of(
                Code.MALFORMED_EXPORT,
                export.name().span(),
                "Today's compiler takes no string for a name to export; declare `"
                        + export.name().text() + "`, then export it in a list.");
    }

    /** Exports the name in a list, where the expression is but a name. */
    private static ImmutableList<Fix> listed(Export export, SourceFile file) {
        String name = export.name().text();
        return export.local().map(Name::text).stream()
                .map(local -> local.equals(name) ? name : local + " as " + name)
                .map(written -> Fix.of(
                        "Export `" + name + "` in a list",
                        file.path(),
                        new Edit(export.statement(), "(export [" + written + "])"),
                        true))
                .collect(ImmutableList.toImmutableList());
    }

    private static Problem renamed(Import wanted) {
        String other = NEW + wanted.request().substring(OLD.length());
        String advice =
                isToday(other) ? "; it is called `" + other + "` now." : "; today's compiler has no such package.";
        return Problem.of(
                Code.EDITION_DIFFERENCE,
                wanted.path(),
                "`" + wanted.request() + "` is the package's older name" + advice);
    }

    private static ImmutableList<Fix> newName(Import wanted, SourceFile file) {
        String other = NEW + wanted.request().substring(OLD.length());
        return isToday(other)
                ? ImmutableList.of(
                        Fix.of("Change to `" + other + "`", file.path(), new Edit(wanted.path(), other), true))
                : ImmutableList.of();
    }

    private static boolean isToday(String name) {
        return Builtins.SHIPPED
                .find(name)
                .map(BuiltinPackage::edition)
                .filter(Edition.CURRENT::equals)
                .isPresent();
    }
}
