package dev.waymark.lang.hql;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.language.Site;
import dev.waymark.outline.Import;
import dev.waymark.resolve.SourceFile;
import dev.waymark.text.Span;
import java.util.Optional;

/** What is being typed at one place of a source. */
final class SourceSite {

    private static final String IMPORT = "import";
    private static final String FROM = "from";
    private static final String AS = "as";

    /** Heads of forms whose next word is made up. */
    private static final ImmutableSet<String> NAMING = ImmutableSet.of(
            "abstract-class",
            "class",
            "const",
            "const-enum",
            "def",
            "defn",
            "deftype",
            "enum",
            "fn",
            "fn*",
            "function",
            "fx",
            "interface",
            "let",
            "macro",
            "namespace",
            "type",
            "var");

    private static final Site.Choice FROM_CHOICE = new Site.Choice(FROM, FROM + " ", "the module's path follows");

    private final SourceFile file;
    private final int offset;
    private final Surroundings around;

    private SourceSite(SourceFile file, int offset) {
        this.file = file;
        this.offset = Math.clamp(offset, 0, file.text().length());
        this.around = Surroundings.of(file.text().bytes(), this.offset);
    }

    static Site at(SourceFile file, int offset) {
        return new SourceSite(file, offset).site();
    }

    private Site site() {
        if (around.isInComment()) {
            return new Site.Nothing(Span.at(offset));
        }
        if (around.stringStart() >= 0) {
            return isPath(around.innermost()) ? new Site.ModulePath(around.string()) : nothing(Span.at(offset));
        }
        Span word = around.word();
        Surroundings.Level here = around.innermost();
        if (isImport(around.outer()) && around.outer().elements().size() == 1 && here.bracket() != '(') {
            return here.last().equals(AS) ? nothing(word) : imported(here, word);
        }
        if (isImport(here)) {
            return ofImport(here, word);
        }
        boolean isNamed = here.bracket() == '(' && here.elements().size() == 1 && NAMING.contains(here.element(0));
        return isNamed ? nothing(word) : expression(here, word);
    }

    private static boolean isImport(Surroundings.Level level) {
        return level.bracket() == '(' && level.element(0).equals(IMPORT);
    }

    private static boolean isPath(Surroundings.Level level) {
        boolean isDynamic =
                level.element(0).equals("import-dynamic") && level.elements().size() == 1;
        boolean isAlone = isImport(level) && level.elements().size() == 1;
        return isDynamic || isAlone || (isImport(level) && level.element(2).equals(FROM));
    }

    /** The name of the module is made up, then comes {@code from}. */
    private static Site ofImport(Surroundings.Level level, Span word) {
        return level.elements().size() == 2 ? new Site.Word(word, ImmutableList.of(FROM_CHOICE)) : nothing(word);
    }

    private Site imported(Surroundings.Level vector, Span word) {
        Optional<Import> wanted = file.outline().imports().stream()
                .filter(other -> other.statement().start() < vector.start()
                        && offset <= other.statement().end())
                .reduce((_, inner) -> inner);
        return wanted.filter(found -> !found.request().isEmpty())
                .<Site>map(found -> new Site.ImportedName(found, word))
                .orElseGet(() -> nothing(word));
    }

    private Site expression(Surroundings.Level here, Span word) {
        String typed = file.text().slice(new Span(word.start(), offset));
        int dot = typed.lastIndexOf('.');
        if (dot == 0) {
            // (m .name …) calls a method of what stands at the head.
            return here.elements().size() == 1 && here.bracket() == '('
                    ? member(here.element(0), word, 1)
                    : nothing(word);
        }
        if (dot > 0) {
            return member(typed.substring(0, dot), word, dot + 1);
        }
        boolean isName = typed.isEmpty() || !(Character.isDigit(typed.charAt(0)) || typed.charAt(0) == ':');
        return isName ? new Site.Bare(word) : nothing(word);
    }

    private static Site member(String qualifier, Span word, int behindDot) {
        int start = Math.min(word.start() + behindDot, word.end());
        boolean isName = qualifier.indexOf('.') < 0 && !qualifier.equals(Surroundings.OTHER);
        return isName && !qualifier.isEmpty() && !Character.isDigit(qualifier.charAt(0))
                ? new Site.Member(qualifier, new Span(start, word.end()))
                : nothing(word);
    }

    private static Site nothing(Span word) {
        return new Site.Nothing(word);
    }
}
