package dev.waymark.lang.neva.edit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.waymark.text.Span;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.Set;

/** The code to the left of a place in a source, without its comments and strings. */
public final class CodeBefore {

    /** The specification writes the second one once. */
    private static final Set<String> IMPORT = Set.of("import", "imports");

    private final byte[] bytes;
    private final int end;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int at;
    private int depth;
    private String lastWord = "";
    private boolean inImports;
    private Optional<Span> block = Optional.empty();
    private int opener;

    private CodeBefore(byte[] bytes, int end) {
        this.bytes = bytes;
        this.end = Math.min(end, bytes.length);
    }

    /** What stands before {@code offset}; empty when the offset is inside a comment or a string. */
    public static Optional<CodeBefore> of(byte[] bytes, int offset) {
        CodeBefore code = new CodeBefore(bytes, offset);
        return code.read() ? Optional.of(code) : Optional.empty();
    }

    /** What stands between the brackets of the first import block; empty where there is none that is closed. */
    static Optional<Span> importBlock(byte[] bytes) {
        CodeBefore code = new CodeBefore(bytes, bytes.length);
        code.read();
        return code.block;
    }

    /** The code on the place's own line. */
    public String line() {
        return line.toString(UTF_8);
    }

    /** Whether the place is between the brackets of an import block. */
    public boolean inImports() {
        return inImports;
    }

    private boolean read() {
        boolean inCode = true;
        while (at < end && inCode) {
            byte b = bytes[at];
            if (b == '\'') {
                inCode = skip('\'', at + 1) && behind();
            } else if (b == '/' && at + 1 < bytes.length && bytes[at + 1] == '/') {
                inCode = skip('\n', at);
            } else if (isWord(b)) {
                word();
            } else {
                sign(b);
            }
        }
        return inCode;
    }

    /** Goes on to the next {@code stop}; false where the place comes before it. */
    private boolean skip(int stop, int from) {
        at = from;
        while (at < end && bytes[at] != stop) {
            at++;
        }
        return at < end;
    }

    private boolean behind() {
        line.write(bytes[at++]);
        return true;
    }

    private void word() {
        int start = at;
        while (at < end && isWord(bytes[at])) {
            line.write(bytes[at++]);
        }
        if (depth == 0) {
            lastWord = new String(bytes, start, at - start, UTF_8);
        }
    }

    private void sign(byte b) {
        at++;
        line.write(b);
        switch (b) {
            case '{' -> {
                inImports = depth == 0 && IMPORT.contains(lastWord);
                opener = inImports ? at : opener;
                depth++;
            }
            case '}' -> {
                if (inImports && block.isEmpty()) {
                    block = Optional.of(new Span(opener, at - 1));
                }
                depth = Math.max(0, depth - 1);
                inImports = false;
                lastWord = "";
            }
            case '\n' -> line.reset();
            case ' ', '\t', '\r' -> {}
            default -> lastWord = "";
        }
    }

    /** Whether {@code b} may be a part of a name; in damaged text any byte outside of ASCII. */
    public static boolean isWord(byte b) {
        return b < 0 || b == '_' || Character.isLetterOrDigit(b);
    }
}
