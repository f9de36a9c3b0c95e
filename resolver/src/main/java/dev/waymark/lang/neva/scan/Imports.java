package dev.waymark.lang.neva.scan;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.outline.Import;
import dev.waymark.outline.Import.Placement;
import dev.waymark.outline.Name;
import dev.waymark.text.Span;
import java.util.Optional;

/**
 * Reads import blocks, today's, those of earlier releases and those of the seed. Source: the rule {@code importStmt} of
 * {@code neva.g4} in nevalang/neva 0.41 and 0.30, and the seed's section "Imports".
 */
final class Imports {

    private final Reader in;
    private final Tokens tokens;
    private final Faults faults;
    private final ImportPaths paths;
    private final ImmutableList.Builder<Import> found = ImmutableList.builder();
    private final ImmutableList.Builder<ImportBlock> blocks = ImmutableList.builder();
    private boolean hasBlock;

    Imports(Parsing parsing) {
        this.in = parsing.in;
        this.tokens = parsing.tokens;
        this.faults = parsing.faults;
        this.paths = new ImportPaths(parsing);
    }

    ImmutableList<Import> found() {
        return found.build();
    }

    ImmutableList<ImportBlock> blocks() {
        return blocks.build();
    }

    /** Whether a block begins here. */
    boolean begins() {
        boolean isSeeds = tokens.isName(in.index(), Words.IMPORTS) && in.kindBehindNewlines(1) == Kind.OPEN_BRACE;
        return in.at(Kind.IMPORT) || isSeeds;
    }

    /** Passes the block here. */
    void statement() {
        int keyword = in.index();
        keyword();
        in.next();
        in.newlines();
        if (in.at(Kind.COMMENT)) {
            in.fault(Code.MALFORMED_IMPORT, "`{`");
            in.blanks();
        }
        int opener = in.index();
        if (in.at(Kind.OPEN_BRACE)) {
            in.next();
            entries(in.endOf(opener));
            int start = tokens.end(opener);
            int end = tokens.start(in.index());
            Span inside = new Span(start, end);
            in.take(Kind.CLOSE_BRACE);
            blocks.add(new ImportBlock(new Span(tokens.start(keyword), tokens.end(in.index() - 1)), inside));
        } else {
            in.fault(Code.MALFORMED_IMPORT, "`{` in front of the imports");
            withoutBraces(keyword);
        }
    }

    private void keyword() {
        if (in.at(Kind.NAME)) {
            in.outdated(in.span(), "The compiler knows no `imports`; write `import`.");
        }
        if (hasBlock) {
            in.outdated(
                    in.span(), "Today's compiler reads one import block in a file; move these imports to the first.");
        }
        hasBlock = true;
    }

    private void withoutBraces(int keyword) {
        if (in.at(Kind.NAME) || in.at(Kind.AT)) {
            entry(keyword);
        }
    }

    private void entries(int end) {
        while (in.index() < end) {
            if (in.at(Kind.NEWLINE) || in.at(Kind.COMMENT)) {
                in.next();
            } else {
                faults.beginAt(tokens.start(in.index()));
                entry(in.index());
                end(end);
            }
        }
    }

    /** Passes an import, whose statement begins at the token {@code first}. */
    private void entry(int first) {
        Optional<Name> alias = alias();
        ImportPath path = paths.read();
        if (path.isWhole() && tokens.isName(in.index(), Words.AS)) {
            in.faultHere(
                    Code.MALFORMED_IMPORT, "Neva writes the alias of an import in front of its path, without `as`.");
            in.next();
            alias = in.at(Kind.NAME) ? Optional.of(tokens.name(in.index())) : alias;
            in.take(Kind.NAME);
        }
        if (!path.segments().isEmpty()) {
            add(first, path, alias.or(path::binding));
        }
    }

    /** Passes an alias, and the signs that some put between it and the path. */
    private Optional<Name> alias() {
        int name = in.index();
        Kind next = in.kind(1);
        boolean isMarked = next == Kind.EQUALS || (next == Kind.COLON && in.kind(2) == Kind.AT);
        if (!in.at(Kind.NAME) || !(isMarked || next == Kind.NAME || next == Kind.AT)) {
            return Optional.empty();
        }
        in.next();
        if (isMarked) {
            in.faultHere(
                    Code.MALFORMED_IMPORT,
                    "Neva writes nothing between the alias of an import and its path; remove this.");
            in.next();
        }
        return Optional.of(tokens.name(name));
    }

    private void add(int first, ImportPath path, Optional<Name> binding) {
        int comma = in.at(Kind.COMMA) ? 1 : 0;
        int last = in.index() + comma - 1;
        found.add(new Import(
                new Span(tokens.start(first), tokens.end(Math.max(first, last))),
                path.request(),
                path.segments(),
                binding,
                ImmutableList.of(),
                Placement.TOP_LEVEL));
    }

    /** Passes what stands between an import and the next one, before the token {@code end}. */
    private void end(int end) {
        boolean isSpoilt = faults.isMuted(tokens.start(in.index()));
        if (in.index() >= end || in.at(Kind.NEWLINE) || in.at(Kind.COMMENT)) {
            return;
        }
        if (!isSpoilt && in.at(Kind.COMMA)) {
            in.outdated(in.span(), "Today's compiler reads imports line by line; remove the comma.");
            in.next();
        } else if (!isSpoilt && (in.at(Kind.NAME) || in.at(Kind.AT))) {
            in.outdated(in.span(), "Today's compiler reads one import in a line; write this one in a line of its own.");
        } else {
            in.fault(Code.MALFORMED_IMPORT, "the end of the import");
            while (in.index() < end && !in.at(Kind.NEWLINE)) {
                in.next();
            }
        }
    }
}
