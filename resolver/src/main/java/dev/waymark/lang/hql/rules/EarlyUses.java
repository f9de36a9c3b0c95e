package dev.waymark.lang.hql.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.lang.hql.builtin.Builtins;
import dev.waymark.lang.hql.scan.HqlScanner;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.Name;
import dev.waymark.outline.Reference;
import dev.waymark.outline.Reference.Attention;
import dev.waymark.outline.Reference.Use;
import dev.waymark.resolve.SourceFile;
import dev.waymark.scan.form.FormKind;
import dev.waymark.scan.form.Forms;
import dev.waymark.text.Span;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Uses of a file's own names that are certain to run before the names are defined: neither functions nor loops stand
 * around them, nor anything else that the compiler turns into a function.
 */
final class EarlyUses {

    /** Forms and macros whose parts run where they stand. */
    private static final ImmutableSet<String> DIRECT = ImmutableSet.of(
            "if", "do", "when", "unless", "let", "var", "const", "def", "=", "new", "throw", "print", "str", "not",
            "and", "or", "inc", "dec");

    private final Set<String> values;
    private final Forms forms;

    private EarlyUses(SourceFile file) {
        this.values = file.outline().declarations().stream()
                .filter(Names::isValue)
                .map(declaration -> declaration.name().text())
                .collect(Collectors.toSet());
        this.forms = HqlScanner.forms(file.text());
    }

    /** The uses above the declaration of their name; {@code declared} has the file's declarations by name. */
    static ImmutableList<Name> of(SourceFile file, Map<String, Declaration> declared) {
        NavigableMap<Integer, Span> exports = new TreeMap<>();
        file.outline()
                .exports()
                .forEach(export -> exports.put(export.statement().start(), export.statement()));
        List<Name> candidates = file.outline().references().stream()
                .filter(reference -> isEarly(reference, declared))
                .map(Reference::name)
                .filter(name -> !isInside(name.span(), exports))
                .toList();
        if (candidates.isEmpty()) {
            return ImmutableList.of();
        }
        EarlyUses uses = new EarlyUses(file);
        return candidates.stream().filter(uses::runsDirectly).collect(ImmutableList.toImmutableList());
    }

    /** Whether {@code span} lies in one of the {@code statements}, which do not overlap, by their starts. */
    private static boolean isInside(Span span, NavigableMap<Integer, Span> statements) {
        var before = statements.floorEntry(span.start());
        return before != null && before.getValue().contains(span);
    }

    private static boolean isEarly(Reference reference, Map<String, Declaration> declared) {
        Declaration declaration = declared.get(reference.name().text());
        return declaration != null
                && reference.use() != Use.TYPE
                && reference.attention() != Attention.NONE
                && reference.name().span().end() <= declaration.span().start();
    }

    private boolean runsDirectly(Name use) {
        Span span = use.span();
        int form = forms.parent(forms.at(span.start() + 1));
        while (form != Forms.ROOT) {
            if (!isDirect(form)) {
                return false;
            }
            form = forms.parent(form);
        }
        return true;
    }

    private boolean isDirect(int form) {
        return switch (forms.kind(form)) {
            case SQUARES, BRACES, TEMPLATE -> true;
            case PARENS -> isDirectList(forms.first(form));
            case TEXT, PREFIX, SYMBOL, STRING, ATOM, SEPARATOR -> false;
        };
    }

    /** Whether the list that begins with {@code head} defines a name, calls a function, or has parts that run directly. */
    private boolean isDirectList(int head) {
        if (head == Forms.NONE || forms.kind(head) != FormKind.SYMBOL) {
            return false;
        }
        String word = forms.text(head);
        boolean isBlock = (word.equals("let") || word.equals("var") || word.equals("const"))
                && forms.next(head) != Forms.NONE
                && forms.kind(forms.next(head)) != FormKind.SYMBOL;
        if (DIRECT.contains(word)) {
            return !isBlock;
        }
        boolean isForm = Builtins.SHIPPED.forms().contains(word)
                || Builtins.SHIPPED.macros().contains(word);
        return Builtins.SHIPPED.operators().contains(word)
                || (!isForm && (Builtins.SHIPPED.functions().contains(word) || values.contains(word)));
    }
}
