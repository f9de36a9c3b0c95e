package dev.waymark.lang.neva.scan;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.outline.Name;
import dev.waymark.text.Span;
import java.util.Optional;

/** Reads the paths of imports: a module or none, and the path of a package. */
final class ImportPaths {

    private final Reader in;
    private final Tokens tokens;
    private final StringBuilder request = new StringBuilder();
    private ImmutableList.Builder<Name> segments = ImmutableList.builder();
    private Optional<Name> last = Optional.empty();

    ImportPaths(Parsing parsing) {
        this.in = parsing.in;
        this.tokens = parsing.tokens;
    }

    /** Passes the path here; nothing where none begins. */
    ImportPath read() {
        request.setLength(0);
        segments = ImmutableList.builder();
        last = Optional.empty();
        boolean isWhole = in.at(Kind.AT) ? ofOwnModule() : names();
        return new ImportPath(request.toString(), segments.build(), last, isWhole);
    }

    private boolean ofOwnModule() {
        segments.add(new Name("@", in.span()));
        request.append('@');
        in.next();
        if (in.at(Kind.SLASH)) {
            in.outdated(in.span(), "Today's compiler wants a colon behind `@`; write `@:`.");
            request.append('/');
        } else if (in.at(Kind.COLON)) {
            request.append(':');
        } else {
            in.fault(Code.MALFORMED_IMPORT, "`:` and the path of a package");
            return false;
        }
        in.next();
        return ofPackage();
    }

    /** Names that may turn out to be a module, in front of a colon, or a package of the standard library. */
    private boolean names() {
        int first = in.index();
        boolean hasDot = false;
        ImmutableList.Builder<Name> parts = ImmutableList.builder();
        do {
            hasDot |= in.kind(-1) == Kind.DOT && in.index() > first;
            if (!part()) {
                segments.addAll(parts.build());
                return false;
            }
            last.ifPresent(parts::add);
        } while (takeDelimiter(true));
        Span whole = new Span(tokens.start(first), tokens.end(in.index() - 1));
        if (in.at(Kind.COLON)) {
            segments.add(new Name(request.toString(), whole));
            in.next();
            request.append(':');
            return ofPackage();
        }
        if (hasDot) {
            segments.add(new Name(request.toString(), whole));
            if (in.at(Kind.AT)) {
                in.fault(Code.MALFORMED_IMPORT, "`:` and the path of a package");
                return false;
            }
            in.outdated(whole, "Today's compiler imports packages, not modules; add `:` and the path of a package.");
        } else {
            segments.addAll(parts.build());
        }
        return true;
    }

    private boolean ofPackage() {
        last = Optional.empty();
        do {
            if (!part()) {
                return false;
            }
            last.ifPresent(segments::add);
        } while (takeDelimiter(false));
        return true;
    }

    private boolean takeDelimiter(boolean withDots) {
        if (in.at(Kind.SLASH) || (withDots && in.at(Kind.DOT))) {
            request.append(in.at(Kind.SLASH) ? '/' : '.');
            in.next();
            return true;
        }
        return false;
    }

    private boolean part() {
        if (!in.at(Kind.NAME)) {
            in.faultyName(Code.MALFORMED_IMPORT, "the name of a package");
            return false;
        }
        last = Optional.of(tokens.name(in.index()));
        request.append(tokens.text(in.index()));
        in.next();
        return true;
    }
}
