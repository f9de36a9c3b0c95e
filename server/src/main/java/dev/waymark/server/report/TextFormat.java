package dev.waymark.server.report;

import java.io.IOException;
import java.io.Writer;
import java.util.function.Function;

/**
 * One line a diagnostic, {@code path:line:col: severity[code]: message}, as editors read it; on a terminal with the source
 * line and the related places below.
 */
final class TextFormat implements ReportFormat {

    private final Appearance appearance;
    private final Palette palette;

    TextFormat(Appearance appearance) {
        this.appearance = appearance;
        this.palette = appearance.palette();
    }

    @Override
    public void write(CheckReport report, Writer out) throws IOException {
        for (Diagnostic diagnostic : report.diagnostics()) {
            out.write(headline(diagnostic));
            if (appearance.excerpts().isPresent()) {
                out.write(details(diagnostic, appearance.excerpts().get()));
            }
        }
    }

    private String headline(Diagnostic diagnostic) {
        String kind = diagnostic.severity().label() + "[" + diagnostic.code().id() + "]";
        return palette.strong(place(diagnostic.path(), diagnostic.start())) + " "
                + palette.severity(diagnostic.severity(), kind) + ": " + Printable.of(diagnostic.message()) + "\n";
    }

    private String details(Diagnostic diagnostic, Function<Diagnostic, String> source) {
        Excerpt excerpt = Excerpt.of(source.apply(diagnostic), diagnostic);
        String number = Integer.toString(diagnostic.start().line());
        String margin = palette.faint(" ".repeat(number.length()) + " | ");
        StringBuilder text = new StringBuilder();
        text.append(palette.faint(number + " | ")).append(excerpt.line()).append('\n');
        text.append(margin)
                .append(palette.severity(diagnostic.severity(), excerpt.marks()))
                .append('\n');
        for (Related related : diagnostic.related()) {
            text.append(palette.faint(" ".repeat(number.length()) + " = "))
                    .append(palette.faint(place(related.path(), related.place())))
                    .append(' ')
                    .append(Printable.of(related.message()))
                    .append('\n');
        }
        return text.append('\n').toString();
    }

    private static String place(String path, Place place) {
        return Printable.of(path) + ":" + place.line() + ":" + place.column() + ":";
    }
}
