package dev.waymark.lang.hql.rules;

import dev.waymark.diagnostic.Code;
import dev.waymark.lang.hql.builtin.Builtins;
import dev.waymark.lang.hql.resolve.Specifier;
import dev.waymark.language.Edition;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.outline.Import;
import dev.waymark.outline.Import.ImportedName;
import dev.waymark.outline.Name;
import dev.waymark.outline.Reference.Use;
import dev.waymark.resolve.Resolution;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import java.util.stream.Stream;

/** A name that calls never reach, because a macro of the library has its name; a file that a package of HQL hides. */
final class ShadowedBuiltin implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        // The specification knows no macros of that name: its own example imports an `inc`.
        if (InForce.edition(file, context) != Edition.DOCUMENTED) {
            Stream.concat(declared(file), imported(file, context))
                    .filter(name -> Builtins.SHIPPED.macros().contains(name.text()) && isCalled(name, file))
                    .forEach(name -> report.add(hidden(name)));
        }
        Names.imports(file)
                .filter(wanted -> Specifier.of(wanted.request()) instanceof Specifier.Local)
                .forEach(wanted -> {
                    if (context.resolution(wanted) instanceof Resolution.BuiltIn provided) {
                        report.add(replaced(wanted, provided.module()));
                    }
                });
    }

    private static Stream<Name> declared(SourceFile file) {
        return file.outline().declarations().stream().filter(Names::isValue).map(Declaration::name);
    }

    /** Names taken out of modules, those of macros left out. */
    private static Stream<Name> imported(SourceFile file, RuleContext context) {
        return Names.imports(file)
                .flatMap(wanted -> wanted.names().stream()
                        .filter(taken -> context.members(wanted)
                                .member(taken.name().text())
                                .filter(member -> member.kind() != DeclarationKind.MACRO)
                                .isPresent())
                        .map(ImportedName::local));
    }

    private static boolean isCalled(Name name, SourceFile file) {
        return file.outline().references().stream()
                .anyMatch(reference -> reference.use() == Use.CALL
                        && reference.member().isEmpty()
                        && reference.name().text().equals(name.text()));
    }

    private static Problem hidden(Name name) {
        return Problem.of(
                Code.SHADOWED_BUILTIN,
                name.span(),
                "`" + name.text() + "` is a macro of HQL, which calls mean in its place; give this another name.");
    }

    private static Problem replaced(Import wanted, String module) {
        return Problem.of(
                Code.SHADOWED_BUILTIN,
                wanted.path(),
                "The compiler takes `" + module + "` for every path with `packages/"
                        + module.substring(module.indexOf('/') + 1) + "` in it; rename the folder.");
    }
}
