package dev.waymark.server.lsp;

import java.util.regex.Pattern;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;

/** Markdown in the format that a client can show. */
final class Markup {

    private static final Pattern FENCE_LINE = Pattern.compile("(?m)^[ \\t]*(```|~~~).*\\R?");
    private static final Pattern RULE_LINE = Pattern.compile("(?m)^(-{3,}|\\*{3,})[ \\t]*$\\R?");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} ");
    private static final Pattern EMPHASIS = Pattern.compile("\\*\\*([^*\\n]+)\\*\\*");
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\n]+)]\\([^)\\n]*\\)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|<>~-])");

    private Markup() {}

    static MarkupContent of(String markdown, String format) {
        return format.equals(MarkupKind.MARKDOWN)
                ? new MarkupContent(MarkupKind.MARKDOWN, markdown)
                : new MarkupContent(MarkupKind.PLAINTEXT, plain(markdown));
    }

    /** The words without the signs that give them form. */
    static String plain(String markdown) {
        String text = FENCE_LINE.matcher(markdown).replaceAll("");
        text = RULE_LINE.matcher(text).replaceAll("");
        text = HEADING.matcher(text).replaceAll("");
        text = EMPHASIS.matcher(text).replaceAll("$1");
        text = CODE.matcher(text).replaceAll("$1");
        text = LINK.matcher(text).replaceAll("$1");
        return ESCAPE.matcher(text).replaceAll("$1").strip();
    }
}
