package dev.waymark.lang.hql.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.lang.hql.scan.HqlScanner;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Deletion;
import dev.waymark.rules.FileEdit;
import dev.waymark.rules.Fix;
import dev.waymark.scan.form.FormKind;
import dev.waymark.scan.form.Forms;
import dev.waymark.text.Edit;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.List;

/** Ways to mend imports and exports whose form is wrong. */
final class FormFixes {

    private final String path;
    private final SourceText text;
    private final Forms forms;

    FormFixes(SourceFile file) {
        this.path = file.path();
        this.text = file.text();
        this.forms = HqlScanner.forms(text);
    }

    /** Begins every comment of the file as today's compiler wants it. */
    ImmutableList<Fix> slashes() {
        ImmutableList.Builder<Edit> edits = ImmutableList.builder();
        for (Span comment : forms.comments(0, text.length())) {
            int end = comment.start();
            while (end < comment.end() && forms.byteAt(end) == ';') {
                end++;
            }
            if (end > comment.start()) {
                edits.add(new Edit(new Span(comment.start(), end), "//"));
            }
        }
        return fix("Begin all comments of this file with `//`", edits.build(), true);
    }

    /** Mends the import with the fault at {@code fault}, where its parts show what was meant. */
    ImmutableList<Fix> imports(Span fault) {
        int form = at(fault);
        int statement = forms.parent(form);
        int target = form == Forms.NONE ? Forms.NONE : child(statement, 1);
        boolean isSecond = form != Forms.NONE && form == child(statement, 2);
        if (target == Forms.NONE || !forms.isCall(statement, "import")) {
            return ImmutableList.of();
        }
        int last = child(statement, 3);
        if (isSecond && is(form, FormKind.STRING) && !is(target, FormKind.STRING)) {
            return fix("Add `from`", Edit.insert(fault.start(), "from "), true);
        }
        if (isSecond && forms.is(form, "as") && forms.is(target, "*") && last != Forms.NONE) {
            return fix("Remove `* as`", Edit.delete(new Span(forms.start(target), forms.start(last))), true);
        }
        if (isSecond && is(form, FormKind.SYMBOL) && is(last, FormKind.STRING)) {
            return fix("Change to `from`", new Edit(fault, "from"), true);
        }
        boolean isExtra = form == child(statement, 4) || (isSecond && is(target, FormKind.STRING));
        return isExtra
                ? fix("Remove what follows the path", Edit.delete(behind(form, statement)), true)
                : ImmutableList.of();
    }

    /** Mends the export with the fault at {@code fault}. */
    ImmutableList<Fix> exports(Span fault) {
        int form = at(fault);
        int statement = form == Forms.NONE ? Forms.NONE : forms.parent(form);
        if (statement == Forms.NONE) {
            return ImmutableList.of();
        }
        if (forms.isCall(statement, "export")) {
            return form == forms.first(statement) ? ImmutableList.of() : names(form, statement);
        }
        return forms.isCall(forms.parent(statement), "export") ? declared(statement) : ImmutableList.of();
    }

    /** Puts names that stand loose, or in quotes, into brackets. */
    private ImmutableList<Fix> names(int first, int statement) {
        StringBuilder names = new StringBuilder();
        for (int form = first; form != Forms.NONE; form = forms.next(form)) {
            boolean isName = is(form, FormKind.SYMBOL) && forms.byteAt(forms.start(form)) != '*';
            if (!isName && !is(form, FormKind.STRING)) {
                return ImmutableList.of();
            }
            String name = forms.text(form).replace("\"", "");
            if (name.equals("from") || name.isBlank()) {
                return ImmutableList.of();
            }
            names.append(names.isEmpty() ? "" : " ").append(name);
        }
        Span loose = new Span(forms.start(first), forms.end(statement) - 1);
        return fix("Put the names into brackets", new Edit(loose, "[" + names + "]"), true);
    }

    /** Takes a declaration out of its export, which names it behind it. */
    private ImmutableList<Fix> declared(int declaration) {
        int keyword = forms.first(declaration);
        int name = forms.is(keyword, "async") ? child(declaration, 2) : child(declaration, 1);
        int export = forms.parent(declaration);
        if (!is(name, FormKind.SYMBOL)) {
            return ImmutableList.of();
        }
        String replacement = forms.text(declaration) + "\n(export [" + forms.text(name) + "])";
        return fix("Export `" + forms.text(name) + "` by its name", new Edit(forms.span(export), replacement), true);
    }

    /** Moves the import whose keyword stands at {@code keyword} in front of the form that it stands in. */
    ImmutableList<Fix> toTop(Span keyword) {
        int statement = forms.parent(at(keyword));
        return moved("Move this import to the top level", statement, forms.start(outermost(statement)), false);
    }

    /** Moves the export whose keyword stands at {@code keyword} behind the form that it stands in. */
    ImmutableList<Fix> toEnd(Span keyword) {
        int statement = forms.parent(at(keyword));
        return moved("Move this export to the top level", statement, forms.end(outermost(statement)), true);
    }

    private ImmutableList<Fix> moved(String title, int statement, int place, boolean isBehind) {
        String code = forms.text(statement);
        Edit insertion = Edit.insert(place, isBehind ? "\n" + code : code + "\n");
        return fix(title, ImmutableList.of(insertion, Deletion.statement(text, forms.span(statement))), false);
    }

    private int outermost(int form) {
        int outermost = form;
        while (forms.parent(outermost) != Forms.ROOT) {
            outermost = forms.parent(outermost);
        }
        return outermost;
    }

    /** From the end of the path to the bracket that closes the import. */
    private Span behind(int extra, int statement) {
        int before = forms.first(statement);
        while (forms.next(before) != extra) {
            before = forms.next(before);
        }
        return new Span(forms.end(before), forms.end(statement) - 1);
    }

    /** The form that is written exactly at {@code span}, or {@link Forms#NONE}. */
    private int at(Span span) {
        int form = forms.at(span.start() + 1);
        while (form != Forms.ROOT && !forms.span(form).equals(span)) {
            form = forms.parent(form);
        }
        return form == Forms.ROOT ? Forms.NONE : form;
    }

    private int child(int list, int index) {
        int form = list == Forms.NONE ? Forms.NONE : forms.first(list);
        for (int i = 0; i < index && form != Forms.NONE; i++) {
            form = forms.next(form);
        }
        return form;
    }

    private boolean is(int form, FormKind kind) {
        return form != Forms.NONE && forms.kind(form) == kind;
    }

    private ImmutableList<Fix> fix(String title, Edit edit, boolean preferred) {
        return fix(title, ImmutableList.of(edit), preferred);
    }

    private ImmutableList<Fix> fix(String title, List<Edit> edits, boolean preferred) {
        FileEdit change = new FileEdit.Change(path, ImmutableList.copyOf(edits));
        return ImmutableList.of(new Fix(title, ImmutableList.of(change), preferred));
    }
}
