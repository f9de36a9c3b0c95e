package dev.waymark.lang.hql.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.Export;
import dev.waymark.outline.Export.Form;
import dev.waymark.outline.Import;
import dev.waymark.outline.Name;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Deletion;
import dev.waymark.rules.FileEdit;
import dev.waymark.rules.Fix;
import dev.waymark.rules.Note;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import dev.waymark.text.Edit;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An export or a use above the declaration of its name, or a declaration below an import of its name, which the compiler
 * takes for an early use of it. Source: {@code src/hql/transpiler/pipeline/semantic-validator.ts} of hlvm-dev/hql.
 */
final class UseBeforeDefinition implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        if (file.outline().declarations().isEmpty()) {
            return;
        }
        Map<String, Declaration> declared = new HashMap<>();
        file.outline().declarations().stream()
                .filter(Names::isValue)
                .forEach(declaration -> declared.putIfAbsent(declaration.name().text(), declaration));
        Names.imports(file)
                .forEach(wanted -> Names.locals(wanted).forEach(local -> {
                    Declaration declaration = declared.get(local.text());
                    if (declaration != null && isRefused(declaration, local, wanted, file)) {
                        report.add(redeclared(declaration, local, file));
                        declared.remove(local.text());
                    }
                }));
        EarlyUses.of(file, declared).forEach(use -> report.add(used(use, declared, file)));
        for (Export export : file.outline().exports()) {
            early(export, declared)
                    .ifPresent(declaration -> InForce.today(problem(export, declaration, file), file, context)
                            .ifPresent(problem -> report.add(problem, () -> fixes(export, declaration, file))));
        }
    }

    /** Whether the compiler refuses {@code declaration}, whose name {@code wanted} binds as {@code local}. */
    static boolean isRefused(Declaration declaration, Name local, Import wanted, SourceFile file) {
        boolean isModule = wanted.binding().filter(local::equals).isPresent();
        return Names.isValue(declaration)
                && declaration.span().start() > wanted.statement().start()
                && !(isModule && Names.isRenamed(declaration, file));
    }

    private static Optional<Declaration> early(Export export, Map<String, Declaration> declared) {
        boolean isNamed = export.form() != Form.DECLARATION && export.form() != Form.STRING;
        return export.local()
                .filter(_ -> isNamed)
                .map(Name::text)
                .map(declared::get)
                .filter(declaration ->
                        export.statement().start() < declaration.span().start());
    }

    private static Problem problem(Export export, Declaration declaration, SourceFile file) {
        String name = declaration.name().text();
        Span span = export.local().orElse(export.name()).span();
        return Problem.of(
                        Code.USE_BEFORE_DEFINITION,
                        span,
                        "`" + name + "` is exported above its declaration; move the export below it.")
                .withNotes(
                        List.of(new Note(file.path(), declaration.name().span(), "`" + name + "` is declared here")));
    }

    private static Problem used(Name use, Map<String, Declaration> declared, SourceFile file) {
        Problem problem = Problem.of(
                Code.USE_BEFORE_DEFINITION,
                use.span(),
                "`" + use.text() + "` is used above its declaration; move the declaration up.");
        return Optional.ofNullable(declared.get(use.text()))
                .map(declaration -> problem.withNotes(List.of(
                        new Note(file.path(), declaration.name().span(), "`" + use.text() + "` is declared here"))))
                .orElse(problem);
    }

    private static Problem redeclared(Declaration declaration, Name imported, SourceFile file) {
        String name = declaration.name().text();
        return Problem.of(
                        Code.USE_BEFORE_DEFINITION,
                        declaration.name().span(),
                        "`" + name
                                + "` is imported above, which uses the name before this defines it; rename one of the"
                                + " two.")
                .withNotes(List.of(new Note(file.path(), imported.span(), "`" + name + "` is imported here")));
    }

    /** Moves the export behind the last of what it names. */
    private static ImmutableList<Fix> fixes(Export export, Declaration declaration, SourceFile file) {
        SourceText text = file.text();
        int end = Stream.concat(
                        Stream.of(declaration.span()),
                        file.outline().declarations().stream().map(Declaration::span))
                .mapToInt(Span::end)
                .max()
                .orElse(text.length());
        String code = text.slice(export.statement());
        ImmutableList<Edit> edits =
                ImmutableList.of(Deletion.statement(text, export.statement()), Edit.insert(end, "\n" + code));
        return ImmutableList.of(
                new Fix("Move this export down", ImmutableList.of(new FileEdit.Change(file.path(), edits)), true));
    }
}
