package dev.waymark.lang.gene.scan;

import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.lang.gene.scan.Roles.Role;
import dev.waymark.outline.Reference.Use;
import dev.waymark.scan.IntList;
import dev.waymark.scan.form.FormKind;
import dev.waymark.scan.form.Forms;

/**
 * Walks over all forms of a file and tells {@link Uses} what they bind and mention.
 *
 * <p>Every call is a scope, which is no wider than the languages' own: where a binding reaches further than its call, the
 * name counts as free there. Quoted code mentions what it names.
 */
final class Scoping {

    private final Forms forms;
    private final Uses uses;
    private final Roles roles;
    private final IntList open = new IntList();
    private final IntList lateNames = new IntList();
    private final IntList lateOwners = new IntList();

    Scoping(Forms forms, Dialect dialect, Contexts contexts, Uses uses) {
        this.forms = forms;
        this.uses = uses;
        this.roles = new Roles(forms, dialect, contexts);
    }

    void run() {
        int form = Forms.ROOT + 1;
        while (form < forms.size()) {
            leave(form);
            form = visit(form, roles.of(form)) ? form + 1 : forms.after(form);
        }
        leave(form);
    }

    /** Closes the calls that end in front of {@code form}. */
    private void leave(int form) {
        while (!open.isEmpty() && forms.after(open.last()) <= form) {
            int call = open.pop();
            uses.close();
            while (!lateOwners.isEmpty() && lateOwners.last() == call) {
                lateOwners.pop();
                uses.bind(lateNames.pop());
            }
        }
    }

    /** Whether what {@code form} holds is to be visited too. */
    private boolean visit(int form, Role role) {
        switch (forms.kind(form)) {
            case SYMBOL -> symbol(form, role);
            case PARENS -> {
                return call(form, role);
            }
            case SQUARES, BRACES -> {
                if (role.isPattern()) {
                    roles.patterns(forms.first(form), role);
                }
            }
            case PREFIX -> {
                if (forms.startsWith(form, "#_")) {
                    return false;
                }
                if (role.isPattern()) {
                    roles.patterns(forms.first(form), role);
                }
            }
            case TEXT, TEMPLATE, STRING, ATOM, SEPARATOR -> {}
        }
        return true;
    }

    private void symbol(int form, Role role) {
        switch (role) {
            case CODE -> uses.mention(form, Use.VALUE);
            case CALLEE -> uses.mention(form, Use.CALL);
            case ASSIGNED -> uses.mention(form, Use.ASSIGNED);
            case TYPE -> uses.mention(form, Use.TYPE);
            case NAME, DECLARED -> {}
            case VARIANT -> {
                if (isUpperCase(form)) {
                    uses.mention(form, Use.TYPE);
                }
            }
            case PATTERN, LATE -> bind(form, role);
        }
    }

    private boolean isUpperCase(int form) {
        int first = forms.byteAt(forms.start(form));
        return first >= 'A' && first <= 'Z';
    }

    /** Binds the name of a pattern; what is a path, or begins in upper case, is compared with instead. */
    private void bind(int form, Role role) {
        int start = forms.start(form);
        while (forms.byteAt(start) == '^' || forms.byteAt(start) == '!') {
            start++;
        }
        int end = start;
        while (end < forms.end(form) && isNameByte(end)) {
            end++;
        }
        if (isUpperCase(form) || (end < forms.end(form) && forms.byteAt(end) == '/')) {
            uses.mention(form, Use.VALUE);
        } else if (end > start && Uses.isNameStart(forms.byteAt(start))) {
            int name = uses.number(start, end);
            if (role == Role.LATE) {
                lateNames.add(name);
                lateOwners.add(declaring(form));
            } else {
                uses.bind(name);
            }
        }
    }

    private boolean isNameByte(int at) {
        int b = forms.byteAt(at);
        boolean isSpread = b == '.' && forms.byteAt(at + 1) == '.';
        return b != ':' && b != '/' && !isSpread;
    }

    /** The innermost open call: that which declares the pattern that {@code form} is part of. */
    private int declaring(int form) {
        return open.isEmpty() ? form : open.last();
    }

    private boolean call(int form, Role role) {
        int head = forms.first(form);
        if (head == Forms.NONE) {
            return false;
        }
        if (role.isPattern()) {
            roles.ofPattern(head, role);
            return true;
        }
        String word = forms.kind(head) == FormKind.SYMBOL ? forms.text(head) : "";
        if (word.equals("import")) {
            return false;
        }
        if (isCallable(word)) {
            nameCallable(form, head);
        }
        enter(form);
        roles.ofCall(word, form, head);
        return true;
    }

    private void enter(int form) {
        uses.open();
        open.add(form);
    }

    private static boolean isCallable(String word) {
        return switch (word) {
            case "fn", "method", "macro", "message", "ctor", "ctor!", "block", "on_method_missing" -> true;
            default -> false;
        };
    }

    /** A function inside another one is bound around itself. */
    private void nameCallable(int form, int head) {
        int name = forms.next(head);
        if (name != Forms.NONE && forms.kind(name) == FormKind.SYMBOL) {
            boolean isInner = !forms.is(head, "method") && !forms.is(head, "message") && !roles.isDeclared(form);
            roles.name(name);
            if (isInner) {
                bind(name, Role.PATTERN);
            }
        }
    }
}
