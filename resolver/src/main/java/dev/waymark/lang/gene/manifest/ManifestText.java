package dev.waymark.lang.gene.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.lang.gene.manifest.Datum.Entry;
import dev.waymark.outline.Fault;
import dev.waymark.outline.Name;
import dev.waymark.text.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * The keys of one manifest, whichever shape it has.
 *
 * @param dialect whose shape that is
 * @param shape how its keys are written
 * @param entries the outermost keys, in the order of the text
 * @param values everything at the top level
 * @param faults what could not be read
 */
record ManifestText(
        Dialect dialect,
        Shape shape,
        ImmutableList<Entry> entries,
        ImmutableList<Datum> values,
        ImmutableList<Fault> faults) {

    /** How the keys of a manifest are written. */
    enum Shape {
        /** {@code ^name "x/lib" ^version "1.0"}. */
        FLAT,
        /** <code>{^name "x/lib"}</code>, and nothing beside it. */
        MAP,
        /** {@code (Package ^name "x/lib")}, which classic's importer passes over. */
        FORM,
        /** Nothing at all. */
        EMPTY
    }

    private static final String FORMAT = "format";
    private static final String FORM = "Package";

    /** Whether it is certain whose it is: something that begins with a stray word may be anything. */
    boolean tellsDialect() {
        return dialect == Dialect.NEW
                || entries.stream().anyMatch(entry -> !(entry.value() instanceof Datum.Nothing))
                || shape == Shape.FORM;
    }

    /** The new dialect's are one map with a format; all others are classic's. */
    static ManifestText of(SourceText text) {
        Data asNew = Data.read(text, Dialect.NEW);
        Optional<Datum> map = alone(asNew.values()).filter(Datum.Table.class::isInstance);
        if (map.filter(table -> table.get(FORMAT).isPresent()).isPresent()) {
            return new ManifestText(Dialect.NEW, Shape.MAP, map.get().entries(), asNew.values(), asNew.faults());
        }
        return classic(Data.read(text, Dialect.CLASSIC));
    }

    private static ManifestText classic(Data data) {
        Optional<Datum> alone = alone(data.values());
        Shape shape = data.values().isEmpty()
                ? Shape.EMPTY
                : alone.filter(Datum.Table.class::isInstance).isPresent()
                        ? Shape.MAP
                        : alone.filter(ManifestText::isForm).isPresent() ? Shape.FORM : Shape.FLAT;
        ImmutableList<Entry> entries = shape == Shape.FLAT
                ? flat(data.values())
                : alone.map(Datum::entries).orElse(ImmutableList.of());
        return new ManifestText(Dialect.CLASSIC, shape, entries, data.values(), data.faults());
    }

    private static Optional<Datum> alone(List<Datum> values) {
        return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
    }

    private static boolean isForm(Datum value) {
        return value instanceof Datum.Call call && call.isOf(FORM);
    }

    /** Classic takes every symbol at the top level for a key, its caret or not, and what follows for its value. */
    private static ImmutableList<Entry> flat(List<Datum> values) {
        return Data.Parts.of(values.stream().map(ManifestText::withCaret).toList())
                .entries();
    }

    private static Datum withCaret(Datum value) {
        return value instanceof Datum.Word(Name name)
                        && value.text().isPresent()
                        && !name.text().startsWith("^")
                ? new Datum.Word(new Name("^" + name.text(), name.span()))
                : value;
    }
}
