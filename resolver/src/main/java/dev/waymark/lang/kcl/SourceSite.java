package dev.waymark.lang.kcl;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.language.Site;
import dev.waymark.resolve.SourceFile;
import dev.waymark.text.Span;
import java.util.List;

/** What is being typed at one place of a source file. */
final class SourceSite {

    private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

    /** What stands in front of a name that is being made up. */
    private static final ImmutableSet<String> NAMING =
            ImmutableSet.of("as", "schema", "mixin", "protocol", "rule", "type", "lambda", "for");

    private final byte[] bytes;
    private final int offset;

    private SourceSite(byte[] bytes, int offset) {
        this.bytes = bytes;
        this.offset = Math.clamp(offset, 0, bytes.length);
    }

    static Site at(SourceFile file, int offset) {
        SourceSite site = new SourceSite(file.text().bytes(), offset);
        return StatementText.before(site.bytes, site.offset)
                .map(site::at)
                .orElseGet(() -> new Site.Nothing(site.word()));
    }

    private Site at(String statement) {
        Span word = word();
        int typed = offset - word.start();
        String before = statement.substring(0, Math.max(0, statement.length() - typed));
        if (word.length() > 0 && bytes[word.start()] >= '0' && bytes[word.start()] <= '9') {
            return new Site.Nothing(word);
        }
        // A dot may have blanks around it, also the first ones of a relative path.
        ImmutableList<String> words = ImmutableList.copyOf(
                WORDS.split(before.replaceAll("\\s*\\.\\s*", ".").replace("import.", "import .")));
        if (isPath(words)) {
            return new Site.ModulePath(path());
        }
        return !words.isEmpty() && NAMING.contains(words.getLast())
                ? new Site.Nothing(word)
                : expression(before.stripTrailing(), word);
    }

    /** Whether the words in front of the typed one are an import whose path goes on with it. */
    private static boolean isPath(List<String> words) {
        int last = words.lastIndexOf("import");
        boolean opens = last == 0
                || (last > 0
                        && !words.get(last - 1).endsWith(".")
                        && words.getFirst().equals("import"));
        boolean isOpen = words.size() == last + 1
                || (words.size() == last + 2 && words.getLast().endsWith("."));
        return opens && isOpen && (last == 0 || !words.get(last - 1).equals("as"));
    }

    private static Site expression(String before, Span word) {
        if (!before.endsWith(".") || before.endsWith("..")) {
            return new Site.Bare(word);
        }
        String receiver = before.substring(0, before.length() - (before.endsWith("?.") ? 2 : 1))
                .stripTrailing();
        int start = receiver.length();
        while (start > 0 && Character.isJavaIdentifierPart(receiver.charAt(start - 1))) {
            start--;
        }
        String qualifier = receiver.substring(start);
        boolean isName = !qualifier.isEmpty()
                && !Character.isDigit(qualifier.charAt(0))
                && !receiver.substring(0, start).stripTrailing().endsWith(".");
        return isName ? new Site.Member(qualifier, word) : new Site.Nothing(word);
    }

    /** The word around the cursor. */
    private Span word() {
        int start = offset;
        while (start > 0 && isWord(bytes[start - 1])) {
            start--;
        }
        return new Span(start, wordEnd());
    }

    /** The path around the cursor with its leading dots, up to the end of the part it stands in. */
    private Span path() {
        int start = offset;
        while (start > 0 && (isWord(bytes[start - 1]) || bytes[start - 1] == '.')) {
            start--;
        }
        return new Span(start, wordEnd());
    }

    private int wordEnd() {
        int end = offset;
        while (end < bytes.length && isWord(bytes[end])) {
            end++;
        }
        return end;
    }

    static boolean isWord(byte b) {
        return b < 0 || b == '_' || b == '$' || Character.isLetterOrDigit(b);
    }
}
