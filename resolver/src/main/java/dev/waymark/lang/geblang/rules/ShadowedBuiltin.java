package dev.waymark.lang.geblang.rules;

import com.google.common.collect.ImmutableSet;
import dev.waymark.diagnostic.Code;
import dev.waymark.lang.geblang.builtin.Builtins;
import dev.waymark.outline.Declaration;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;

/**
 * A top-level variable with the name of a built-in module. As the tool has it: only for the names that it lists, and
 * not for variables of a primitive type, on which no module's member can be meant.
 */
final class ShadowedBuiltin implements Rule {

    private static final ImmutableSet<String> PRIMITIVES =
            ImmutableSet.of("string", "int", "float", "decimal", "bool", "bytes");

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        for (Declaration declaration : file.outline().declarations()) {
            String name = declaration.name().text();
            if (Builtins.SHIPPED.shadowable().contains(name)
                    && Declared.isVariable(declaration)
                    && !Declared.destructurings(file).contains(declaration.span())
                    && !PRIMITIVES.contains(Declared.typeOf(declaration, file))
                    && !isImported(name, file)) {
                report.add(Problem.of(
                        Code.SHADOWED_BUILTIN,
                        declaration.name().span(),
                        "`" + name + "` hides the built-in module `" + name + "`; rename the variable."));
            }
        }
    }

    /** Then the clash is the fault, and it is reported. */
    private static boolean isImported(String name, SourceFile file) {
        return file.outline().imports().stream()
                .flatMap(Bindings::locals)
                .anyMatch(local -> local.text().equals(name));
    }
}
