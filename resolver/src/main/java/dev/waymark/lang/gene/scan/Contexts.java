package dev.waymark.lang.gene.scan;

import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.scan.form.FormKind;
import dev.waymark.scan.form.Forms;

/** Where each form of a file stands, as far as imports and declarations care. */
final class Contexts {

    /** Where a form stands. */
    enum Context {
        /** At the top level of the module, without conditions. */
        MODULE,
        /** Where classic works out while compiling what the module holds. */
        COMPTIME,
        /** In the body of a namespace of the module, without conditions. */
        NAMESPACE,
        /** In the body of a class. */
        CLASS,
        /** In a function, under a condition, in an argument. */
        NESTED,
        /** In what is data, not code. */
        DATA
    }

    private final Forms forms;
    private final Dialect dialect;
    private final Context[] contexts;

    Contexts(Forms forms, Dialect dialect) {
        this.forms = forms;
        this.dialect = dialect;
        this.contexts = new Context[forms.size()];
        contexts[Forms.ROOT] = Context.MODULE;
        for (int form = Forms.ROOT + 1; form < contexts.length; form++) {
            Context known = contexts[form];
            contexts[form] = known != null ? known : inside(forms.parent(form));
            if (contexts[form] == Context.COMPTIME && forms.isCall(form, "if")) {
                decide(form);
            }
        }
    }

    /** Where {@code form} stands. */
    Context of(int form) {
        return contexts[form];
    }

    private Context inside(int parent) {
        Context around = contexts[parent];
        if (parent == Forms.ROOT || around == Context.DATA) {
            return around;
        }
        return switch (forms.kind(parent)) {
            case PREFIX -> isData(parent) ? Context.DATA : within(around);
            case PARENS -> inCall(parent, around);
            case TEXT, SQUARES, BRACES, TEMPLATE, SYMBOL, STRING, ATOM, SEPARATOR -> within(around);
        };
    }

    private boolean isData(int prefix) {
        return forms.startsWith(prefix, "`") || forms.startsWith(prefix, "#_");
    }

    private Context inCall(int call, Context around) {
        int head = forms.first(call);
        if (head == Forms.NONE || forms.kind(head) != FormKind.SYMBOL) {
            return within(around);
        }
        return switch (dialect) {
            case CLASSIC -> inClassicCall(head, around);
            case NEW -> inNewCall(head, around);
        };
    }

    private Context inClassicCall(int head, Context around) {
        boolean isOpen = around == Context.MODULE || around == Context.NAMESPACE;
        if (forms.is(head, "comptime") && around == Context.MODULE) {
            return Context.COMPTIME;
        }
        if (around == Context.COMPTIME && !isDefinition(head)) {
            return Context.COMPTIME;
        }
        if (forms.is(head, "ns") && (isOpen || around == Context.COMPTIME)) {
            return Context.NAMESPACE;
        }
        return forms.is(head, "class") || forms.is(head, "object") || forms.is(head, "interface")
                ? Context.CLASS
                : within(around);
    }

    private boolean isDefinition(int head) {
        return forms.is(head, "fn") || forms.is(head, "class") || forms.is(head, "object") || forms.is(head, "ns");
    }

    private Context inNewCall(int head, Context around) {
        boolean isOpen = around == Context.MODULE || around == Context.NAMESPACE;
        if (isOpen && (forms.is(head, "do") || forms.is(head, "mod"))) {
            return around;
        }
        if (isOpen && forms.is(head, "ns")) {
            return Context.NAMESPACE;
        }
        return forms.is(head, "quote") || forms.is(head, "quasiquote") ? Context.DATA : within(around);
    }

    private static Context within(Context around) {
        return around == Context.CLASS ? Context.CLASS : Context.NESTED;
    }

    /** What stands in the branch that {@code (if true …)} or {@code (if false …)} never takes is not there. */
    private void decide(int form) {
        int condition = forms.next(forms.first(form));
        boolean isTrue = condition != Forms.NONE && forms.is(condition, "true");
        if (!isTrue && (condition == Forms.NONE || !forms.is(condition, "false"))) {
            return;
        }
        boolean isTaken = isTrue;
        for (int part = forms.next(condition); part != Forms.NONE; part = forms.next(part)) {
            if (forms.is(part, "elif")) {
                return;
            }
            if (forms.is(part, "else")) {
                isTaken = !isTaken;
            } else if (!isTaken) {
                contexts[part] = Context.DATA;
            }
        }
    }
}
