package dev.waymark.toy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.outline.Import;
import dev.waymark.outline.Name;
import dev.waymark.outline.Outline;
import dev.waymark.outline.Reference;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.Optional;

/** Reads one toy file, line by line. */
final class ToyScan {

    private final SourceText text;
    private final ImmutableList.Builder<Import> imports = ImmutableList.builder();
    private final ImmutableList.Builder<Declaration> declarations = ImmutableList.builder();
    private final ImmutableList.Builder<Reference> references = ImmutableList.builder();

    ToyScan(SourceText text) {
        this.text = text;
    }

    Outline outline() {
        for (int line = 0; line < text.lineCount(); line++) {
            line(text.lineSpan(line));
        }
        return new Outline(
                Optional.empty(),
                imports.build(),
                declarations.build(),
                references.build(),
                ImmutableSet.of(),
                ImmutableList.of(),
                0);
    }

    private void line(Span span) {
        String line = text.slice(span);
        int dot = line.indexOf('.');
        if (line.startsWith("use ")) {
            Name name = name(span.start() + 4, span.end());
            imports.add(new Import(
                    span,
                    name.text(),
                    ImmutableList.of(name),
                    Optional.of(name),
                    ImmutableList.of(),
                    Import.Placement.TOP_LEVEL));
        } else if (line.startsWith("let ")) {
            Name name = name(span.start() + 4, span.end());
            declarations.add(new Declaration(
                    name, DeclarationKind.VARIABLE, true, span, span, Optional.empty(), ImmutableList.of()));
        } else if (dot > 0) {
            Name name = name(span.start(), span.start() + dot);
            Name member = name(span.start() + dot + 1, span.end());
            references.add(new Reference(name, Optional.of(member), Reference.Use.VALUE));
        }
    }

    private Name name(int start, int end) {
        Span span = new Span(start, end);
        return new Name(text.slice(span), span);
    }
}
