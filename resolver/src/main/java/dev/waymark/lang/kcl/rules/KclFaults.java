package dev.waymark.lang.kcl.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.language.Edition;
import dev.waymark.outline.Fault;
import dev.waymark.outline.Import;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Fix;
import dev.waymark.rules.OutlineFaults;
import dev.waymark.rules.RuleContext;
import dev.waymark.text.Edit;
import dev.waymark.text.Span;
import java.util.Optional;

/** What becomes of the scanner's faults. Today's compiler has a message of its own for dots behind {@code as} alone. */
final class KclFaults implements OutlineFaults.Treatment {

    @Override
    public Optional<Code> code(Fault fault, SourceFile file, RuleContext context) {
        boolean isSyntaxToday = fault.code() == Code.MALFORMED_IMPORT
                && InForce.edition(file, context) == Edition.CURRENT
                && dottedAlias(fault, file).isEmpty();
        return Optional.of(isSyntaxToday ? Code.SYNTAX_ERROR : fault.code());
    }

    @Override
    public ImmutableList<Fix> fixes(Fault fault, SourceFile file) {
        return dottedAlias(fault, file).stream()
                .map(rest -> Fix.of("Remove what follows the alias", file.path(), Edit.delete(rest), true))
                .collect(ImmutableList.toImmutableList());
    }

    /** The dot behind an alias, with what follows it on its line. */
    private static Optional<Span> dottedAlias(Fault fault, SourceFile file) {
        if (fault.code() != Code.MALFORMED_IMPORT) {
            return Optional.empty();
        }
        int at = fault.span().start();
        return file.outline().imports().stream()
                .filter(wanted ->
                        wanted.path().end() < at && at <= wanted.statement().end())
                .filter(wanted -> isBehindAlias(wanted, at, file))
                .map(_ ->
                        new Span(at, file.text().lineSpan(file.text().line(at)).end()))
                .findFirst();
    }

    private static boolean isBehindAlias(Import wanted, int at, SourceFile file) {
        String between = file.text().slice(new Span(wanted.path().end(), at)).strip();
        boolean isDot = at < file.text().length() && file.text().bytes()[at] == '.';
        return isDot && between.startsWith("as") && between.length() > "as".length();
    }
}
