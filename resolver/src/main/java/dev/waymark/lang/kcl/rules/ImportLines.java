package dev.waymark.lang.kcl.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.lang.kcl.edit.ImportInsertion;
import dev.waymark.language.NewImport;
import dev.waymark.outline.Import;
import dev.waymark.outline.Name;
import dev.waymark.outline.Outline;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Deletion;
import dev.waymark.rules.FileEdit;
import dev.waymark.rules.Fix;
import dev.waymark.text.Edit;
import dev.waymark.text.Span;
import java.util.Optional;

/** Changes to imports that rules offer. */
final class ImportLines {

    private ImportLines() {}

    /** Adds an import of {@code request} that binds {@code name}. */
    static Fix added(SourceFile file, String request, String name, boolean preferred) {
        Optional<String> alias = binding(request).equals(name) ? Optional.empty() : Optional.of(name);
        return new Fix(
                "Import `" + request + "`",
                ImmutableList.of(new FileEdit.Change(
                        file.path(), ImportInsertion.edits(file, new NewImport(request, Optional.empty(), alias)))),
                preferred);
    }

    /** The local name that an import of {@code request} binds by itself. */
    static String binding(String request) {
        String last = request.substring(request.lastIndexOf('.') + 1);
        return last.startsWith("$") ? last.substring(1) : last;
    }

    /** Takes {@code wanted} to the imports on top, which are {@code placed}. */
    static Fix moved(Import wanted, ImmutableList<Import> placed, SourceFile file) {
        Optional<String> alias = wanted.isAliased() ? wanted.binding().map(Name::text) : Optional.empty();
        ImmutableList<Edit> edits = ImmutableList.<Edit>builder()
                .addAll(ImportInsertion.edits(
                        with(placed, file), new NewImport(wanted.request(), Optional.empty(), alias)))
                .add(Deletion.statement(file.text(), wanted.statement()))
                .build();
        return new Fix("Move this import to the top", ImmutableList.of(new FileEdit.Change(file.path(), edits)), true);
    }

    private static SourceFile with(ImmutableList<Import> imports, SourceFile file) {
        Outline outline = file.outline();
        Outline other = new Outline(
                outline.module(),
                imports,
                outline.declarations(),
                outline.references(),
                outline.localNames(),
                outline.faults(),
                outline.bodyStart());
        return new SourceFile(file.path(), file.source(), other, file.resolutions());
    }

    /** The edit that gives {@code wanted} the local name {@code alias}. */
    static Edit aliased(Import wanted, String alias) {
        int end = wanted.isAliased()
                ? wanted.binding()
                        .map(name -> name.span().end())
                        .orElse(wanted.path().end())
                : wanted.path().end();
        return new Edit(new Span(wanted.path().end(), end), " as " + alias);
    }
}
