package dev.waymark.lang.neva.scan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.outline.Name;
import dev.waymark.outline.Reference;
import dev.waymark.outline.Reference.Attention;
import dev.waymark.outline.Reference.Referent;
import dev.waymark.outline.Reference.Use;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The entities that one file mentions. Type parameters of an entity are known in all of it, and hide what has the same
 * name in type expressions only. Source: {@code getDef} in {@code internal/compiler/typesystem/resolver.go} of
 * nevalang/neva 0.41.
 */
final class Mentions {

    private final Tokens tokens;
    private final List<Reference> found = new ArrayList<>();
    private final Set<String> everyParameter = new HashSet<>();
    private final Set<String> parameters = new HashSet<>();
    private final Map<String, Deferred> deferred = new HashMap<>();
    private int entity;
    private boolean isUnasked;

    /** What an entity mentions, from one number of mention to another; asked about where the entity is used so. */
    private record Deferred(int from, int to, Use use) {}

    Mentions(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The entity that is read has a type parameter of that name. */
    void parameter(int token) {
        parameters.add(tokens.text(token));
    }

    /** Mentions the entity named by {@code token}; {@code member} is the token behind its dot or {@link Tokens#NONE}. */
    void entity(int token, int member, Use use, Attention attention) {
        Optional<Name> reached = member == Tokens.NONE ? Optional.empty() : Optional.of(tokens.name(member));
        Referent referent = reached.isPresent() || use == Use.MODULE ? Referent.MODULE : Referent.DECLARATION;
        Attention asked = isUnasked ? Attention.NONE : attention;
        found.add(new Reference(tokens.name(token), reached, use, asked, referent));
    }

    /** What was mentioned when there were {@code size} turns out to be used in another way. */
    void turnsOut(int size, Use use, Attention attention) {
        Reference reference = found.get(size);
        found.set(size, new Reference(reference.name(), reference.member(), use, attention, reference.referent()));
    }

    /** From here on the compiler asks nothing about entities, or it does again. */
    void unasked(boolean unasked) {
        isUnasked = unasked;
    }

    /** How many are mentioned so far. */
    int size() {
        return found.size();
    }

    /** What was mentioned since there were {@code size} turns out to be nothing. */
    void forgetFrom(int size) {
        found.subList(size, found.size()).clear();
    }

    /** The entity is read to its end; what it mentions unasked, is asked about where {@code name} has that {@code use}. */
    void endEntity(String name, Use use) {
        int start = entity;
        endEntity();
        deferred.putIfAbsent(name, new Deferred(start, found.size(), use));
    }

    /** The entity is read to its end. */
    void endEntity() {
        if (!parameters.isEmpty()) {
            found.subList(entity, found.size()).removeIf(this::isParameter);
            everyParameter.addAll(parameters);
            parameters.clear();
        }
        entity = found.size();
    }

    private boolean isParameter(Reference reference) {
        return reference.use() == Use.TYPE
                && reference.member().isEmpty()
                && parameters.contains(reference.name().text());
    }

    ImmutableList<Reference> found() {
        askAboutUsed();
        return ImmutableList.copyOf(found);
    }

    /** The types and interfaces that are used are looked into, and those that these use in turn. */
    private void askAboutUsed() {
        Deque<Reference> open = new ArrayDeque<>();
        found.stream().filter(reference -> reference.attention().toName()).forEach(open::add);
        while (!open.isEmpty()) {
            Reference use = open.remove();
            String name = use.name().text();
            Deferred used = deferred.get(name);
            if (used != null && use.member().isEmpty() && used.use() == use.use()) {
                deferred.remove(name);
                ask(used, open);
            }
        }
    }

    private void ask(Deferred used, Deque<Reference> open) {
        for (int i = used.from(); i < used.to(); i++) {
            Reference mention = found.get(i);
            if (!mention.attention().toName()) {
                Reference asked = new Reference(
                        mention.name(), mention.member(), mention.use(), Attention.FULL, mention.referent());
                found.set(i, asked);
                open.add(asked);
            }
        }
    }

    /** The names of all type parameters. */
    ImmutableSet<String> parameters() {
        return ImmutableSet.copyOf(everyParameter);
    }
}
