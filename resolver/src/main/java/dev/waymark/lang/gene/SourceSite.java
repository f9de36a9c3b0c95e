package dev.waymark.lang.gene;

import com.google.common.collect.ImmutableSet;
import dev.waymark.files.Lookup;
import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.lang.gene.resolve.FileDialect;
import dev.waymark.lang.gene.scan.GeneForms;
import dev.waymark.language.Site;
import dev.waymark.outline.Import;
import dev.waymark.resolve.SourceFile;
import dev.waymark.scan.form.FormKind;
import dev.waymark.scan.form.Forms;
import dev.waymark.text.Span;
import java.util.Optional;

/** What is being typed at one place of a source file. */
final class SourceSite {

    private static final String IMPORT = "import";

    /** How deep inside an import something may stand: in a list, or behind a key. */
    private static final int DEPTH = 3;

    /** The heads of forms whose first part is a name that is being made up. */
    private static final ImmutableSet<String> NAMING = ImmutableSet.of(
            "fn",
            "var",
            "let",
            "const",
            "class",
            "type",
            "enum",
            "ns",
            "interface",
            "object",
            "protocol",
            "macro",
            "mod");

    private final SourceFile file;
    private final int offset;
    private final Choices choices;
    private final Forms forms;
    private final int form;

    private SourceSite(SourceFile file, int offset, Lookup lookup) {
        Dialect dialect = FileDialect.of(file.path(), lookup);
        this.file = file;
        this.offset = Math.clamp(offset, 0, file.text().length());
        this.choices = new Choices(file.path(), dialect, lookup);
        this.forms = GeneForms.read(file.text(), dialect);
        this.form = forms.at(this.offset);
    }

    static Site at(SourceFile file, int offset, Lookup lookup) {
        return new SourceSite(file, offset, lookup).site();
    }

    private Site site() {
        Span word = word();
        if (forms.commentAt(offset).length() > 0) {
            return new Site.Nothing(word);
        }
        return switch (forms.kind(form)) {
            case STRING -> string();
            case ATOM, TEMPLATE -> new Site.Nothing(word);
            case TEXT, PARENS, SQUARES, BRACES, PREFIX, SYMBOL, SEPARATOR -> code(word);
        };
    }

    private Site string() {
        Span inside = Choices.inside(file.text(), forms.span(form));
        int statement = importAround();
        if (statement == Forms.NONE || offset < inside.start()) {
            return new Site.Nothing(inside);
        }
        if (forms.startsWith(forms.parent(form), "^pkg") || forms.is(before(), "of")) {
            return new Site.Word(inside, choices.packages());
        }
        return forms.is(before(), "from")
                ? new Site.Word(inside, choices.modules(packageOf(statement)))
                : new Site.Nothing(inside);
    }

    private Site code(Span word) {
        String typed = file.text().slice(new Span(word.start(), offset));
        int statement = importAround();
        if (typed.startsWith("^") || typed.startsWith("@")) {
            return new Site.Nothing(word);
        }
        if (statement != Forms.NONE) {
            return imported(statement, word, typed);
        }
        return isNaming() ? new Site.Nothing(word) : expression(word, typed);
    }

    private Site imported(int statement, Span word, String typed) {
        boolean isListed = listAround() != Forms.NONE;
        Optional<Import> wanted = file.outline().imports().stream()
                .filter(other ->
                        other.statement().touches(offset) && !other.segments().isEmpty())
                .filter(other -> !isListed || other.path().end() <= offset || isFrom(statement))
                .reduce((_, later) -> later);
        if (isFrom(statement) || isListed) {
            return wanted.<Site>map(known -> new Site.ImportedName(known, word))
                    .orElseGet(() -> new Site.Nothing(word));
        }
        return namespace(word, typed);
    }

    private Site namespace(Span word, String typed) {
        int cut = typed.lastIndexOf('/') + 1;
        Span part = new Span(word.start() + cut, word.end());
        return cut == 0
                ? new Site.Word(word, choices.roots())
                : new Site.Word(part, choices.members(typed.substring(0, cut - 1)));
    }

    private Site expression(Span word, String typed) {
        int cut = typed.lastIndexOf('/');
        if (cut <= 0) {
            return typed.startsWith("$") ? new Site.Word(word, choices.shorthands()) : new Site.Bare(word);
        }
        String qualifier = typed.substring(0, cut);
        Span member = new Span(word.start() + cut + 1, word.end());
        return choices.isNamespace(qualifier)
                ? new Site.Word(member, choices.members(qualifier))
                : qualifier.contains("/") ? new Site.Nothing(member) : new Site.Member(qualifier, member);
    }

    /** The symbol around the cursor. */
    private Span word() {
        return forms.kind(form) == FormKind.SYMBOL ? forms.span(form) : Span.at(offset);
    }

    private int importAround() {
        int at = form;
        for (int depth = 0; depth <= DEPTH && at > Forms.ROOT; depth++) {
            if (forms.isCall(at, IMPORT) && offset > forms.end(forms.first(at))) {
                return at;
            }
            at = forms.parent(at);
        }
        return Forms.NONE;
    }

    private int listAround() {
        int holder = forms.kind(form) == FormKind.SYMBOL ? forms.parent(form) : form;
        return holder > Forms.ROOT && forms.kind(holder) == FormKind.SQUARES ? holder : Forms.NONE;
    }

    private boolean isFrom(int statement) {
        for (int child = forms.first(statement); child != Forms.NONE; child = forms.next(child)) {
            if (forms.is(child, "from")) {
                return true;
            }
        }
        return false;
    }

    /** The package that the import names: behind {@code ^pkg}, or behind classic's {@code of}. */
    private Optional<String> packageOf(int statement) {
        for (int child = forms.first(statement); child != Forms.NONE; child = forms.next(child)) {
            boolean isKey = forms.kind(child) == FormKind.PREFIX && forms.startsWith(child, "^pkg");
            int value = isKey ? forms.first(child) : forms.is(child, "of") ? forms.next(child) : Forms.NONE;
            if (value != Forms.NONE && forms.kind(value) == FormKind.STRING) {
                return Optional.of(file.text().slice(Choices.inside(file.text(), forms.span(value))));
            }
        }
        return Optional.empty();
    }

    /** The form in front of the one at the cursor. */
    private int before() {
        int previous = Forms.NONE;
        for (int child = forms.first(forms.parent(form));
                child != form && child != Forms.NONE;
                child = forms.next(child)) {
            previous = child;
        }
        return previous;
    }

    private boolean isNaming() {
        int holder = forms.kind(form) == FormKind.SYMBOL ? forms.parent(form) : form;
        if (holder <= Forms.ROOT || forms.kind(holder) != FormKind.PARENS) {
            return false;
        }
        int head = forms.first(holder);
        boolean isSecond = head != Forms.NONE
                && (forms.kind(form) == FormKind.SYMBOL
                        ? forms.next(head) == form
                        : offset > forms.end(head) && forms.next(head) == Forms.NONE);
        return isSecond && NAMING.contains(forms.text(head));
    }
}
