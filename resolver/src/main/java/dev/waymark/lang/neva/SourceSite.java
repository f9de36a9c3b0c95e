package dev.waymark.lang.neva;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.lang.neva.edit.CodeBefore;
import dev.waymark.language.Site;
import dev.waymark.resolve.SourceFile;
import dev.waymark.text.Span;
import java.util.List;

/** What is being typed at one place of a source file. */
final class SourceSite {

    private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

    /** What separates the entries of an import block on one line; the comma until today's release. */
    private static final CharMatcher ENTRY_START = CharMatcher.anyOf("{,");

    private static final CharMatcher NAME =
            CharMatcher.forPredicate(Character::isLetterOrDigit).or(CharMatcher.is('_'));

    /** What stands in front of a name that is being made up. */
    private static final ImmutableSet<String> NAMING = ImmutableSet.of("def", "type", "const", "interface");

    private static final ImmutableList<Site.Choice> DIRECTIVES = ImmutableList.of(
            new Site.Choice("extern", "extern", "the runtime function that is the component"),
            new Site.Choice("bind", "bind", "the constant that configures the node"),
            new Site.Choice("bind_type", "bind_type", "the type that configures the node"),
            new Site.Choice("autoports", "autoports", "ports for the fields of a struct"));

    private final byte[] bytes;
    private final int offset;

    private SourceSite(byte[] bytes, int offset) {
        this.bytes = bytes;
        this.offset = Math.clamp(offset, 0, bytes.length);
    }

    static Site at(SourceFile file, int offset) {
        SourceSite site = new SourceSite(file.text().bytes(), offset);
        return CodeBefore.of(site.bytes, site.offset).map(site::at).orElseGet(() -> new Site.Nothing(site.word()));
    }

    private Site at(CodeBefore code) {
        Span word = word();
        if (code.inImports()) {
            return entry(code.line(), word);
        }
        int typed = offset - word.start();
        String before = code.line().substring(0, Math.max(0, code.line().length() - typed));
        boolean isNumber = word.length() > 0 && bytes[word.start()] >= '0' && bytes[word.start()] <= '9';
        List<String> words = WORDS.splitToList(before);
        boolean isNew = !words.isEmpty() && NAMING.contains(words.getLast()) && !before.endsWith(words.getLast());
        return isNumber || isNew ? new Site.Nothing(word) : code(before.stripTrailing(), word);
    }

    /** An alias may stand in front of the path, nothing else. */
    private Site entry(String line, Span word) {
        String entry = line.substring(ENTRY_START.lastIndexIn(line) + 1);
        Span path = path();
        int typed = Math.min(offset - path.start(), entry.length());
        int before =
                WORDS.splitToList(entry.substring(0, entry.length() - typed)).size();
        return before > 1 ? new Site.Nothing(word) : new Site.ModulePath(path);
    }

    private static Site code(String before, Span word) {
        if (before.endsWith("#")) {
            return new Site.Word(word, DIRECTIVES);
        }
        if (before.endsWith(":")) {
            return new Site.Nothing(word);
        }
        if (!before.endsWith(".")) {
            return new Site.Bare(word);
        }
        String receiver = before.substring(0, before.length() - 1).stripTrailing();
        int start = receiver.length();
        while (start > 0 && NAME.matches(receiver.charAt(start - 1))) {
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
        while (start > 0 && CodeBefore.isWord(bytes[start - 1])) {
            start--;
        }
        return new Span(start, wordEnd());
    }

    /** The path around the cursor with its module, up to the end of the part it stands in. */
    private Span path() {
        int start = offset;
        while (start > 0 && isPath(bytes[start - 1])) {
            start--;
        }
        return new Span(start, wordEnd());
    }

    private static boolean isPath(byte b) {
        return CodeBefore.isWord(b) || b == '/' || b == '.' || b == ':' || b == '@' || b == '-';
    }

    private int wordEnd() {
        int end = offset;
        while (end < bytes.length && CodeBefore.isWord(bytes[end])) {
            end++;
        }
        return end;
    }
}
