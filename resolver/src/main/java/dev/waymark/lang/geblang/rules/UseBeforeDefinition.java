package dev.waymark.lang.geblang.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.lang.geblang.builtin.Builtins;
import dev.waymark.outline.Import;
import dev.waymark.outline.Reference;
import dev.waymark.outline.Reference.Use;
import dev.waymark.resolve.Resolution;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Note;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A use of an imported name above its import. The tool compiles a file from top to bottom, bodies of functions included,
 * and knows such a name only below its import; types, and native modules under their own name, are exempt.
 */
final class UseBeforeDefinition implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        Map<String, Import> imports = firstImports(file);
        file.outline()
                .declarations()
                .forEach(declaration -> imports.remove(declaration.name().text()));
        imports.keySet().removeAll(TopLevel.ofTestedModule(file, context.lookup()));
        for (Reference reference : file.outline().references()) {
            Import wanted = imports.get(reference.name().text());
            if (wanted != null && isEarly(reference, wanted) && isFound(wanted, context)) {
                report.add(problem(reference, wanted, file), () -> ImmutableList.of(ImportPlace.moved(wanted, file)));
            }
        }
    }

    /** The first import of each local name; imports inside blocks bind as well, from there on. */
    private static Map<String, Import> firstImports(SourceFile file) {
        Map<String, Import> imports = new HashMap<>();
        for (Import wanted : file.outline().imports()) {
            Bindings.locals(wanted).forEach(local -> imports.putIfAbsent(local.text(), wanted));
        }
        return imports;
    }

    private static boolean isEarly(Reference reference, Import wanted) {
        String name = reference.name().text();
        boolean isOwnName =
                Builtins.SHIPPED.isNative(name) && Bindings.module(wanted).equals(name);
        return reference.use() != Use.TYPE
                && reference.name().span().start() < wanted.statement().start()
                && !isOwnName;
    }

    private static boolean isFound(Import wanted, RuleContext context) {
        return !(context.resolution(wanted) instanceof Resolution.Missing);
    }

    private static Problem problem(Reference reference, Import wanted, SourceFile file) {
        String name = reference.name().text();
        return Problem.of(
                        Code.USE_BEFORE_DEFINITION,
                        reference.name().span(),
                        "`" + name + "` is used above its import; move the import up.")
                .withNotes(List.of(new Note(file.path(), wanted.path(), "`" + name + "` is imported here")));
    }
}
