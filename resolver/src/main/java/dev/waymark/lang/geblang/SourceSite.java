package dev.waymark.lang.geblang;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.files.Lookup;
import dev.waymark.lang.geblang.resolve.ModuleNames;
import dev.waymark.language.Site;
import dev.waymark.outline.Import;
import dev.waymark.outline.Name;
import dev.waymark.resolve.SourceFile;
import dev.waymark.text.Span;
import java.util.List;
import java.util.Optional;

/** What is being typed at one place of a source file. */
final class SourceSite {

    private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace().or(CharMatcher.anyOf(",()[]=<>:")))
            .omitEmptyStrings();

    /** What stands in front of a name that is being made up. */
    private static final ImmutableSet<String> NAMING =
            ImmutableSet.of("as", "func", "class", "interface", "enum", "type");

    private final SourceFile file;
    private final byte[] bytes;
    private final int offset;

    private SourceSite(SourceFile file, int offset) {
        this.file = file;
        this.bytes = file.text().bytes();
        this.offset = Math.clamp(offset, 0, bytes.length);
    }

    static Site at(SourceFile file, int offset, Lookup lookup) {
        SourceSite site = new SourceSite(file, offset);
        return StatementText.before(site.bytes, site.offset)
                .map(statement -> site.at(statement, lookup))
                .orElseGet(() -> new Site.Nothing(site.word()));
    }

    private Site at(String statement, Lookup lookup) {
        Span word = word();
        String before = statement.substring(
                0, Math.max(0, statement.length() - typed(word).length()));
        ImmutableList<String> words = ImmutableList.copyOf(WORDS.split(before));
        String first = words.isEmpty() ? "" : words.getFirst();
        String last = words.isEmpty() ? "" : words.getLast();
        if (NAMING.contains(last) || startsWithDigit(word)) {
            return new Site.Nothing(word);
        }
        return switch (first) {
            case "import" -> new Site.ModulePath(path());
            case "from" -> taken(words, word);
            case "module" -> new Site.Word(path(), ModuleNames.choices(file.path(), lookup));
            default -> expression(before.stripTrailing(), word);
        };
    }

    /** Behind {@code from}: the module first, then names out of it. */
    private Site taken(List<String> words, Span word) {
        int names = words.indexOf("import");
        if (names < 0) {
            return new Site.ModulePath(path());
        }
        String request = String.join("", words.subList(1, names));
        return new Site.ImportedName(wanted(request, word), word);
    }

    /** The import as it is meant to become: a statement without its end may not be one for the scanner yet. */
    private Import wanted(String request, Span word) {
        return file.outline().imports().stream()
                .filter(other ->
                        other.request().equals(request) && other.statement().start() <= offset)
                .reduce((_, later) -> later)
                .orElseGet(() -> new Import(
                        word,
                        request,
                        ImmutableList.of(new Name(request, word)),
                        Optional.empty(),
                        ImmutableList.of(),
                        Import.Placement.TOP_LEVEL));
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
                && !receiver.substring(0, start).stripTrailing().endsWith(".");
        return isName ? new Site.Member(qualifier, word) : new Site.Nothing(word);
    }

    private String typed(Span word) {
        return file.text().slice(new Span(word.start(), offset));
    }

    private boolean startsWithDigit(Span word) {
        return word.length() > 0 && bytes[word.start()] >= '0' && bytes[word.start()] <= '9';
    }

    /** The word around the cursor. */
    private Span word() {
        int start = offset;
        while (start > 0 && isWord(bytes[start - 1])) {
            start--;
        }
        return new Span(start, wordEnd());
    }

    /** The dotted path around the cursor, up to the end of the part it stands in. */
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

    private static boolean isWord(byte b) {
        return b < 0 || b == '_' || Character.isLetterOrDigit(b);
    }
}
