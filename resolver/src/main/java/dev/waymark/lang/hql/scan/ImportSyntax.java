package dev.waymark.lang.hql.scan;

import dev.waymark.diagnostic.Code;
import dev.waymark.scan.form.FormKind;
import dev.waymark.scan.form.Forms;

/**
 * What the compiler says of an import's own form. It says one part of it when it reads a file, of every list that begins
 * with the word, even of quoted ones; the other part when it looks for the module. Sources: {@code parseImportStatement}
 * in the parser, {@code processImport} in {@code src/hql/imports.ts}.
 */
final class ImportSyntax {

    private static final String FORMS = "write `(import [name] from \"./module.hql\")`.";
    private static final String PATH = "The path of an import must be a plain string in quotes; write the path itself.";
    private static final int NAMED = 4;

    private final Parsing parsing;
    private final Forms forms;

    ImportSyntax(Parsing parsing) {
        this.parsing = parsing;
        this.forms = parsing.forms;
    }

    /** Whether the compiler reads {@code form} as data, not as something that has a name. */
    static boolean isLiteral(String symbol) {
        return symbol.equals("true") || symbol.equals("false") || symbol.equals("nil");
    }

    /** Checks what is checked of every import, quoted or not; whether it is well-formed so far. */
    boolean readable(int form) {
        int word = forms.first(form);
        int target = parsing.next(word);
        int keyword = parsing.next(target);
        if (isLiteral(target)) {
            return keyword == Forms.NONE || fault(keyword, "A path alone takes nothing behind it; remove this.");
        }
        if (keyword == Forms.NONE) {
            return target == Forms.NONE
                    ? fault(word, "This import names no module; " + FORMS)
                    : fault(target, "This import has no path in quotes; " + FORMS);
        }
        if (isWord(keyword)) {
            return Imports.isFrom(forms, keyword)
                    || fault(
                            keyword,
                            "`from` is missing in front of the path; write it in place of `" + forms.text(keyword)
                                    + "`.");
        }
        return !isWord(target) || fault(keyword, "`from` is missing in front of the path; add it.");
    }

    /** Checks what else an import needs that is to be resolved, if it is {@link #readable}. */
    void resolvable(int form) {
        int target = parsing.child(form, 1);
        int keyword = parsing.next(target);
        int path = parsing.next(keyword);
        boolean isAlone = isLiteral(target) && keyword == Forms.NONE;
        if (isAlone && !parsing.is(target, FormKind.STRING)) {
            fault(target, PATH);
        }
        if (isLiteral(target) || !isReadable(target, keyword)) {
            return;
        }
        if (!Imports.isFrom(forms, keyword)) {
            fault(keyword, "`from` is missing in front of the path; add it.");
        } else if (path == Forms.NONE) {
            fault(keyword, "The path is missing behind `from`; add it in quotes.");
        } else if (!parsing.is(path, FormKind.STRING)) {
            fault(path, PATH);
        } else if (isWord(target)) {
            namespace(form, target);
        }
    }

    /** Whether {@link #readable} found nothing. */
    private boolean isReadable(int target, int keyword) {
        return keyword != Forms.NONE && (isWord(keyword) ? Imports.isFrom(forms, keyword) : !isWord(target));
    }

    private void namespace(int form, int target) {
        int extra = parsing.child(form, NAMED);
        String name = forms.text(target);
        if (extra != Forms.NONE) {
            fault(extra, "Nothing may follow the path here; remove this.");
        } else if (name.contains(".") || name.equals("this")) {
            fault(target, "`" + name + "` cannot be the name of a module; use a plain name.");
        }
    }

    /** Whether {@code form} is a symbol to the compiler. */
    private boolean isWord(int form) {
        return parsing.is(form, FormKind.SYMBOL) && !isLiteral(forms.text(form));
    }

    private boolean isLiteral(int form) {
        return parsing.is(form, FormKind.STRING)
                || parsing.is(form, FormKind.ATOM)
                || (parsing.is(form, FormKind.SYMBOL) && isLiteral(forms.text(form)));
    }

    private boolean fault(int form, String message) {
        parsing.faults.add(Code.MALFORMED_IMPORT, forms.span(form), message);
        return false;
    }
}
