package dev.waymark.lang.gene.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.lang.gene.scan.LegalForm;
import dev.waymark.outline.Fault;
import dev.waymark.outline.Import;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Fix;
import dev.waymark.rules.OutlineFaults;
import dev.waymark.rules.RuleContext;
import dev.waymark.text.Edit;
import dev.waymark.text.Span;
import java.util.Optional;
import java.util.stream.Stream;

/** Faults of Gene's sources are reported as they are; an import is mended by writing it in the dialect's form. */
final class GeneFaults implements OutlineFaults.Treatment {

    @Override
    public Optional<Code> code(Fault fault, SourceFile file, RuleContext context) {
        return Optional.of(fault.code());
    }

    @Override
    public ImmutableList<Fix> fixes(Fault fault, SourceFile file) {
        boolean isOfForm = fault.code() == Code.MALFORMED_IMPORT || fault.code() == Code.MISSING_EXPORT;
        Optional<Span> statement = file.outline().imports().stream()
                .map(Import::statement)
                .filter(span -> isOfForm && span.contains(fault.span()))
                .findFirst();
        return Stream.of(Dialect.values())
                .filter(dialect -> file.outline().dialect().equals(Optional.of(dialect.label())))
                .flatMap(dialect -> statement.stream()
                        .flatMap(span -> LegalForm.of(file.text(), span, dialect).stream()
                                .filter(form -> !form.equals(file.text().slice(span)))
                                .map(form ->
                                        Fix.of("Change to `" + form + "`", file.path(), new Edit(span, form), true))))
                .collect(ImmutableList.toImmutableList());
    }
}
