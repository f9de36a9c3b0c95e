package dev.waymark.lang.gene.scan;

import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.lang.gene.scan.Contexts.Context;
import dev.waymark.scan.form.FormKind;
import dev.waymark.scan.form.Forms;

/** What each form is to the one that holds it: told by the call around it, which is to be read in front of its parts. */
final class Roles {

    /** What a form is to the one that holds it. */
    enum Role {
        /** Code. */
        CODE,
        /** The head of a call. */
        CALLEE,
        /** What is assigned to. */
        ASSIGNED,
        /** A type. */
        TYPE,
        /** A name that is declared, or a word of the form: nothing. */
        NAME,
        /** A pattern whose names hold from here on. */
        PATTERN,
        /** A pattern whose names hold behind the form that declares them. */
        LATE,
        /** A pattern whose names the module declares. */
        DECLARED,
        /** A variant of an enumeration: only its types are code. */
        VARIANT;

        /** Whether what the form holds is a pattern too. */
        boolean isPattern() {
            return this == PATTERN || this == LATE || this == DECLARED || this == VARIANT;
        }
    }

    private final Forms forms;
    private final Dialect dialect;
    private final Contexts contexts;
    private final Role[] roles;

    Roles(Forms forms, Dialect dialect, Contexts contexts) {
        this.forms = forms;
        this.dialect = dialect;
        this.contexts = contexts;
        this.roles = new Role[forms.size()];
    }

    /** Code, where nothing told otherwise. */
    Role of(int form) {
        Role role = roles[form];
        return role == null ? Role.CODE : role;
    }

    /** Tells the parts of the call {@code form}, whose head is the symbol {@code word}, or no symbol. */
    void ofCall(String word, int form, int head) {
        int second = forms.next(head);
        switch (word) {
            case "fn", "method", "macro", "message", "ctor", "ctor!", "block", "on_method_missing" ->
                parameters(second);
            case "var", "let", "const" -> variable(form, second);
            case "for" -> untilIn(second);
            case "try" -> catches(second);
            case "case" -> branches(second);
            case "when" -> branch(second);
            case "enum" -> {
                name(second);
                patterns(second == Forms.NONE ? Forms.NONE : forms.next(second), Role.VARIANT);
            }
            case "class",
                    "interface",
                    "ns",
                    "object",
                    "type",
                    "protocol",
                    "mod",
                    "alias",
                    "field",
                    "prop",
                    "web_module" -> name(second);
            default -> expression(head, second);
        }
    }

    private void expression(int head, int second) {
        if (forms.kind(head) == FormKind.SYMBOL) {
            boolean isAssigned = dialect == Dialect.CLASSIC && second != Forms.NONE && isAssignment(second);
            roles[head] = isAssigned ? Role.ASSIGNED : Role.CALLEE;
        }
        if (dialect == Dialect.NEW && forms.is(head, "set") && second != Forms.NONE) {
            roles[second] = Role.ASSIGNED;
        }
    }

    private boolean isAssignment(int form) {
        int end = forms.end(form);
        boolean isOperator = forms.kind(form) == FormKind.SYMBOL && end - forms.start(form) <= 2;
        return isOperator
                && forms.byteAt(end - 1) == '='
                && !forms.is(form, "==")
                && !forms.is(form, "!=")
                && !forms.is(form, "<=")
                && !forms.is(form, ">=");
    }

    /** Takes {@code form}, where it is a symbol, for a name that is declared. */
    void name(int form) {
        if (form != Forms.NONE && forms.kind(form) == FormKind.SYMBOL) {
            roles[form] = Role.NAME;
        }
    }

    /** Tells the parts of the call inside a pattern that {@code head} opens. */
    void ofPattern(int head, Role role) {
        roles[head] = role == Role.DECLARED || role == Role.VARIANT ? Role.NAME : Role.CALLEE;
        patterns(forms.next(head), role);
    }

    /** Whether the module, not a scope of it, holds what {@code form} declares. */
    boolean isDeclared(int form) {
        Context context = contexts.of(form);
        return context == Context.MODULE || context == Context.COMPTIME;
    }

    private void parameters(int second) {
        int form = second;
        while (form != Forms.NONE && forms.kind(form) != FormKind.SQUARES) {
            form = forms.next(form);
        }
        if (form != Forms.NONE) {
            roles[form] = Role.PATTERN;
            result(forms.next(form));
        }
    }

    /** The type behind {@code ->} or {@code :}. */
    private void result(int form) {
        boolean isMark = form != Forms.NONE && (forms.is(form, "->") || forms.is(form, ":"));
        if (isMark && forms.next(form) != Forms.NONE) {
            roles[forms.next(form)] = Role.TYPE;
        }
    }

    private void variable(int form, int second) {
        int target = second;
        while (target != Forms.NONE && Property.isKey(forms, target)) {
            target = forms.next(target);
        }
        if (target != Forms.NONE) {
            roles[target] = isDeclared(form) ? Role.DECLARED : Role.LATE;
            boolean isTyped = forms.byteAt(forms.end(target) - 1) == ':';
            int next = forms.next(target);
            if (isTyped && next != Forms.NONE) {
                roles[next] = Role.TYPE;
            }
            result(next);
        }
    }

    private void untilIn(int second) {
        for (int form = second; form != Forms.NONE && !forms.is(form, "in"); form = forms.next(form)) {
            roles[form] = Role.PATTERN;
        }
    }

    private void catches(int second) {
        for (int form = second; form != Forms.NONE; form = forms.next(form)) {
            int caught = forms.next(form);
            if (forms.is(form, "catch") && caught != Forms.NONE) {
                roles[caught] = Role.PATTERN;
            }
        }
    }

    private void branches(int second) {
        for (int form = second; form != Forms.NONE; form = forms.next(form)) {
            if (forms.is(form, "when")) {
                branch(forms.next(form));
            }
        }
    }

    /** A mere name may be compared with or bound: it is mentioned. */
    private void branch(int pattern) {
        if (pattern != Forms.NONE && forms.kind(pattern) != FormKind.SYMBOL) {
            roles[pattern] = Role.PATTERN;
        }
    }

    /** Gives {@code role} to every name from {@code first} on, and marks types and defaults. */
    void patterns(int first, Role role) {
        int form = first;
        while (form != Forms.NONE) {
            int next = forms.next(form);
            boolean isColon = forms.is(form, ":");
            boolean isTyped = isColon || forms.byteAt(forms.end(form) - 1) == ':';
            roles[form] = isColon || forms.is(form, "=") ? Role.NAME : role;
            if (next != Forms.NONE && (isTyped || forms.is(form, "="))) {
                roles[next] = isTyped ? Role.TYPE : Role.CODE;
                next = forms.next(next);
            }
            form = next;
        }
    }
}
