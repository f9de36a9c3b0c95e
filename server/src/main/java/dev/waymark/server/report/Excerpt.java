package dev.waymark.server.report;

/**
 * A source line with the place of a diagnostic underlined. Tabs become single spaces, so that the marks stand below their
 * characters; of long lines only the surroundings of the place are shown.
 *
 * @param line what is shown of the line
 * @param marks spaces and carets below it
 */
record Excerpt(String line, String marks) {

    private static final int BEFORE = 80;
    private static final int WIDTH = 160;

    static Excerpt of(String source, Diagnostic diagnostic) {
        int[] characters = Printable.of(source.replace('\t', ' ')).codePoints().toArray();
        int column = Math.min(diagnostic.start().column() - 1, characters.length);
        int last = diagnostic.end().line() == diagnostic.start().line()
                ? diagnostic.end().column() - 1
                : characters.length;
        int from = Math.max(0, column - BEFORE);
        int to = Math.min(characters.length, from + WIDTH);
        int length = Math.max(1, Math.min(last, to) - column);
        return new Excerpt(new String(characters, from, to - from), " ".repeat(column - from) + "^".repeat(length));
    }
}
