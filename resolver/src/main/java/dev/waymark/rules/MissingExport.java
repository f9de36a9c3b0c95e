package dev.waymark.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.outline.Import;
import dev.waymark.outline.Import.ImportedName;
import dev.waymark.outline.Name;
import dev.waymark.outline.Reference;
import dev.waymark.resolve.Member;
import dev.waymark.resolve.Member.Access;
import dev.waymark.resolve.Members;
import dev.waymark.resolve.SourceFile;
import dev.waymark.text.Edit;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A name that an imported module does not offer, taken by the import itself or behind the module's local name. */
public final class MissingExport implements Rule {

    private final ExportPolicy policy;

    public MissingExport(ExportPolicy policy) {
        this.policy = policy;
    }

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        for (Import wanted : file.outline().imports()) {
            if (wanted.placement().isHonoured() && !Malformed.is(wanted, file)) {
                for (ImportedName name : wanted.names()) {
                    check(wanted, name.name(), policy.untaken(name.name()), file, context, report);
                }
            }
        }
        Map<String, Import> modules = policy.modules(file, context);
        for (Reference reference : file.outline().references()) {
            Import wanted = modules.get(reference.name().text());
            if (wanted != null && !policy.mayOffer(wanted, reference, file, context)) {
                Severity most = reference.attention().toMember() ? Severity.ERROR : policy.unnoticed(file, context);
                reference.member().ifPresent(member -> check(wanted, member, most, file, context, report));
            }
        }
    }

    private void check(Import wanted, Name name, Severity most, SourceFile file, RuleContext context, Report report) {
        Members members = context.members(wanted);
        Optional<Member> member = members.member(name.text());
        if (member.isPresent()) {
            severity(member.get(), file, context)
                    .map(severity -> weaker(severity, most))
                    .ifPresent(severity -> reportClosed(member.get(), severity, name, file, context, report));
        } else if (members.complete()) {
            reportUnknown(wanted, name, members, most, file, report);
        }
    }

    private Optional<Severity> severity(Member member, SourceFile file, RuleContext context) {
        return member.access() == Access.OPEN ? Optional.empty() : policy.severity(member, file, context);
    }

    private static Severity weaker(Severity severity, Severity most) {
        return severity.compareTo(most) > 0 ? severity : most;
    }

    private void reportUnknown(
            Import wanted, Name name, Members members, Severity severity, SourceFile file, Report report) {
        ImmutableList<String> nearest = Spelling.nearest(
                name.text(),
                members.byName().values().stream()
                        .filter(member -> member.access() == Access.OPEN)
                        .map(Member::name));
        String message = "`" + policy.title(wanted) + "` has no member `" + name.text() + "`"
                + Spelling.advice(nearest, "use a name that it exports.");
        report.add(
                Problem.of(Code.MISSING_EXPORT, name.span(), message).withSeverity(severity),
                () -> nearest.stream()
                        .flatMap(other -> replaced(name, other, file).stream()
                                .map(edit ->
                                        Fix.of("Change to `" + other + "`", file.path(), edit, nearest.size() == 1)))
                        .toList());
    }

    /** Of a name that is written in two parts, such as {@code n/[f]}, only the second is at its place. */
    private static Optional<Edit> replaced(Name name, String other, SourceFile file) {
        String written = file.text().slice(name.span());
        String before = name.text().endsWith(written)
                ? name.text().substring(0, name.text().length() - written.length())
                : "";
        return other.startsWith(before)
                ? Optional.of(new Edit(name.span(), other.substring(before.length())))
                : Optional.empty();
    }

    private void reportClosed(
            Member member, Severity severity, Name name, SourceFile file, RuleContext context, Report report) {
        String place = member.file()
                .map(path -> FilePaths.relativize(FilePaths.parent(file.path()), path))
                .orElse("its module");
        String message = "`" + name.text() + "` "
                + policy.remedy(member, context.lookup())
                        .map(remedy -> "is not exported by " + place + "; " + remedy + ".")
                        .orElseGet(() -> "stays private to " + place + "; use a name that it exports.");
        Problem problem = Problem.of(Code.MISSING_EXPORT, name.span(), message)
                .withSeverity(severity)
                .withNotes(member.file().stream()
                        .map(path -> Note.ofDeclaration(path, name.text(), "`" + name.text() + "` is declared here"))
                        .toList());
        report.add(problem, () -> exports(member, context.lookup()).toList());
    }

    private Stream<Fix> exports(Member member, Lookup lookup) {
        if (policy.remedy(member, lookup).isEmpty()) {
            return Stream.empty();
        }
        return member.file().stream()
                .flatMap(path -> policy.export(path, member.name(), lookup).stream()
                        .map(edit -> Fix.of("Export `" + member.name() + "`", path, edit, true)));
    }
}
