package dev.waymark.lang.gene.scan;

import com.google.common.collect.ImmutableList;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.outline.Name;
import dev.waymark.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A declaration while its members are still being found; or the module itself, which holds all of them. */
final class Draft {

    /** Nobody writes deeper namespaces; what machines write is read up to here. */
    private static final int DEEPEST = 32;

    private final Declaration own;
    private final int depth;
    private final Map<String, Draft> byName = new HashMap<>();
    private final List<Draft> members = new ArrayList<>();

    private Draft(Declaration own, int depth) {
        this.own = own;
        this.depth = depth;
    }

    static Draft module() {
        Name name = new Name("", Span.ORIGIN);
        return new Draft(
                new Declaration(
                        name,
                        DeclarationKind.NAMESPACE,
                        true,
                        Span.ORIGIN,
                        Span.ORIGIN,
                        Optional.empty(),
                        ImmutableList.of()),
                0);
    }

    /** Adds {@code member}, whose own members are those that the answer is given. */
    Draft add(Declaration member) {
        Draft draft = new Draft(member, depth + 1);
        if (depth < DEEPEST) {
            members.add(draft);
            byName.put(member.name().text(), draft);
        }
        return draft;
    }

    DeclarationKind kind() {
        return own.kind();
    }

    String name() {
        return own.name().text();
    }

    boolean isNamespace() {
        return kind() == DeclarationKind.NAMESPACE;
    }

    /** The latest member of that name. */
    Optional<Draft> member(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The members as they are known now. */
    ImmutableList<Declaration> declarations() {
        return members.stream().map(Draft::declaration).collect(ImmutableList.toImmutableList());
    }

    private Declaration declaration() {
        return members.isEmpty()
                ? own
                : new Declaration(
                        own.name(),
                        own.kind(),
                        own.exported(),
                        own.span(),
                        own.signature(),
                        own.documentation(),
                        declarations());
    }
}
