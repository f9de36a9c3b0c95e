package dev.waymark.scan.form;

/** Walks over the forms that one form holds, from left to right. */
public final class FormCursor {

    private final Forms forms;
    private int form;

    private FormCursor(Forms forms, int form) {
        this.forms = forms;
        this.form = form;
    }

    /** At the first form that {@code parent} holds. */
    public static FormCursor in(Forms forms, int parent) {
        return new FormCursor(forms, forms.first(parent));
    }

    /** The form here, or {@link Forms#NONE} behind the last. */
    public int form() {
        return form;
    }

    public boolean atEnd() {
        return form == Forms.NONE;
    }

    /** Whether a form of {@code kind} stands here. */
    public boolean at(FormKind kind) {
        return form != Forms.NONE && forms.kind(form) == kind;
    }

    /** Whether the symbol {@code word} stands here. */
    public boolean at(String word) {
        return at(FormKind.SYMBOL) && forms.is(form, word);
    }

    /** Moves on; the form that stood here. */
    public int next() {
        int passed = form;
        form = form == Forms.NONE ? Forms.NONE : forms.next(form);
        return passed;
    }

    /** Passes the symbol {@code word} if it stands here. */
    public boolean take(String word) {
        boolean is = at(word);
        if (is) {
            next();
        }
        return is;
    }
}
