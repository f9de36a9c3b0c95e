package dev.waymark.lang.kcl.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.Import;
import dev.waymark.outline.Name;
import dev.waymark.outline.Reference;
import dev.waymark.outline.Reference.Use;
import dev.waymark.resolve.Resolution;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Fix;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import dev.waymark.text.Edit;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.Map;

/**
 * A package's name where a value is needed, and {@code ?.} behind one. The compiler rejects both, but lets a package pass
 * as an item, an entry or an argument, where it is nothing when the program runs.
 */
final class ModuleAsValue implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        Map<String, Import> modules = Bindings.modules(file);
        if (modules.isEmpty()) {
            return;
        }
        file.outline()
                .declarations()
                .forEach(declaration -> modules.remove(declaration.name().text()));
        for (Reference reference : file.outline().references()) {
            Import wanted = modules.get(reference.name().text());
            if (wanted != null && !(context.resolution(wanted) instanceof Resolution.Missing)) {
                check(reference, file, report);
            }
        }
    }

    private static void check(Reference reference, SourceFile file, Report report) {
        reference.member().ifPresent(member -> optional(reference.name(), member, file, report));
        if (reference.member().isEmpty() && (reference.use() == Use.VALUE || reference.use() == Use.CALL)) {
            String name = reference.name().text();
            String message =
                    "`" + name + "` is a package, not a value; use one of its members, as in `" + name + ".member`.";
            report.add(Problem.of(Code.MODULE_AS_VALUE, reference.name().span(), message)
                    .withSeverity(severity(reference, file)));
        }
    }

    private static void optional(Name name, Name member, SourceFile file, Report report) {
        int from = name.span().end();
        int to = member.span().start();
        Span sign = new Span(from, to);
        if (sign.length() > 1 && file.text().slice(sign).contains("?")) {
            String message = "`" + name.text() + "` is a package, which is always there; write `.` for `?.`.";
            report.add(
                    Problem.of(Code.MODULE_AS_VALUE, sign, message),
                    () -> ImmutableList.of(Fix.of("Change to `.`", file.path(), new Edit(sign, "."), true)));
        }
    }

    private static Severity severity(Reference reference, SourceFile file) {
        boolean isUsed = isOperand(reference.span().end(), file.text())
                || file.outline().declarations().stream().anyMatch(declaration -> isAll(reference, declaration, file));
        return isUsed ? Severity.ERROR : Severity.WARNING;
    }

    /** Whether an instance, a call or an item of the package is wanted. */
    private static boolean isOperand(int end, SourceText text) {
        String rest =
                text.slice(new Span(end, text.lineSpan(text.line(end)).end())).stripLeading();
        return !rest.isEmpty() && "([{".indexOf(rest.charAt(0)) >= 0;
    }

    /** Whether {@code reference} is all that {@code declaration} gives its name. */
    private static boolean isAll(Reference reference, Declaration declaration, SourceFile file) {
        int from = declaration.name().span().end();
        boolean isLast = declaration.span().end() == reference.span().end()
                && from <= reference.span().start();
        String sign = isLast
                ? file.text().slice(new Span(from, reference.span().start())).strip()
                : "";
        return sign.endsWith("=") && !sign.endsWith("==");
    }
}
