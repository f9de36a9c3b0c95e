package dev.waymark.lang.gene.scan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.outline.Name;
import dev.waymark.outline.Reference;
import dev.waymark.outline.Reference.Use;
import dev.waymark.scan.IntList;
import dev.waymark.scan.Scopes;
import dev.waymark.scan.Spellings;
import dev.waymark.scan.form.Forms;
import dev.waymark.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The names that one file mentions, and the scopes that bind some of them. */
final class Uses {

    /** Stands for the number of a mention that no scope can bind. */
    private static final int UNSCOPED = -1;

    private final Forms forms;
    private final byte[] bytes;
    private final Dialect dialect;
    private final Spellings spellings;
    private final Scopes scopes = new Scopes();
    private final BitSet locals = new BitSet();
    private final IntList names = new IntList();
    private final IntList starts = new IntList();
    private final IntList ends = new IntList();
    private final IntList members = new IntList();
    private final IntList scoped = new IntList();
    private final List<Use> uses = new ArrayList<>();

    Uses(Forms forms, byte[] bytes, Dialect dialect) {
        this.forms = forms;
        this.bytes = bytes;
        this.dialect = dialect;
        this.spellings = Words.spellings(dialect);
    }

    void open() {
        scopes.open();
    }

    void close() {
        scopes.close();
    }

    /** The number of the name from {@code start} to {@code end}. */
    int number(int start, int end) {
        return spellings.number(bytes, start, end);
    }

    /** Binds a name from here to the end of the innermost scope. */
    void bind(int name) {
        if (!Words.isWord(name, dialect)) {
            locals.set(name);
            scopes.bind(name);
        }
    }

    /** Mentions whatever the symbol {@code form} names. */
    void mention(int form, Use use) {
        int start = forms.start(form);
        int end = forms.end(form);
        int first = forms.byteAt(start);
        if (first == '$') {
            ofNamespace(form, start, use);
        } else if (first == '/' && dialect == Dialect.CLASSIC) {
            path(start + 1, end, use, false);
        } else if (isNameStart(first)) {
            path(start, end, use, true);
        }
    }

    /** {@code $ns/x} of classic names the file's own {@code x}. */
    private void ofNamespace(int form, int start, Use use) {
        if (dialect == Dialect.CLASSIC && forms.startsWith(form, "$ns/")) {
            path(start + "$ns/".length(), forms.end(form), use, false);
        }
    }

    private void path(int start, int end, Use use, boolean isScoped) {
        int stop = partEnd(start, end);
        if (stop == start || !isNameStart(forms.byteAt(start))) {
            return;
        }
        int number = number(start, trimmed(start, stop));
        if (Words.isWord(number, dialect) && isScoped) {
            return;
        }
        names.add(number);
        starts.add(start);
        ends.add(trimmed(start, stop));
        scoped.add(isScoped ? scopes.mention(number) : UNSCOPED);
        uses.add(use);
        boolean hasMember = stop + 1 < end && isNameStart(forms.byteAt(stop + 1));
        members.add(hasMember ? stop + 1 : UNSCOPED);
    }

    /** Where the name that begins at {@code start} ends: at a slash or a colon. */
    private int partEnd(int start, int end) {
        int at = start;
        while (at < end && forms.byteAt(at) != '/' && forms.byteAt(at) != ':') {
            at += forms.byteAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at, end);
    }

    /** Without the dots of a spread. */
    private int trimmed(int start, int end) {
        int at = end;
        while (at > start + 1 && forms.byteAt(at - 1) == '.') {
            at--;
        }
        return at;
    }

    /** Whether a name can begin with {@code b}: with a letter, an underscore, or anything beyond ASCII. */
    static boolean isNameStart(int b) {
        return b == '_' || b >= 0x80 || Pass.isLetter(b);
    }

    /** The mentions that no scope around them binds. */
    ImmutableList<Reference> references() {
        BitSet free = scopes.free();
        ImmutableList.Builder<Reference> found = ImmutableList.builder();
        for (int i = 0; i < uses.size(); i++) {
            if (scoped.get(i) == UNSCOPED || free.get(scoped.get(i))) {
                found.add(reference(i));
            }
        }
        return found.build();
    }

    ImmutableSet<String> localNames() {
        ImmutableSet.Builder<String> texts = ImmutableSet.builder();
        locals.stream().forEach(number -> texts.add(spellings.text(number)));
        return texts.build();
    }

    private Reference reference(int mention) {
        Name name = new Name(spellings.text(names.get(mention)), new Span(starts.get(mention), ends.get(mention)));
        return new Reference(name, member(members.get(mention)), uses.get(mention));
    }

    private Optional<Name> member(int start) {
        if (start == UNSCOPED) {
            return Optional.empty();
        }
        int form = forms.at(start);
        int stop = partEnd(start, forms.end(form));
        Span span = new Span(start, trimmed(start, stop));
        return Optional.of(new Name(forms.text(span), span));
    }
}
