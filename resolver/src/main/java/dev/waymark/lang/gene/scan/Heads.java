package dev.waymark.lang.gene.scan;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.outline.Name;
import dev.waymark.scan.form.FormKind;
import dev.waymark.scan.form.Forms;
import dev.waymark.text.Span;
import java.util.List;
import java.util.Optional;

/** What declaring forms of both dialects look like: their names, their first lines, the comments above them. */
final class Heads {

    private static final int LONGEST_QUOTED = 100;

    private final Forms forms;

    Heads(Forms forms) {
        this.forms = forms;
    }

    /** The declaration that {@code form} makes of {@code name}. */
    Declaration declaration(Name name, DeclarationKind kind, boolean exported, int form) {
        return new Declaration(
                name, kind, exported, forms.span(form), signature(form, name), comment(form), ImmutableList.of());
    }

    /** The first form behind the head of {@code form} that is no property, or {@link Forms#NONE}. */
    int second(int form) {
        int head = forms.first(form);
        int second = head == Forms.NONE ? Forms.NONE : forms.next(head);
        while (second != Forms.NONE && Property.isKey(forms, second)) {
            second = forms.next(second);
        }
        return second;
    }

    boolean isSymbol(int form) {
        return form != Forms.NONE && forms.kind(form) == FormKind.SYMBOL;
    }

    /** {@code name} up to the first colon inside it: in {@code id:T} it is {@code id}. */
    static Name untyped(Name name) {
        int colon = name.text().indexOf(':');
        return colon <= 0
                ? name
                : new Name(
                        name.text().substring(0, colon),
                        new Span(
                                name.span().start(),
                                name.span().start()
                                        + name.text().substring(0, colon).getBytes(UTF_8).length));
    }

    /** A whole form where it is short, else up to its parameters, else up to its name. */
    private Span signature(int form, Name name) {
        int start = forms.start(form);
        if (forms.end(form) - start <= LONGEST_QUOTED && isOneLine(start, forms.end(form))) {
            return forms.span(form);
        }
        int end = name.span().end();
        for (int part = forms.first(form); part != Forms.NONE; part = forms.next(part)) {
            if (forms.kind(part) == FormKind.SQUARES) {
                end = Math.max(end, resultEnd(part));
                break;
            }
        }
        return new Span(start, end);
    }

    private int resultEnd(int parameters) {
        int mark = forms.next(parameters);
        boolean isMark = mark != Forms.NONE && (forms.is(mark, "->") || forms.is(mark, ":"));
        return isMark && forms.next(mark) != Forms.NONE ? forms.end(forms.next(mark)) : forms.end(parameters);
    }

    private boolean isOneLine(int start, int end) {
        for (int at = start; at < end; at++) {
            if (forms.byteAt(at) == '\n') {
                return false;
            }
        }
        return true;
    }

    /** The comments directly above {@code form}, without an empty line between. */
    private Optional<Span> comment(int form) {
        int previous = previousEnd(form);
        List<Span> above = forms.comments(previous, forms.start(form));
        int from = forms.start(form);
        Optional<Span> block = Optional.empty();
        for (int i = above.size() - 1; i >= 0; i--) {
            Span comment = above.get(i);
            if (lineEnds(comment.end(), from) > 1 || (previous > 0 && lineEnds(previous, comment.start()) == 0)) {
                break;
            }
            block = Optional.of(block.map(comment::to).orElse(comment));
            from = comment.start();
        }
        return block;
    }

    private int previousEnd(int form) {
        int before = form - 1;
        int parent = forms.parent(form);
        if (before <= parent) {
            return parent == Forms.ROOT ? 0 : forms.start(parent) + 1;
        }
        while (forms.parent(before) != parent) {
            before = forms.parent(before);
        }
        return forms.end(before);
    }

    private int lineEnds(int start, int end) {
        int count = 0;
        for (int at = start; at < end; at++) {
            count += forms.byteAt(at) == '\n' ? 1 : 0;
        }
        return count;
    }
}
