package dev.waymark.diagnostic;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * What a code means at length: an explanation, an example that fails, and the same example mended.
 *
 * @param code what it explains
 * @param text Markdown
 */
public record HelpPage(Code code, String text) {

    /** The page of {@code code}; every code has one. */
    public static HelpPage of(Code code) {
        try {
            return new HelpPage(
                    code, Resources.toString(Resources.getResource(HelpPage.class, code.id() + ".md"), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
