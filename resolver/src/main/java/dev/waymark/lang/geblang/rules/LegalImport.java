package dev.waymark.lang.geblang.rules;

import dev.waymark.lang.geblang.scan.GeblangScanner;
import dev.waymark.outline.Fault;
import dev.waymark.outline.Import;
import dev.waymark.outline.Name;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Fix;
import dev.waymark.text.Edit;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.Optional;
import java.util.stream.Collectors;

/** The nearest legal form of an import that cannot be read (seed: Imports, Selective imports). */
final class LegalImport {

    private LegalImport() {}

    /** Writes anew what was read of the statement to which {@code fault} belongs, if that is legal. */
    static Optional<Fix> fix(Fault fault, SourceFile file) {
        Optional<Span> statement = statement(fault, file);
        String legal = file.outline().imports().stream()
                .filter(wanted -> statement.equals(Optional.of(wanted.statement())))
                .filter(wanted -> !wanted.segments().isEmpty())
                .map(LegalImport::written)
                .collect(Collectors.joining(" "));
        boolean isLegal = GeblangScanner.scan(SourceText.of(legal)).faults().isEmpty();
        return statement
                .filter(_ -> isLegal && !legal.isEmpty())
                .map(span -> Fix.of("Change to `" + legal + "`", file.path(), new Edit(span, legal), false));
    }

    /** The last import that begins before the fault, unless something else lies between the two. */
    private static Optional<Span> statement(Fault fault, SourceFile file) {
        int at = fault.span().start();
        return file.outline().imports().stream()
                .map(Import::statement)
                .filter(span -> span.start() < at)
                .reduce((_, later) -> later)
                .filter(span -> span.end() >= at
                        || file.text().slice(new Span(span.end(), at)).isBlank());
    }

    private static String written(Import wanted) {
        if (wanted.names().isEmpty()) {
            String alias = wanted.isAliased()
                    ? wanted.binding().map(name -> " as " + name.text()).orElse("")
                    : "";
            return "import " + wanted.request() + alias + ";";
        }
        return "from " + wanted.request() + " import "
                + wanted.names().stream().map(LegalImport::written).collect(Collectors.joining(", ")) + ";";
    }

    private static String written(Import.ImportedName name) {
        return name.name().text()
                + name.alias().map(Name::text).map(alias -> " as " + alias).orElse("");
    }
}
