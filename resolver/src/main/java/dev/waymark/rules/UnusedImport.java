package dev.waymark.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import dev.waymark.files.Lookup;
import dev.waymark.outline.Import;
import dev.waymark.outline.Import.ImportedName;
import dev.waymark.outline.Name;
import dev.waymark.outline.Reference;
import dev.waymark.resolve.Member.Access;
import dev.waymark.resolve.Members;
import dev.waymark.resolve.Resolution;
import dev.waymark.resolve.SourceFile;
import dev.waymark.text.Edit;
import dev.waymark.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An import to which nothing in its file refers. Exact: names in comments and strings do not count, uses in every other
 * place do. Silent where the file is broken, since uses may hide in what could not be read, and where the import is at
 * fault in another way.
 */
public final class UnusedImport implements Rule {

    /** Tells of an import that its own file does not use, whether another file of the package does. */
    @FunctionalInterface
    public interface Lending {
        boolean isLent(Import wanted, SourceFile file, Lookup lookup);
    }

    private final Severity severity;
    private final Lending lending;

    /** The rule of a language in which an import serves its own file alone. */
    public UnusedImport() {
        this(Severity.WARNING);
    }

    /** The rule of a language in which an idle import matters as {@code severity} says. */
    public UnusedImport(Severity severity) {
        this(severity, (_, _, _) -> false);
    }

    /** The rule of a language in which the files of a package may use each other's imports, as {@code lending} tells. */
    public UnusedImport(Lending lending) {
        this(Severity.WARNING, lending);
    }

    private UnusedImport(Severity severity, Lending lending) {
        this.severity = severity;
        this.lending = lending;
    }

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        if (file.outline().faults().stream().anyMatch(fault -> fault.code() == Code.SYNTAX_ERROR)) {
            return;
        }
        ImmutableSet<String> used = Stream.of(
                        file.outline().references().stream()
                                .filter(Reference::mayNameModule)
                                .map(r -> r.name().text()),
                        file.outline().declarations().stream().map(d -> d.name().text()),
                        file.outline().exports().stream()
                                .flatMap(export -> export.local().stream())
                                .map(Name::text))
                .flatMap(names -> names)
                .collect(ImmutableSet.toImmutableSet());
        for (Import wanted : file.outline().imports()) {
            if (wanted.placement().isHonoured()
                    && !Malformed.is(wanted, file)
                    && !(context.resolution(wanted) instanceof Resolution.Missing)) {
                check(wanted, used, file, context, report);
            }
        }
    }

    private void check(Import wanted, ImmutableSet<String> used, SourceFile file, RuleContext context, Report report) {
        ImmutableList<ImportedName> idle = wanted.names().stream()
                .filter(name -> !used.contains(name.local().text()))
                .filter(name -> mayExist(name, wanted, context))
                .collect(ImmutableList.toImmutableList());
        Optional<Name> idleBinding = wanted.binding().filter(binding -> !used.contains(binding.text()));
        boolean isIdle = idle.size() == wanted.names().size() && idleBinding.equals(wanted.binding());
        if (isIdle && !lending.isLent(wanted, file, context.lookup())) {
            idleBinding.ifPresent(binding -> report.add(
                    problem(wanted.request(), wanted.path().to(binding.span())), () -> without(wanted, file)));
        }
        for (ImportedName name : idle) {
            report.add(
                    problem(name.local().text(), Deletion.span(name)),
                    () -> isIdle ? without(wanted, file) : List.of(without(wanted, name, idle, file)));
        }
    }

    /** A name that the module has not, or does not export, is at fault for that. */
    private static boolean mayExist(ImportedName name, Import wanted, RuleContext context) {
        Members members = context.members(wanted);
        return members.member(name.name().text())
                .map(member -> member.access() != Access.UNEXPORTED)
                .orElse(!members.complete());
    }

    private Problem problem(String name, Span span) {
        return Problem.of(Code.UNUSED_IMPORT, span, "The import `" + name + "` is not used; remove it.")
                .withSeverity(severity);
    }

    /** A statement that makes several imports stays. */
    private static List<Fix> without(Import wanted, SourceFile file) {
        boolean isShared = file.outline().imports().stream()
                .anyMatch(other -> !other.equals(wanted) && other.statement().equals(wanted.statement()));
        return isShared
                ? List.of()
                : List.of(Fix.of(
                        "Remove this import", file.path(), Deletion.statement(file.text(), wanted.statement()), true));
    }

    private static Fix without(Import wanted, ImportedName name, ImmutableList<ImportedName> idle, SourceFile file) {
        Edit deletion = Deletion.name(file.text(), wanted, name, idle);
        return Fix.of("Remove `" + name.local().text() + "`", file.path(), deletion, true);
    }
}
