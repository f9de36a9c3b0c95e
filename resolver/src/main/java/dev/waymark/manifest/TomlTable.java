package dev.waymark.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.manifest.ManifestValue.Entry;
import dev.waymark.manifest.ManifestValue.Mapping;
import dev.waymark.outline.Name;
import dev.waymark.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * A TOML table that may still grow: by its own lines, by dotted keys and by headers further down.
 *
 * <p>What TOML forbids is reported and done all the same where it has a meaning: a table given twice is one table, a key
 * given twice has two entries.
 */
final class TomlTable implements TomlNode {

    /** What made the table; decides who may add to it. */
    private enum Origin {
        /** Only headers of tables inside it. */
        IMPLICIT,
        /** A header of its own, or braces. */
        HEADER,
        /** A dotted key. */
        DOTTED
    }

    private record Slot(Name key, TomlNode node) {}

    private final BiConsumer<Span, String> faults;
    private final List<Slot> slots = new ArrayList<>();
    private final Map<String, TomlNode> first = new HashMap<>();
    private Origin origin;
    private Optional<Span> header = Optional.empty();
    private int section;

    private TomlTable(Origin origin, BiConsumer<Span, String> faults) {
        this.origin = origin;
        this.faults = faults;
    }

    /** The table between the braces of an inline table, and the outermost table of a file. */
    static TomlTable inline(BiConsumer<Span, String> faults) {
        return new TomlTable(Origin.HEADER, faults);
    }

    /** The table that {@code [path]} in this outermost table opens for the lines below. */
    TomlTable open(List<Name> path, Span span, int section) {
        Name last = path.getLast();
        TomlTable holder = descend(path);
        TomlTable table;
        if (holder.first.get(last.text()) instanceof TomlTable known) {
            table = known;
            if (table.origin != Origin.IMPLICIT) {
                faults.accept(last.span(), "The table `" + last.text() + "` is given twice; put both into one.");
            }
        } else {
            table = new TomlTable(Origin.HEADER, faults);
            holder.add(last, table);
        }
        return table.opened(span, section);
    }

    /** The table that {@code [[path]]} in this outermost table adds to its list. */
    TomlTable append(List<Name> path, Span span, int section) {
        Name last = path.getLast();
        TomlTable holder = descend(path);
        TomlTable table = new TomlTable(Origin.HEADER, faults).opened(span, section);
        if (holder.first.get(last.text()) instanceof Tables(List<TomlTable> known)) {
            known.add(table);
        } else {
            holder.add(last, new Tables(new ArrayList<>(List.of(table))));
        }
        return table;
    }

    private TomlTable opened(Span span, int number) {
        origin = Origin.HEADER;
        header = header.or(() -> Optional.of(span));
        section = number;
        return this;
    }

    /** The table that holds the last name of a header's {@code path}. */
    private TomlTable descend(List<Name> path) {
        TomlTable at = this;
        for (Name name : path.subList(0, path.size() - 1)) {
            at = switch (at.first.get(name.text())) {
                case TomlTable table -> table;
                case Tables(List<TomlTable> tables) -> tables.getLast();
                case Leaf _ -> at.added(name, Origin.IMPLICIT);
                case null -> at.added(name, Origin.IMPLICIT);
            };
        }
        return at;
    }

    /** Adds what one line of this table says. */
    void put(List<Name> path, ManifestValue value) {
        TomlTable at = this;
        for (Name name : path.subList(0, path.size() - 1)) {
            at = at.dotted(name, section);
        }
        at.add(path.getLast(), new Leaf(value));
    }

    /** The table that a dotted key of the section numbered {@code line} goes through. */
    private TomlTable dotted(Name name, int line) {
        if (!(first.get(name.text()) instanceof TomlTable known)) {
            TomlTable table = added(name, Origin.DOTTED);
            table.section = line;
            return table;
        }
        boolean foreign = known.origin == Origin.HEADER || (known.origin == Origin.DOTTED && known.section != line);
        if (foreign) {
            faults.accept(name.span(), "The table `" + name.text() + "` is complete; add to it where it is given.");
        } else {
            known.origin = Origin.DOTTED;
            known.section = line;
        }
        return known;
    }

    private TomlTable added(Name name, Origin how) {
        TomlTable table = new TomlTable(how, faults);
        add(name, table);
        return table;
    }

    private void add(Name name, TomlNode node) {
        if (first.putIfAbsent(name.text(), node) != null) {
            faults.accept(name.span(), "`" + name.text() + "` is given twice; remove one of the two.");
        }
        slots.add(new Slot(name, node));
    }

    /** What the table holds; {@code braces} is where it is written when that is one place. */
    ManifestValue build(Span braces) {
        return new Mapping(entries(), braces);
    }

    @Override
    public ManifestValue build() {
        ImmutableList<Entry> entries = entries();
        Optional<Span> hull = entries.stream().map(Entry::span).reduce(Span::to);
        Span span =
                header.map(own -> hull.map(own::to).orElse(own)).or(() -> hull).orElse(Span.ORIGIN);
        return new Mapping(entries, span);
    }

    private ImmutableList<Entry> entries() {
        return slots.stream()
                .map(slot -> new Entry(slot.key, slot.node.build()))
                .collect(ImmutableList.toImmutableList());
    }
}
