package dev.waymark.lang.gene.scan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.diagnostic.Code;
import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.outline.Export;
import dev.waymark.outline.Fault;
import dev.waymark.outline.Import;
import dev.waymark.outline.Outline;
import dev.waymark.scan.form.FormFault;
import dev.waymark.scan.form.Forms;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads Gene sources. Never throws; linear in the text, at any depth. */
public final class GeneScanner {

    /** The dialect in which a text is read that tells none. */
    public static final Dialect DEFAULT = Dialect.NEW;

    private record Place(Code code, int start) {}

    private GeneScanner() {}

    /** The outline of {@code text} in the dialect that it speaks; where it tells none, only with faults that both find. */
    public static Outline scan(SourceText text) {
        Forms asNew = GeneForms.read(text, Dialect.NEW);
        Optional<Dialect> told = Signals.of(text, asNew);
        if (told.equals(Optional.of(Dialect.CLASSIC))) {
            return scan(text, Dialect.CLASSIC);
        }
        Outline outline = outline(text, asNew, Dialect.NEW, told);
        return told.isPresent() ? outline : withFaultsOf(outline, scan(text, Dialect.CLASSIC));
    }

    /** The outline of {@code text} read in {@code dialect}, whatever the text tells. */
    public static Outline scan(SourceText text, Dialect dialect) {
        return outline(text, GeneForms.read(text, dialect), dialect, Optional.of(dialect));
    }

    private static Outline outline(SourceText text, Forms forms, Dialect dialect, Optional<Dialect> told) {
        List<Fault> faults = new ArrayList<>();
        for (FormFault fault : forms.faults()) {
            faults.add(new Fault(Code.SYNTAX_ERROR, fault.span(), fault.message()));
        }
        Contexts contexts = new Contexts(forms, dialect);
        Imports imports = new Imports(forms, dialect, contexts, faults);
        Declaring declaring = switch (dialect) {
            case CLASSIC -> new ClassicDeclarations(forms, contexts, faults);
            case NEW -> new NewDeclarations(forms, contexts, faults);
        };
        for (int form = Forms.ROOT + 1; form < forms.size(); form++) {
            imports.read(form);
            declaring.read(form);
        }
        declaring.finish(imports.found());
        Uses uses = new Uses(forms, text.bytes(), dialect);
        new Scoping(forms, dialect, contexts, uses).run();
        int first = forms.first(Forms.ROOT);
        return new Outline(
                Optional.empty(),
                imports.found(),
                declaring.declarations(),
                exports(imports, declaring),
                uses.references(),
                uses.localNames(),
                ImmutableList.copyOf(faults),
                first == Forms.NONE ? text.length() : forms.start(first),
                told.map(Dialect::label));
    }

    private static ImmutableList<Export> exports(Imports imports, Declaring declaring) {
        return ImmutableList.<Export>builder()
                .addAll(imports.exports())
                .addAll(declaring.exports())
                .build();
    }

    private static Outline withFaultsOf(Outline outline, Outline other) {
        ImmutableSet<Place> places =
                other.faults().stream().map(fault -> place(fault, other)).collect(ImmutableSet.toImmutableSet());
        ImmutableList<Fault> shared = outline.faults().stream()
                .filter(fault -> places.contains(place(fault, outline)))
                .collect(ImmutableList.toImmutableList());
        return new Outline(
                outline.module(),
                outline.imports(),
                outline.declarations(),
                outline.exports(),
                outline.references(),
                outline.localNames(),
                shared,
                outline.bodyStart(),
                outline.dialect());
    }

    /** Readers may name different parts of one import. */
    private static Place place(Fault fault, Outline outline) {
        int start = outline.imports().stream()
                .map(Import::statement)
                .filter(statement -> statement.contains(fault.span()))
                .mapToInt(Span::start)
                .findFirst()
                .orElse(fault.span().start());
        return new Place(fault.code(), start);
    }
}
