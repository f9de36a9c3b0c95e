package dev.waymark.manifest;

import dev.waymark.manifest.ManifestValue.Entry;
import dev.waymark.manifest.ManifestValue.Mapping;
import dev.waymark.manifest.ManifestValue.Scalar;
import dev.waymark.manifest.ManifestValue.Sequence;
import dev.waymark.outline.Fault;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.Locale;

/** A manifest as lines that a test can quote: values with their spans, then faults with the text they mark. */
final class TreePrinter {

    private final SourceText text;
    private final StringBuilder lines = new StringBuilder();

    private TreePrinter(SourceText text) {
        this.text = text;
    }

    static String print(SourceText text, ManifestDocument document) {
        TreePrinter printer = new TreePrinter(text);
        document.root().ifPresent(root -> printer.value("", "", root));
        document.faults().forEach(printer::fault);
        return printer.lines.toString();
    }

    private void value(String indent, String label, ManifestValue value) {
        lines.append(indent).append(label);
        switch (value) {
            case Scalar scalar -> scalar(scalar);
            case Sequence sequence -> {
                line("list", sequence.span());
                sequence.items().forEach(item -> value(indent + "  ", "- ", item));
            }
            case Mapping mapping -> {
                line("table", mapping.span());
                mapping.entries().forEach(entry -> value(indent + "  ", label(entry), entry.value()));
            }
        }
    }

    private static String label(Entry entry) {
        return entry.key().text() + place(entry.key().span()) + ": ";
    }

    private void scalar(Scalar scalar) {
        String kind = scalar.kind().name().toLowerCase(Locale.ROOT);
        line(kind + " " + scalar.text().replace("\n", "\\n").replace("\r", "\\r"), scalar.span());
    }

    private void line(String what, Span span) {
        lines.append(what).append(place(span)).append('\n');
    }

    private void fault(Fault fault) {
        String marked = text.slice(fault.span()).replace("\n", "\\n");
        lines.append("! ").append(marked).append(place(fault.span()));
        lines.append(' ').append(fault.message()).append('\n');
    }

    private static String place(Span span) {
        return "@" + span.start() + "-" + span.end();
    }
}
