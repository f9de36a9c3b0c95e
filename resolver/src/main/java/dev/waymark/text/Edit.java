package dev.waymark.text;

/**
 * One replacement in a text.
 *
 * @param span what is replaced, in the text before the edit; empty for an insertion
 * @param replacement what stands there afterwards
 */
public record Edit(Span span, String replacement) {

    public static Edit insert(int offset, String text) {
        return new Edit(Span.at(offset), text);
    }

    public static Edit delete(Span span) {
        return new Edit(span, "");
    }
}
