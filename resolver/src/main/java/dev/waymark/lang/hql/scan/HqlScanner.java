package dev.waymark.lang.hql.scan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import dev.waymark.diagnostic.Code;
import dev.waymark.outline.Export;
import dev.waymark.outline.Import;
import dev.waymark.outline.Name;
import dev.waymark.outline.Outline;
import dev.waymark.scan.form.Forms;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * Reads an HQL source into its outline: one pass over the bytes, others over their forms, all linear in the length of the
 * file and of any depth. It never fails: damaged text has faults, and an outline of what could be read.
 */
public final class HqlScanner {

    private HqlScanner() {}

    public static Outline scan(SourceText text) {
        Parsing parsing = new Parsing(text.bytes(), forms(text));
        TopLevel top = new TopLevel(parsing);
        new Structure(parsing).check();
        top.all(parsing.forms.first(Forms.ROOT));
        parsing.steps.run();
        semicolons(parsing);
        return outline(parsing, top);
    }

    /** The forms of a source. */
    public static Forms forms(SourceText text) {
        return Forms.read(text.bytes(), new HqlReader());
    }

    private static Outline outline(Parsing parsing, TopLevel top) {
        ImmutableList<Import> imports =
                ImmutableList.sortedCopyOf(Comparator.comparing(Import::statement), parsing.imports.found());
        ImmutableList<Export> exports = parsing.exports.found();
        var declarations = top.declarations(offered(exports));
        Set<String> known = Streams.concat(
                        declarations.stream()
                                .map(declaration -> declaration.name().text()),
                        imports.stream()
                                .flatMap(wanted -> wanted.binding().stream())
                                .map(Name::text),
                        imports.stream()
                                .flatMap(wanted -> wanted.names().stream())
                                .map(name -> name.local().text()))
                .collect(ImmutableSet.toImmutableSet());
        int first = parsing.forms.first(Forms.ROOT);
        return new Outline(
                Optional.empty(),
                imports,
                declarations,
                exports,
                parsing.uses.references(known),
                parsing.uses.localNames(),
                parsing.faults.all(),
                first == Forms.NONE ? parsing.bytes.length : parsing.forms.start(first));
    }

    /** The names that stand for themselves in some export. */
    private static Set<String> offered(ImmutableList<Export> exports) {
        return exports.stream()
                .filter(export -> export.local()
                        .filter(local -> local.text().equals(export.name().text()))
                        .isPresent())
                .map(export -> export.name().text())
                .collect(ImmutableSet.toImmutableSet());
    }

    private static void semicolons(Parsing parsing) {
        new Comments(parsing.bytes, parsing.forms)
                .firstWithSemicolon()
                .ifPresent(comment -> parsing.faults.add(
                        Code.EDITION_DIFFERENCE,
                        new Span(comment.start(), comment.start() + 1),
                        "Today's compiler knows no `;`; begin comments with `//`."));
    }
}
