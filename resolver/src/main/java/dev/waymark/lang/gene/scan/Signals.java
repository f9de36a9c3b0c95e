package dev.waymark.lang.gene.scan;

import com.google.common.collect.ImmutableSet;
import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.lang.gene.scan.ImportClauses.Item;
import dev.waymark.lang.gene.scan.ImportClauses.Shape;
import dev.waymark.scan.form.FormKind;
import dev.waymark.scan.form.Forms;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.Optional;

/**
 * Which dialect a text speaks, from what only one of them says. Imports tell most: the two forms of them do not overlap in
 * any known source ({@code gene.md} 0.1).
 */
final class Signals {

    private static final int IMPORT = 20;
    private static final int STRONG = 5;
    private static final int WEAK = 1;

    private static final ImmutableSet<String> OPERATORS =
            ImmutableSet.of("+", "-", "*", "/", "==", "!=", "<", ">", "<=", ">=", "=", "+=", "-=", "*=", "&&", "||");

    /** Classic's names with a dollar; in the newer dialect every member of {@code gene} has one. */
    private static final ImmutableSet<String> CLASSIC_DOLLARS = ImmutableSet.of(
            "$ns",
            "$app",
            "$pkg",
            "$env",
            "$args",
            "$program",
            "$ex",
            "$vm",
            "$vmstmt",
            "$set",
            "$with",
            "$tap",
            "$parse",
            "$caller_eval",
            "$render",
            "$emit",
            "$if_main",
            "$dep");

    private final Forms forms;
    private int classic;
    private int newer;

    private Signals(Forms forms) {
        this.forms = forms;
    }

    /** The dialect of {@code text}, which the newer reader reads as {@code asNew}; empty where nothing tells. */
    static Optional<Dialect> of(SourceText text, Forms asNew) {
        Signals signals = new Signals(asNew);
        signals.count();
        if (signals.classic != signals.newer) {
            return Optional.of(signals.classic > signals.newer ? Dialect.CLASSIC : Dialect.NEW);
        }
        boolean isNew = asNew.faults().isEmpty();
        boolean isClassic = GeneForms.read(text, Dialect.CLASSIC).faults().isEmpty();
        return isNew == isClassic ? Optional.empty() : Optional.of(isNew ? Dialect.NEW : Dialect.CLASSIC);
    }

    private void count() {
        for (int form = Forms.ROOT + 1; form < forms.size(); form++) {
            switch (forms.kind(form)) {
                case PARENS -> call(form);
                case SYMBOL -> symbol(form);
                case TEMPLATE -> newer += STRONG;
                case ATOM -> {
                    if (forms.startsWith(form, "#\"") && contains(form, "#{")) {
                        classic += STRONG;
                    } else if (forms.startsWith(form, "#/")) {
                        classic += STRONG;
                    }
                }
                case TEXT, SQUARES, BRACES, PREFIX, STRING, SEPARATOR -> {}
            }
        }
    }

    private boolean contains(int form, String mark) {
        return forms.text(form).contains(mark);
    }

    private void symbol(int form) {
        if (forms.byteAt(forms.start(form)) == '$' && forms.end(form) > forms.start(form) + 1) {
            int end = NamePath.partEnd(forms, form, forms.start(form));
            String name = forms.text(new Span(forms.start(form), end));
            if (CLASSIC_DOLLARS.contains(name)) {
                classic += WEAK;
            } else {
                newer += WEAK;
            }
        } else if (forms.is(form, ":") || forms.is(form, "~")) {
            newer += WEAK;
        } else if (forms.is(form, "->")) {
            classic += WEAK;
        } else if (forms.byteAt(forms.end(form) - 1) == ':') {
            classic += WEAK;
        }
    }

    private void call(int form) {
        int head = forms.first(form);
        if (head == Forms.NONE || forms.kind(head) != FormKind.SYMBOL) {
            return;
        }
        int second = forms.next(head);
        if (second != Forms.NONE
                && forms.kind(second) == FormKind.SYMBOL
                && forms.end(second) - forms.start(second) <= 2
                && !forms.is(head, "import")
                && OPERATORS.contains(forms.text(second))
                && !OPERATORS.contains(forms.text(head))) {
            classic += WEAK;
        }
        if (second != Forms.NONE && forms.startsWith(second, "/") && forms.end(second) > forms.start(second) + 1) {
            ofNamespaced(forms.text(head));
        }
        switch (forms.text(head)) {
            case "import" -> ofImport(ImportClauses.of(forms, form));
            case "import_impl", "protocol", "impl" -> newer += STRONG;
            case "class", "export", "interface", "method", "comptime" -> classic += STRONG;
            case "let", "macro", "const", "set", "match", "mod" -> newer += WEAK;
            case "println", "print", "new" -> classic += WEAK;
            default -> {}
        }
    }

    /** Only classic declares {@code /x}; in the newer dialect that selects. */
    private void ofNamespaced(String head) {
        switch (head) {
            case "fn", "var", "class", "ns", "object" -> classic += STRONG;
            default -> {}
        }
    }

    private void ofImport(ImportClauses clauses) {
        boolean hasList = !clauses.lists.isEmpty();
        boolean hasSpacedAlias =
                clauses.items.stream().anyMatch(item -> item.alias().isPresent() && !item.isTight());
        boolean hasOption = clauses.property("export").isPresent()
                || clauses.property("capabilities").isPresent();
        if (hasList || hasSpacedAlias || hasOption) {
            newer += IMPORT;
        }
        long plain = clauses.items.stream()
                .filter(item -> item.shape() == Shape.PLAIN)
                .count();
        boolean isGroup = clauses.items.stream().anyMatch(item -> item.shape() == Shape.GROUPED);
        boolean isTight = clauses.items.stream().anyMatch(item -> item.isTight() && item.shape() == Shape.PLAIN);
        boolean isFirst = !clauses.froms.isEmpty() && clauses.itemsInFront == 0 && !hasList;
        boolean isMember = clauses.froms.isEmpty()
                && !hasList
                && !hasSpacedAlias
                && clauses.items.stream().anyMatch(Imports::isRooted);
        boolean isNested =
                !clauses.froms.isEmpty() && !hasList && clauses.items.stream().anyMatch(Signals::isNested);
        boolean hasClassicClause = !clauses.ofs.isEmpty()
                || clauses.property("native").isPresent()
                || clauses.property("path").isPresent()
                || clauses.property("pkg").filter(this::isPackageName).isPresent();
        if ((plain > 1 && !hasSpacedAlias && !clauses.froms.isEmpty())
                || isGroup
                || isTight
                || isFirst
                || isMember
                || isNested
                || hasClassicClause) {
            classic += IMPORT;
        }
    }

    /** The newer dialect calls packages by aliases, which hold no slash. */
    private boolean isPackageName(Property property) {
        return property.value() != Forms.NONE && contains(property.value(), "/");
    }

    private static boolean isNested(Item item) {
        String name = item.name().text();
        return name.indexOf('/') > 0 && !name.endsWith("/*");
    }
}
