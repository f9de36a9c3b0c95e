package dev.waymark.lang.kcl.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.kcl.resolve.KclMembers;
import dev.waymark.lang.kcl.resolve.KclResolver;
import dev.waymark.outline.Name;
import dev.waymark.outline.Reference;
import dev.waymark.resolve.Members;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Note;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Uses of names that only other files of the package import. The compiler accepts them, and looks their members up. */
final class Borrowed {

    private final SourceFile file;
    private final Lookup lookup;
    private final Report report;
    private final Set<String> told = new HashSet<>();

    Borrowed(SourceFile file, Lookup lookup, Report report) {
        this.file = file;
        this.lookup = lookup;
        this.report = report;
    }

    /** Says once of each name that its import stands elsewhere. */
    void check(Reference reference, PackageNames.Imported imported) {
        if (told.add(reference.name().text())) {
            hint(reference.name(), imported);
        }
        reference.member().ifPresent(member -> member(member, imported));
    }

    private void hint(Name name, PackageNames.Imported imported) {
        String other = FilePaths.name(imported.file());
        String message = "`" + name.text() + "` is imported in " + other
                + " alone; import it here too, so that this file does not depend on that one.";
        report.add(
                Problem.of(Code.MISSING_IMPORT, name.span(), message)
                        .withSeverity(Severity.INFORMATION)
                        .withNotes(List.of(
                                new Note(imported.file(), Span.ORIGIN, "`" + name.text() + "` is imported here"))),
                () -> ImmutableList.of(ImportLines.added(file, imported.request(), name.text(), true)));
    }

    private void member(Name member, PackageNames.Imported imported) {
        Members members = KclMembers.of(KclResolver.resolve(imported.request(), file.path(), lookup), lookup);
        if (members.complete() && members.member(member.text()).isEmpty()) {
            String message =
                    "`" + imported.request() + "` has no member `" + member.text() + "`; use a name that it declares.";
            report.add(Problem.of(Code.MISSING_EXPORT, member.span(), message));
        }
    }
}
