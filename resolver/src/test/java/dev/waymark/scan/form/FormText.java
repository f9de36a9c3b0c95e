package dev.waymark.scan.form;

/** Forms in one line: atoms as they are written, the others as {@code KIND<…>}. */
public final class FormText {

    private FormText() {}

    /** Every form of the text, from left to right. */
    public static String of(Forms forms) {
        return children(forms, Forms.ROOT);
    }

    private static String children(Forms forms, int parent) {
        StringBuilder text = new StringBuilder();
        for (int form = forms.first(parent); form != Forms.NONE; form = forms.next(form)) {
            text.append(text.isEmpty() ? "" : " ").append(form(forms, form));
        }
        return text.toString();
    }

    private static String form(Forms forms, int form) {
        FormKind kind = forms.kind(form);
        return kind.isPaired() || kind == FormKind.PREFIX ? kind + "<" + children(forms, form) + ">" : forms.text(form);
    }
}
