package dev.waymark.features;

import com.google.common.collect.ImmutableList;
import dev.waymark.language.Language;
import dev.waymark.outline.Import;
import dev.waymark.text.Edit;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Imports in the order of their language. Imports on lines that follow each other are sorted among themselves; a blank
 * line, a comment, other code, and an import that binds nothing and so is there for what it does, stay where they are.
 */
final class OrganizedImports {

    private final SourceText text;
    private final Comparator<Import> order;

    private OrganizedImports(SourceText text, Comparator<Import> order) {
        this.text = text;
        this.order = order;
    }

    /** The edits that put {@code imports} of {@code text} in order; none where they are. */
    static ImmutableList<Edit> edits(Language language, SourceText text, List<Import> imports) {
        OrganizedImports organized = new OrganizedImports(text, language.importOrder());
        ImmutableList.Builder<Edit> edits = ImmutableList.builder();
        for (List<Import> run : organized.runs(imports)) {
            edits.addAll(organized.sorted(run));
        }
        return edits.build();
    }

    private List<List<Import>> runs(List<Import> imports) {
        List<List<Import>> runs = new ArrayList<>();
        List<Import> run = new ArrayList<>();
        for (Import wanted : imports) {
            if (!run.isEmpty() && !follows(run.getLast(), wanted)) {
                runs.add(run);
                run = new ArrayList<>();
            }
            if (isMovable(wanted)) {
                run.add(wanted);
            }
        }
        runs.add(run);
        return runs;
    }

    private boolean follows(Import before, Import wanted) {
        return isMovable(wanted)
                && text.line(wanted.statement().start())
                        == text.line(before.statement().end()) + 1;
    }

    private boolean isMovable(Import wanted) {
        Span statement = wanted.statement();
        Span lead = new Span(text.lineStart(text.line(statement.start())), statement.start());
        boolean binds = wanted.binding().isPresent() || !wanted.names().isEmpty();
        return binds && wanted.placement().isHonoured() && text.slice(lead).isBlank();
    }

    private List<Edit> sorted(List<Import> run) {
        List<Import> sorted = run.stream().sorted(order).toList();
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < run.size(); i++) {
            if (!run.get(i).equals(sorted.get(i))) {
                edits.add(new Edit(lines(run.get(i)), text.slice(lines(sorted.get(i)))));
            }
        }
        return edits;
    }

    /** All of the lines that {@code wanted} stands on, with a comment behind it, without their last end. */
    private Span lines(Import wanted) {
        int first = text.line(wanted.statement().start());
        int last = text.line(wanted.statement().end());
        return new Span(text.lineStart(first), text.lineSpan(last).end());
    }
}
