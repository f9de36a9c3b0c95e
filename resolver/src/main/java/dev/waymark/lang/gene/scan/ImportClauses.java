package dev.waymark.lang.gene.scan;

import dev.waymark.outline.Name;
import dev.waymark.scan.form.FormKind;
import dev.waymark.scan.form.Forms;
import dev.waymark.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The parts of one import form, as far as they can be told without a dialect's grammar: every part that either dialect
 * knows, wherever it stands.
 */
final class ImportClauses {

    /** How an item is written. */
    enum Shape {
        /** By itself: {@code a}, {@code n/f}, {@code *}. */
        PLAIN,
        /** In a list of its own: {@code [a b]}. */
        LISTED,
        /** In a list behind a prefix: {@code n/[a b]}. */
        GROUPED
    }

    /**
     * Something to be taken.
     *
     * @param name with its path, as far as it is written at {@link Name#span}
     * @param alias behind a colon
     * @param isTight whether that colon touches the name
     */
    record Item(Shape shape, Name name, Optional<Name> alias, boolean isTight) {

        Span span() {
            return alias.map(other -> name.span().to(other.span())).orElse(name.span());
        }

        private Item withAlias(Name other) {
            return new Item(shape, name, Optional.of(other), false);
        }
    }

    final List<Item> items = new ArrayList<>();
    final List<Property> properties = new ArrayList<>();
    /** What is no part of any import: strings, calls, numbers. */
    final List<Integer> strays = new ArrayList<>();
    /** Lists that belong to no prefix. */
    final List<Integer> lists = new ArrayList<>();
    /** The words {@code from} and {@code of}; each with a string behind it, or without. */
    final List<Integer> froms = new ArrayList<>();

    final List<Integer> ofs = new ArrayList<>();
    /** Where the items end that stand in front of the last {@code from}. */
    int itemsInFront;

    private final Forms forms;

    private ImportClauses(Forms forms) {
        this.forms = forms;
    }

    static ImportClauses of(Forms forms, int statement) {
        ImportClauses clauses = new ImportClauses(forms);
        int form = forms.next(forms.first(statement));
        while (form != Forms.NONE) {
            form = clauses.part(form);
        }
        return clauses;
    }

    /** The string behind the last {@code from}; it is the one that counts. */
    int path() {
        return froms.isEmpty() ? Forms.NONE : stringBehind(froms.getLast());
    }

    /** The string behind the last {@code of}. */
    int packageName() {
        return ofs.isEmpty() ? Forms.NONE : stringBehind(ofs.getLast());
    }

    Optional<Property> property(String key) {
        return properties.stream()
                .filter(property -> property.key().text().equals(key))
                .findFirst();
    }

    /** The string directly behind {@code word}, or {@link Forms#NONE}. */
    int stringBehind(int word) {
        int next = forms.next(word);
        return next != Forms.NONE && forms.kind(next) == FormKind.STRING ? next : Forms.NONE;
    }

    /** Takes the part at {@code form}; the part behind it. */
    private int part(int form) {
        if (Property.isKey(forms, form)) {
            properties.add(Property.at(forms, form));
            return forms.next(form);
        }
        switch (forms.kind(form)) {
            case SYMBOL -> {
                return symbol(form);
            }
            case SQUARES -> list(form);
            case SEPARATOR -> {}
            case PREFIX -> {
                if (!forms.startsWith(form, "#_")) {
                    strays.add(form);
                }
            }
            case TEXT, PARENS, BRACES, TEMPLATE, STRING, ATOM -> strays.add(form);
        }
        return forms.next(form);
    }

    private int symbol(int form) {
        boolean isFrom = forms.is(form, "from");
        if (isFrom || forms.is(form, "of")) {
            (isFrom ? froms : ofs).add(form);
            itemsInFront = isFrom ? items.size() : itemsInFront;
            int string = stringBehind(form);
            return string == Forms.NONE ? forms.next(form) : forms.next(string);
        }
        int next = forms.next(form);
        if (forms.is(form, ":") && !items.isEmpty() && isSymbol(next)) {
            items.add(items.removeLast().withAlias(name(next)));
            return forms.next(next);
        }
        boolean isPrefix = next != Forms.NONE
                && forms.kind(next) == FormKind.SQUARES
                && forms.end(form) == forms.start(next)
                && forms.byteAt(forms.end(form) - 1) == '/';
        if (isPrefix) {
            group(forms.text(form), next);
            return forms.next(next);
        }
        items.add(item(Shape.PLAIN, forms.start(form), forms.end(form), ""));
        return next;
    }

    private boolean isSymbol(int form) {
        return form != Forms.NONE && forms.kind(form) == FormKind.SYMBOL;
    }

    private void list(int list) {
        lists.add(list);
        items(Shape.LISTED, list, "");
    }

    private void group(String prefix, int list) {
        items(Shape.GROUPED, list, prefix);
    }

    private void items(Shape shape, int list, String prefix) {
        int form = forms.first(list);
        while (form != Forms.NONE) {
            int next = forms.next(form);
            if (forms.kind(form) == FormKind.SYMBOL) {
                boolean isAlias = forms.is(form, ":") && !items.isEmpty() && isSymbol(next);
                if (isAlias) {
                    items.add(items.removeLast().withAlias(name(next)));
                    next = forms.next(next);
                } else {
                    items.add(item(shape, forms.start(form), forms.end(form), prefix));
                }
            } else if (forms.kind(form) != FormKind.SEPARATOR && !forms.startsWith(form, "#_")) {
                strays.add(form);
            }
            form = next;
        }
    }

    /** The item that stands from {@code start} to {@code end}, with the alias that a colon inside it gives. */
    private Item item(Shape shape, int start, int end, String prefix) {
        int colon = start + 1;
        while (colon < end - 1 && forms.byteAt(colon) != ':') {
            colon++;
        }
        boolean isTight = colon < end - 1;
        Span span = new Span(start, isTight ? colon : end);
        Optional<Name> alias = isTight ? Optional.of(name(new Span(colon + 1, end))) : Optional.empty();
        return new Item(shape, new Name(prefix + forms.text(span), span), alias, isTight);
    }

    private Name name(int form) {
        return name(forms.span(form));
    }

    private Name name(Span span) {
        return new Name(forms.text(span), span);
    }
}
