package dev.waymark.lang.gene.scan;

import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.lang.gene.scan.ImportClauses.Item;
import dev.waymark.outline.Name;
import dev.waymark.scan.form.Forms;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** An import in the form that a dialect takes, whatever form it is written in. */
public final class LegalForm {

    private final Forms forms;
    private final ImportClauses clauses;

    private LegalForm(Forms forms, int statement) {
        this.forms = forms;
        this.clauses = ImportClauses.of(forms, statement);
    }

    /**
     * The import at {@code statement} of {@code text} as {@code dialect} writes it; empty where it takes something that the
     * dialect has no form for, or does not say from where.
     */
    public static Optional<String> of(SourceText text, Span statement, Dialect dialect) {
        SourceText alone = SourceText.of(text.slice(statement));
        Forms forms = GeneForms.read(alone, dialect);
        int form = forms.first(Forms.ROOT);
        if (form == Forms.NONE
                || !forms.isCall(form, "import")
                || !forms.faults().isEmpty()) {
            return Optional.empty();
        }
        LegalForm legal = new LegalForm(forms, form);
        return switch (dialect) {
            case CLASSIC -> legal.classic();
            case NEW -> legal.newer();
        };
    }

    private Optional<String> classic() {
        return path().filter(_ -> !clauses.items.isEmpty())
                .map(path -> "(import "
                        + clauses.items.stream().map(item -> joined(item, ":")).collect(Collectors.joining(" "))
                        + " from " + path + clauses("pkg", "path", "native") + ")");
    }

    private Optional<String> newer() {
        boolean isSelectable = !clauses.items.isEmpty()
                && clauses.items.stream().noneMatch(item -> item.name().text().contains("/"));
        boolean isWildcard =
                clauses.items.stream().anyMatch(item -> item.name().text().equals("*"));
        if (!isSelectable || isWildcard) {
            return Optional.empty();
        }
        return path().map(path -> "(import [" + selection(clauses.items) + "] from " + path
                + clauses("pkg", "export", "capabilities") + ")");
    }

    private static String selection(List<Item> items) {
        boolean hasAlias = items.stream().anyMatch(item -> item.alias().isPresent());
        return items.stream().map(item -> joined(item, " : ")).collect(Collectors.joining(hasAlias ? ", " : " "));
    }

    private static String joined(Item item, String colon) {
        return item.name().text()
                + item.alias().map(Name::text).map(alias -> colon + alias).orElse("");
    }

    /** The path in its quotes; a string that is no part of the import otherwise is taken for it. */
    private Optional<String> path() {
        if (clauses.path() != Forms.NONE) {
            return Optional.of(forms.text(clauses.path()));
        }
        List<Integer> strings = clauses.strays.stream()
                .filter(stray -> forms.startsWith(stray, "\""))
                .toList();
        return clauses.froms.isEmpty() && strings.size() == 1
                ? Optional.of(forms.text(strings.getFirst()))
                : Optional.empty();
    }

    private String clauses(String... keys) {
        String packageName = clauses.packageName() == Forms.NONE ? "" : " ^pkg " + forms.text(clauses.packageName());
        return packageName
                + clauses.properties.stream()
                        .filter(property ->
                                List.of(keys).contains(property.key().text()))
                        .filter(property ->
                                packageName.isEmpty() || !property.key().text().equals("pkg"))
                        .map(property -> " " + written(property))
                        .collect(Collectors.joining());
    }

    private String written(Property property) {
        String key = property.key().text();
        return property.value() == Forms.NONE ? "^^" + key : "^" + key + " " + forms.text(property.value());
    }
}
