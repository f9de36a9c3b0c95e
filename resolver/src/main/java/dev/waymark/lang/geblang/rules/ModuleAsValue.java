package dev.waymark.lang.geblang.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import dev.waymark.outline.Import;
import dev.waymark.outline.Reference;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.FileEdit;
import dev.waymark.rules.Fix;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import dev.waymark.text.Edit;
import dev.waymark.text.Span;
import java.util.Map;

/** A module's name where a value is needed; {@code dir(m)} alone takes a module itself (seed: Imports). */
final class ModuleAsValue implements Rule {

    private static final String REFLECT = "reflect";

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        Map<String, Import> modules = Bindings.modules(file);
        for (Reference reference : file.outline().references()) {
            Import wanted = modules.get(reference.name().text());
            if (wanted != null && isValue(reference)) {
                Problem problem = problem(reference).withSeverity(severity(reference, wanted, file, context));
                report.add(problem, () -> ImmutableList.of(reflected(reference, wanted, file)));
            }
        }
    }

    private static boolean isValue(Reference reference) {
        return reference.member().isEmpty()
                && switch (reference.use()) {
                    case VALUE, CALL -> true;
                    case TYPE, ASSIGNED, MODULE -> false;
                };
    }

    /**
     * Where the tool's checker does not look, the program gets a module where it wants a value; of a native module its
     * compiler makes an error everywhere.
     */
    private static Severity severity(Reference reference, Import wanted, SourceFile file, RuleContext context) {
        boolean passesToday = !reference.attention().toName() && !Bindings.isNative(wanted);
        return passesToday && !InForce.isDocumented(file, context) ? Severity.WARNING : Severity.ERROR;
    }

    private static Problem problem(Reference reference) {
        String name = reference.name().text();
        String message =
                "`" + name + "` is a module, not a value; use one of its members, as in `" + name + ".member`.";
        return Problem.of(Code.MODULE_AS_VALUE, reference.name().span(), message);
    }

    /** The seed's own way to hold a module: {@code reflect.module("name")}. */
    private static Fix reflected(Reference reference, Import wanted, SourceFile file) {
        String call = REFLECT + ".module(\"" + Bindings.module(wanted) + "\")";
        Span use = reference.name().span();
        ImmutableList<Edit> edits = ImmutableList.<Edit>builder()
                .add(new Edit(use, call))
                .addAll(ImportLines.missing(file, REFLECT))
                .build();
        return new Fix(
                "Look the module up by its name", ImmutableList.of(new FileEdit.Change(file.path(), edits)), false);
    }
}
