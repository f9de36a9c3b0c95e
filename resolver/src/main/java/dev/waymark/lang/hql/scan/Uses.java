package dev.waymark.lang.hql.scan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.outline.Name;
import dev.waymark.outline.Reference;
import dev.waymark.outline.Reference.Attention;
import dev.waymark.outline.Reference.Use;
import dev.waymark.scan.IntList;
import dev.waymark.scan.Scopes;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names that one file mentions, and the scopes that bind some of them. */
final class Uses {

    /** A mention, and the number under which the scopes know it. */
    private record Mention(Reference reference, int number) {}

    /** The number of a mention that no scope can bind. */
    private static final int UNSCOPED = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final Scopes scopes = new Scopes();
    private final IntList open = new IntList();
    private final List<Mention> mentions = new ArrayList<>();

    void open() {
        open.add(scopes.open());
    }

    void close() {
        open.pop();
        scopes.close();
    }

    /** Whether a scope is open, so that this is not the top level. */
    boolean isInside() {
        return !open.isEmpty();
    }

    /** Binds a name from here to the end of the innermost scope. */
    void bind(Name name) {
        if (isInside()) {
            scopes.bind(number(name));
        }
    }

    /** Binds a name in all of the innermost scope, as JavaScript's declarations do. */
    void declare(Name name) {
        if (isInside()) {
            scopes.bindFromStart(open.last(), number(name));
        }
    }

    /** Mentions a name in an expression. A member that is not there fails when it is called; read, it is undefined. */
    void mention(Name name, Optional<Name> member, Use use) {
        Attention attention = Attention.of(true, member.isEmpty() || use != Use.VALUE);
        mentions.add(new Mention(new Reference(name, member, use, attention), scopes.mention(number(name))));
    }

    /** Mentions a name in the template of a macro, whose expansion is nobody's guess. */
    void mentionInTemplate(Name name, Optional<Name> member) {
        mentions.add(new Mention(new Reference(name, member, Use.VALUE, Attention.NONE), UNSCOPED));
    }

    /** Mentions a name in a type. */
    void mentionInType(Name name) {
        mentions.add(new Mention(
                new Reference(name, Optional.empty(), Use.TYPE, Attention.NONE), scopes.mention(number(name))));
    }

    /** The mentions that no scope binds, in the order of the text; in types, only those of names that are {@code known}. */
    ImmutableList<Reference> references(Set<String> known) {
        BitSet free = scopes.free();
        return mentions.stream()
                .filter(mention -> mention.number() == UNSCOPED || free.get(mention.number()))
                .map(Mention::reference)
                .filter(reference -> reference.use() != Use.TYPE
                        || known.contains(reference.name().text()))
                .sorted(Comparator.comparing(reference -> reference.name().span()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Every name that some inner scope binds. */
    ImmutableSet<String> localNames() {
        ImmutableSet.Builder<String> locals = ImmutableSet.builder();
        scopes.boundAnywhere().stream().forEach(number -> locals.add(names.get(number)));
        return locals.build();
    }

    private int number(Name name) {
        return numbers.computeIfAbsent(name.text(), text -> {
            names.add(text);
            return names.size() - 1;
        });
    }
}
