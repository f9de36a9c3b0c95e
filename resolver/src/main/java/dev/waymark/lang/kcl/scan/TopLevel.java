package dev.waymark.lang.kcl.scan;

import com.google.common.collect.ImmutableList;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.outline.Name;
import dev.waymark.outline.Reference.Use;
import dev.waymark.text.Span;
import java.util.BitSet;
import java.util.Optional;

/**
 * What one file declares at its top level, and what it declares twice there: a schema's name stands for nothing else,
 * and a name without an underscore keeps its first value.
 *
 * <p>Source: {@code init_global_types} in {@code crates/sema/src/resolver/global.rs} of kcl-lang/kcl 0.12.
 */
final class TopLevel {

    /** A signature that is longer than this ends with the type. */
    private static final int LONGEST_SIGNATURE = 80;

    private final Tokens tokens;
    private final Faults faults;
    private final Uses uses;
    private final ImmutableList.Builder<Declaration> declarations = ImmutableList.builder();
    private final BitSet declared = new BitSet();
    private final BitSet schemas = new BitSet();
    private final BitSet values = new BitSet();
    private boolean isUnified;

    TopLevel(Tokens tokens, Faults faults, Uses uses) {
        this.tokens = tokens;
        this.faults = faults;
        this.uses = uses;
    }

    ImmutableList<Declaration> declarations() {
        return declarations.build();
    }

    /** The numbers of the names that the file declares. */
    BitSet declared() {
        return declared;
    }

    /** The variable declared next is unified with what it is already, so that it may be something. */
    void unify() {
        isUnified = true;
    }

    /** A variable is declared by the statement from the token {@code first} to the offset {@code end}. */
    void variable(int name, int first, int headEnd, int end) {
        int spelling = tokens.spelling(name);
        uses.mentionIfImported(tokens, name, Tokens.NONE, Use.ASSIGNED);
        if (!isUnified) {
            changed(name);
        }
        isUnified = false;
        values.set(spelling);
        declared.set(spelling);
        DeclarationKind kind = isPrivate(name) ? DeclarationKind.VARIABLE : DeclarationKind.CONSTANT;
        int start = tokens.start(first);
        boolean isShort = end - start <= LONGEST_SIGNATURE && tokens.kind(first + 1) != Kind.NEWLINE;
        Span signature = new Span(start, isShort ? end : headEnd);
        add(tokens.name(name), kind, first, signature, end, tokens.documentation(first));
    }

    /** The value of the name at {@code token} changes; the name must not have one that may not. */
    void changed(int token) {
        if (!tokens.kind(token).isWord()) {
            return;
        }
        int spelling = tokens.spelling(token);
        if (!isPrivate(token) && (values.get(spelling) || schemas.get(spelling))) {
            faults.duplicate(
                    tokens.span(token),
                    "`" + tokens.text(token) + "` has a value already and cannot change it; rename it to `_"
                            + tokens.text(token) + "` everywhere, or give one of both another name.");
        }
    }

    private boolean isPrivate(int token) {
        return tokens.text(token).startsWith("_");
    }

    void alias(int name, int first, int end) {
        values.set(tokens.spelling(name));
        declared.set(tokens.spelling(name));
        Span signature = new Span(tokens.start(first), end);
        add(tokens.name(name), DeclarationKind.TYPE, first, signature, end, tokens.documentation(first));
    }

    /** A schema, mixin, protocol or rule. */
    void definition(Head head, int end, Optional<Span> documentation) {
        int spelling = tokens.spelling(head.name());
        if (head.parts() == 1) {
            if (schemas.get(spelling) || values.get(spelling)) {
                faults.duplicate(
                        tokens.span(head.name()),
                        "`" + tokens.text(head.name()) + "` is declared already; give one of both another name.");
            }
            schemas.set(spelling);
            declared.set(spelling);
        }
        Span signature = new Span(tokens.start(head.keyword()), head.end());
        add(head.written(tokens), head.kind(), head.first(), signature, end, documentation);
    }

    private void add(
            Name name, DeclarationKind kind, int first, Span signature, int end, Optional<Span> documentation) {
        Span span = new Span(tokens.start(first), Math.max(end, signature.end()));
        declarations.add(new Declaration(name, kind, true, span, signature, documentation, ImmutableList.of()));
    }
}
