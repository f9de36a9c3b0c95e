package dev.waymark.lang.gene;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.files.Presence;
import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.lang.gene.manifest.Manifest;
import dev.waymark.lang.gene.manifest.ManifestKey;
import dev.waymark.lang.gene.manifest.PackageDialect;
import dev.waymark.lang.gene.scan.GeneForms;
import dev.waymark.language.Site;
import dev.waymark.language.Site.Choice;
import dev.waymark.resolve.SourceFile;
import dev.waymark.scan.form.FormKind;
import dev.waymark.scan.form.Forms;
import dev.waymark.text.Span;

/** What is being typed at one place of a manifest: a key, or the path of a dependency. */
final class ManifestSite {

    private static final String CARET = "^";

    private final SourceFile file;
    private final int offset;
    private final Lookup lookup;
    private final Dialect dialect;
    private final Forms forms;
    private final int form;

    private ManifestSite(SourceFile file, int offset, Lookup lookup) {
        this.file = file;
        this.offset = Math.clamp(offset, 0, file.text().length());
        this.lookup = lookup;
        this.dialect = PackageDialect.chosen(FilePaths.parent(file.path()), lookup)
                .orElseGet(() -> Manifest.read(file.text()).dialect());
        this.forms = GeneForms.read(file.text(), dialect);
        this.form = forms.at(this.offset);
    }

    static Site at(SourceFile file, int offset, Lookup lookup) {
        return new ManifestSite(file, offset, lookup).site();
    }

    private Site site() {
        if (forms.commentAt(offset).length() > 0) {
            return new Site.Nothing(Span.at(offset));
        }
        if (forms.kind(form) == FormKind.STRING) {
            Span inside = Choices.inside(file.text(), forms.span(form));
            boolean isPath = forms.startsWith(forms.parent(form), "^path");
            return isPath && offset >= inside.start() ? new Site.Word(inside, folders()) : new Site.Nothing(inside);
        }
        boolean isWord =
                forms.kind(form) == FormKind.SYMBOL || (forms.kind(form) == FormKind.PREFIX && offset <= keyEnd());
        Span word = isWord
                ? new Span(forms.start(form), forms.kind(form) == FormKind.SYMBOL ? forms.end(form) : keyEnd())
                : Span.at(offset);
        boolean isKey = word.length() == 0 || file.text().slice(word).startsWith(CARET);
        ImmutableList<ManifestKey> keys = isKey ? keys(isWord ? forms.parent(form) : form) : ImmutableList.of();
        return keys.isEmpty() ? new Site.Nothing(word) : new Site.Word(word, choices(keys));
    }

    /** Where the key ends that the form at the cursor begins with. */
    private int keyEnd() {
        int at = forms.start(form) + 1;
        while (at < forms.end(form) && !Character.isWhitespace(forms.byteAt(at))) {
            at++;
        }
        return at;
    }

    /** The keys that {@code holder} may have. */
    private ImmutableList<ManifestKey> keys(int holder) {
        int parent = forms.parent(holder);
        boolean isFlat = dialect == Dialect.CLASSIC && holder == Forms.ROOT;
        boolean isOutermost = isFlat || (parent == Forms.ROOT && forms.kind(holder) == FormKind.BRACES);
        if (isOutermost) {
            return ManifestKey.of(dialect);
        }
        if (forms.isCall(holder, "dep") || forms.isCall(holder, "$dep")) {
            return ManifestKey.ofDependency(dialect);
        }
        return forms.kind(holder) == FormKind.BRACES && parent > Forms.ROOT && forms.kind(parent) == FormKind.PREFIX
                ? ManifestKey.of(dialect).stream()
                        .filter(key -> forms.startsWith(parent, CARET + key.name() + " ")
                                || forms.startsWith(parent, CARET + key.name() + "{"))
                        .findFirst()
                        .map(ManifestKey::keys)
                        .orElse(ImmutableList.of())
                : ImmutableList.of();
    }

    private static ImmutableList<Choice> choices(ImmutableList<ManifestKey> keys) {
        return keys.stream()
                .map(key -> new Choice(CARET + key.name(), CARET + key.name() + " ", key.meaning()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Packages beside this one, as a path from it. */
    private ImmutableList<Choice> folders() {
        String root = FilePaths.parent(file.path());
        String parent = FilePaths.parent(root);
        return lookup.list(parent, ".gene", "packages beside").entrySet().stream()
                .filter(entry -> entry.getValue() == Presence.FOLDER)
                .map(entry -> FilePaths.child(parent, entry.getKey()))
                .filter(folder -> !folder.equals(root)
                        && lookup.isFile(FilePaths.child(folder, "package.gene"), "packages beside"))
                .map(folder -> "../" + FilePaths.name(folder))
                .map(path -> new Choice(path, path, "package"))
                .collect(ImmutableList.toImmutableList());
    }
}
