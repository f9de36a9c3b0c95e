package dev.waymark.lang.neva.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.lang.neva.scan.ImportBlock;
import dev.waymark.lang.neva.scan.NevaScanner;
import dev.waymark.outline.Fault;
import dev.waymark.outline.Import;
import dev.waymark.outline.Name;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Deletion;
import dev.waymark.rules.FileEdit;
import dev.waymark.rules.Fix;
import dev.waymark.text.Edit;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.Optional;

/** The form that today's compiler reads, in place of one that it does not. */
final class LegalForm {

    private final Fault fault;
    private final SourceFile file;
    private final SourceText text;
    private final Span span;
    private final String written;

    LegalForm(Fault fault, SourceFile file) {
        this.fault = fault;
        this.file = file;
        this.text = file.text();
        this.span = fault.span();
        this.written = text.slice(span);
    }

    ImmutableList<Fix> fixes() {
        Optional<Fix> fix = switch (fault.code()) {
            case EDITION_DIFFERENCE -> ofOutdated();
            case MALFORMED_IMPORT -> ofMalformed();
            case SYNTAX_ERROR -> ofCharacters();
            default -> Optional.empty();
        };
        return fix.stream().collect(ImmutableList.toImmutableList());
    }

    private Optional<Fix> ofOutdated() {
        return switch (written) {
            case "imports" -> Optional.of(one("Change to `import`", new Edit(span, "import")));
            case "import" -> merged();
            case "/" -> Optional.of(one("Change to `@:`", new Edit(span, ":")));
            case "," -> Optional.of(withoutComma());
            default -> startsImport() ? Optional.of(ownLine(span.start())) : Optional.empty();
        };
    }

    private boolean startsImport() {
        return !written.contains(".")
                && file.outline().imports().stream()
                        .anyMatch(wanted -> wanted.statement().start() == span.start());
    }

    private Fix withoutComma() {
        int next = afterBlanks(span.end());
        boolean isLast = next == text.length() || "\r\n}/".indexOf(text.bytes()[next]) >= 0;
        return isLast
                ? one("Remove the comma", Edit.delete(span))
                : one("Write each import in a line of its own", new Edit(new Span(span.start(), next), "\n\t"));
    }

    private Fix ownLine(int start) {
        int before = start;
        while (before > 0 && isBlank(text.bytes()[before - 1])) {
            before--;
        }
        return one("Write each import in a line of its own", new Edit(new Span(before, start), "\n\t"));
    }

    /** Takes what stands in a further block to the end of the first one. */
    private Optional<Fix> merged() {
        ImmutableList<ImportBlock> blocks = NevaScanner.importBlocks(text);
        return blocks.stream()
                .skip(1)
                .filter(block -> block.span().start() == span.start())
                .findFirst()
                .map(later -> merged(blocks.getFirst(), later));
    }

    private Fix merged(ImportBlock first, ImportBlock later) {
        String moved = text.slice(later.inside()).strip();
        int end = first.inside().end();
        String before = text.slice(first.inside());
        int gap = before.length() - before.stripTrailing().length();
        Edit added = new Edit(new Span(end - gap, end), "\n\t" + moved + "\n");
        ImmutableList<Edit> edits = ImmutableList.of(added, Deletion.statement(text, later.span()));
        return new Fix(
                "Move these imports to the first block",
                ImmutableList.of(new FileEdit.Change(file.path(), edits)),
                true);
    }

    private Optional<Fix> ofMalformed() {
        if (written.startsWith("'") && written.length() > 2) {
            return Optional.of(one("Remove the quotes", new Edit(span, written.substring(1, written.length() - 1))));
        }
        return switch (written) {
            case "=", ":" -> Optional.of(one("Remove `" + written + "`", Edit.delete(span)));
            case "as" -> aliasInFront();
            case "import" -> Optional.of(one("Remove `pub`", Edit.delete(new Span(pubBefore(), span.start()))));
            default -> inBraces();
        };
    }

    /** Where the word in front of the import begins. */
    private int pubBefore() {
        int at = span.start();
        while (at > 0 && Character.isWhitespace(text.bytes()[at - 1])) {
            at--;
        }
        return Math.max(0, at - "pub".length());
    }

    private Optional<Fix> aliasInFront() {
        return file.outline().imports().stream()
                .filter(wanted -> wanted.statement().contains(span))
                .findFirst()
                .flatMap(wanted -> wanted.binding().map(Name::text).map(alias -> aliased(wanted, alias)));
    }

    private Fix aliased(Import wanted, String alias) {
        Span from = wanted.path().to(new Span(span.start(), aliasEnd()));
        return one("Write the alias in front", new Edit(from, alias + " " + text.slice(wanted.path())));
    }

    private int aliasEnd() {
        int end = afterBlanks(span.end());
        while (end < text.length() && isWord(text.bytes()[end])) {
            end++;
        }
        return end;
    }

    private Optional<Fix> inBraces() {
        return file.outline().imports().stream()
                .filter(wanted -> wanted.statement().contains(span))
                .filter(wanted -> text.slice(wanted.statement()).startsWith("import"))
                .map(wanted -> new Span(span.start(), wanted.path().end()))
                .map(path -> one("Put it into braces", new Edit(path, "{ " + text.slice(path) + " }")))
                .findFirst();
    }

    /** Characters that form no token: other quotes become Neva's, the rest goes. */
    private Optional<Fix> ofCharacters() {
        boolean isQuoted = written.length() > 1
                && (written.startsWith("\"") || written.startsWith("`"))
                && written.indexOf('\'') < 0;
        if (isQuoted) {
            String inside = written.substring(1, written.length() - 1);
            return Optional.of(one("Change to single quotes", new Edit(span, "'" + inside + "'")));
        }
        boolean isStray = written.chars().allMatch(c -> c == ';' || c == '\uFEFF' || c == '\f' || c == '\u00A0');
        return isStray && !written.isEmpty()
                ? Optional.of(one("Remove this", new Edit(span, written.contains("\u00A0") ? " " : "")))
                : Optional.empty();
    }

    private int afterBlanks(int offset) {
        int at = offset;
        while (at < text.length() && isBlank(text.bytes()[at])) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(byte character) {
        return character == ' ' || character == '\t';
    }

    private static boolean isWord(byte character) {
        return character == '_' || Character.isLetterOrDigit(character);
    }

    private Fix one(String title, Edit edit) {
        return Fix.of(title, file.path(), edit, true);
    }
}
