package dev.waymark.lang.gene.rules;

import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.outline.Import;
import dev.waymark.outline.Import.ImportedName;
import dev.waymark.outline.Import.Placement;
import dev.waymark.outline.Name;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Note;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import dev.waymark.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One name bound twice at the top level, by two imports or by an import and a declaration. The newer dialect refuses it; in
 * classic the later one wins, silently, which matters where they are not the same.
 */
final class ImportNameConflict implements Rule {

    /**
     * A name that is bound.
     *
     * @param source what it stands for: equal for imports of the same
     * @param isImport whether an import binds it
     */
    private record Binding(Name name, String source, boolean isImport) {}

    private final Dialect dialect;

    ImportNameConflict(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        Map<String, Binding> first = new HashMap<>();
        for (Binding binding : bindings(file)) {
            Binding earlier = first.putIfAbsent(binding.name().text(), binding);
            if (earlier != null && (earlier.isImport() || binding.isImport()) && matters(earlier, binding)) {
                report.add(problem(earlier, binding, file));
            }
        }
    }

    private boolean matters(Binding earlier, Binding later) {
        return dialect == Dialect.NEW || !earlier.source().equals(later.source());
    }

    private List<Binding> bindings(SourceFile file) {
        List<Binding> bindings = new ArrayList<>();
        for (Import wanted : file.outline().imports()) {
            if (wanted.placement() == Placement.TOP_LEVEL) {
                wanted.binding().ifPresent(name -> bindings.add(new Binding(name, wanted.request(), true)));
                for (ImportedName name : wanted.names()) {
                    bindings.add(new Binding(
                            name.local(), wanted.request() + " " + name.name().text(), true));
                }
            }
        }
        for (Declaration declaration : file.outline().declarations()) {
            if (dialect == Dialect.NEW || isDefinition(declaration)) {
                bindings.add(new Binding(declaration.name(), "", false));
            }
        }
        bindings.sort(Comparator.comparing(binding -> binding.name().span()));
        return bindings;
    }

    /** Classic's variables live apart from what is imported, or are there to offer it. */
    private static boolean isDefinition(Declaration declaration) {
        return declaration.kind() != DeclarationKind.VARIABLE && declaration.kind() != DeclarationKind.CONSTANT;
    }

    private Problem problem(Binding earlier, Binding later, SourceFile file) {
        String name = later.name().text();
        String advice = dialect == Dialect.NEW
                ? "`" + name + "` is bound already; give one of the two another name."
                : "`" + name + "` takes the place of the one above; give one of the two another name.";
        Span above = earlier.name().span();
        return Problem.of(Code.IMPORT_NAME_CONFLICT, later.name().span(), advice)
                .withSeverity(dialect == Dialect.NEW ? Severity.ERROR : Severity.WARNING)
                .withNotes(List.of(new Note(file.path(), above, "`" + name + "` is bound here first")));
    }
}
