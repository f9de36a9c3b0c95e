package dev.waymark.lang.geblang.scan;

import com.google.common.collect.ImmutableList;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.text.Span;

/** A declaration whose end has not been read yet. */
final class Draft {

    private final Tokens tokens;
    private final Head head;
    private final int nameToken;
    private final DeclarationKind kind;
    private final ImmutableList.Builder<Declaration> members = ImmutableList.builder();
    private int signatureEnd;

    Draft(Tokens tokens, Head head, int nameToken, DeclarationKind kind) {
        this.tokens = tokens;
        this.head = head;
        this.nameToken = nameToken;
        this.kind = kind;
        this.signatureEnd = tokens.end(nameToken);
    }

    int nameToken() {
        return nameToken;
    }

    DeclarationKind kind() {
        return kind;
    }

    void signatureEnds(int offset) {
        signatureEnd = Math.max(offset, tokens.end(nameToken));
    }

    void add(Declaration member) {
        members.add(member);
    }

    /** The declaration, which ends at {@code end}, with its members. */
    Declaration finish(int end) {
        return declaration(kind, end, members.build());
    }

    /** The declaration as a member of another one, of {@code memberKind} there and without members of its own. */
    Declaration finishMember(DeclarationKind memberKind, int end) {
        return declaration(memberKind, end, ImmutableList.of());
    }

    private Declaration declaration(DeclarationKind finalKind, int end, ImmutableList<Declaration> inside) {
        int start = tokens.start(head.first());
        return new Declaration(
                tokens.name(nameToken),
                finalKind,
                head.exported(),
                new Span(start, Math.max(end, signatureEnd)),
                new Span(tokens.start(head.signature()), signatureEnd),
                tokens.documentation(head.first(), nameToken),
                inside);
    }
}
