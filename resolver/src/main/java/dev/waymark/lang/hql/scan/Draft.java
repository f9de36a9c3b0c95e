package dev.waymark.lang.hql.scan;

import com.google.common.collect.ImmutableList;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.outline.Name;
import dev.waymark.text.Span;
import java.util.Optional;
import java.util.Set;

/** A declaration of which it is not known yet whether an export offers it. */
record Draft(
        Name name,
        DeclarationKind kind,
        Span span,
        Span signature,
        Optional<Span> documentation,
        ImmutableList<Declaration> members) {

    /** The declaration, if {@code offered} are the names of its file that are offered as they are. */
    Declaration finish(Set<String> offered) {
        return new Declaration(name, kind, offered.contains(name.text()), span, signature, documentation, members);
    }
}
