package dev.waymark.lang.geblang.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import dev.waymark.files.Lookup;
import dev.waymark.lang.geblang.builtin.Builtins;
import dev.waymark.language.Importable;
import dev.waymark.outline.Fault;
import dev.waymark.outline.Import;
import dev.waymark.outline.Import.Placement;
import dev.waymark.outline.Reference;
import dev.waymark.outline.Reference.Use;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.FileEdit;
import dev.waymark.rules.Fix;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import dev.waymark.text.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A module used without an import (seed: Imports): a name in front of a dot that nothing binds, where a module of that
 * name can be imported. Names that no module has are another tool's business.
 */
final class MissingImport implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        Set<String> bound = TopLevel.names(file, context.lookup());
        Map<String, Import> hidden = namesInBlocks(file);
        Map<String, ImmutableList<String>> known = new HashMap<>();
        for (Reference reference : file.outline().references()) {
            String name = reference.name().text();
            Import nested = hidden.get(name);
            if (nested != null && isMissed(reference, nested) && !bound.contains(name)) {
                report.add(onlyInBlock(reference), () -> ImmutableList.of(ImportPlace.moved(nested, file)));
            } else if (needsModule(reference) && !bound.contains(name) && !isGarbled(name, file)) {
                ImmutableList<String> modules =
                        known.computeIfAbsent(name, _ -> modules(name, file.path(), context.lookup()));
                if (!modules.isEmpty()) {
                    report(reference, modules, file, context, report);
                } else {
                    DottedPath.of(reference, file)
                            .ifPresent(path -> report.add(
                                    path.problem().withSeverity(severity(reference, file, context)),
                                    () -> path.fixes(file)));
                }
            }
        }
    }

    /** The names that imports inside blocks take out of modules: no function of theirs is known to the tool. */
    private static Map<String, Import> namesInBlocks(SourceFile file) {
        Map<String, Import> hidden = new HashMap<>();
        for (Import wanted : file.outline().imports()) {
            if (wanted.placement() == Placement.NESTED) {
                wanted.names().forEach(name -> hidden.putIfAbsent(name.local().text(), wanted));
            }
        }
        return hidden;
    }

    /** Above its import a name has another fault. */
    private static boolean isMissed(Reference reference, Import nested) {
        return reference.use() == Use.CALL
                && reference.member().isEmpty()
                && reference.attention().toName()
                && reference.name().span().start() > nested.statement().start();
    }

    private static Problem onlyInBlock(Reference reference) {
        return Problem.of(
                Code.MISSING_IMPORT,
                reference.name().span(),
                "`" + reference.name().text() + "` is imported inside a block only; move the import to the top level.");
    }

    private static boolean needsModule(Reference reference) {
        return reference.member().isPresent() || reference.use() == Use.MODULE;
    }

    /** Whether an import that could not be read may have been meant to bind {@code name}. */
    private static boolean isGarbled(String name, SourceFile file) {
        return file.outline().faults().stream()
                .filter(fault -> fault.code() == Code.MALFORMED_IMPORT)
                .map(Fault::span)
                .map(span -> new Span(
                        file.text().lineSpan(file.text().line(span.start())).start(),
                        file.text().lineSpan(file.text().line(span.end())).end()))
                .anyMatch(line -> file.text().slice(line).contains(name));
    }

    /** The modules that bind {@code name} when they are imported, best first. */
    private static ImmutableList<String> modules(String name, String importer, Lookup lookup) {
        Stream<String> builtin = Builtins.SHIPPED.isNative(name) ? Stream.of(name) : Stream.empty();
        Stream<String> others = KnownModules.of(importer, lookup)
                .map(Importable::request)
                .filter(request -> request.equals(name) || request.endsWith("." + name))
                .sorted(Comparator.comparing((String request) -> !request.equals(name)));
        return Stream.concat(builtin, others).distinct().collect(ImmutableList.toImmutableList());
    }

    private static void report(
            Reference reference, ImmutableList<String> modules, SourceFile file, RuleContext context, Report report) {
        String message = "`" + reference.name().text() + "` is used without an import; add `import "
                + modules.getFirst() + ";`.";
        Problem problem = Problem.of(Code.MISSING_IMPORT, reference.name().span(), message)
                .withSeverity(severity(reference, file, context));
        report.add(
                problem,
                () -> modules.stream()
                        .map(module -> new Fix(
                                "Import `" + module + "`",
                                ImmutableList.of(new FileEdit.Change(file.path(), ImportLines.missing(file, module))),
                                modules.size() == 1))
                        .toList());
    }

    /**
     * Today's tool takes a type on trust, whatever stands in front of it, and so a native module whose name anything in
     * the file binds, or that is called where its checker does not look; only one of its engines runs such a program.
     */
    private static Severity severity(Reference reference, SourceFile file, RuleContext context) {
        String name = reference.name().text();
        boolean isUnseen = Builtins.SHIPPED.isNative(name)
                && (file.outline().localNames().contains(name)
                        || (reference.use() == Use.CALL
                                && !reference.attention().toName()));
        boolean passesToday = reference.use() == Use.TYPE || isUnseen;
        return passesToday && !InForce.isDocumented(file, context) ? Severity.WARNING : Severity.ERROR;
    }
}
