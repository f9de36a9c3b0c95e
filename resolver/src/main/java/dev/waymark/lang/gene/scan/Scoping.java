package dev.waymark.lang.gene.scan;

import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.lang.gene.scan.Contexts.Context;
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

    /** What a form is to the one that holds it. */
    private enum Role {
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
        VARIANT
    }

    private final Forms forms;
    private final Dialect dialect;
    private final Contexts contexts;
    private final Uses uses;
    private final Role[] roles;
    private final IntList open = new IntList();
    private final IntList lateNames = new IntList();
    private final IntList lateOwners = new IntList();

    Scoping(Forms forms, Dialect dialect, Contexts contexts, Uses uses) {
        this.forms = forms;
        this.dialect = dialect;
        this.contexts = contexts;
        this.uses = uses;
        this.roles = new Role[forms.size()];
    }

    void run() {
        int form = Forms.ROOT + 1;
        while (form < forms.size()) {
            leave(form);
            form = visit(form, role(form)) ? form + 1 : forms.after(form);
        }
        leave(form);
    }

    private Role role(int form) {
        Role role = roles[form];
        return role == null ? Role.CODE : role;
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
                if (isPattern(role)) {
                    patterns(forms.first(form), role);
                }
            }
            case PREFIX -> {
                if (forms.startsWith(form, "#_")) {
                    return false;
                }
                if (isPattern(role)) {
                    patterns(forms.first(form), role);
                }
            }
            case TEXT, TEMPLATE, STRING, ATOM, SEPARATOR -> {}
        }
        return true;
    }

    private static boolean isPattern(Role role) {
        return role == Role.PATTERN || role == Role.LATE || role == Role.DECLARED || role == Role.VARIANT;
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
        if (isPattern(role)) {
            roles[head] = role == Role.DECLARED || role == Role.VARIANT ? Role.NAME : Role.CALLEE;
            patterns(forms.next(head), role);
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
        roles(word, form, head);
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

    private void roles(String word, int form, int head) {
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

    private void name(int form) {
        if (form != Forms.NONE && forms.kind(form) == FormKind.SYMBOL) {
            roles[form] = Role.NAME;
        }
    }

    /** A function inside another one is bound around itself. */
    private void nameCallable(int form, int head) {
        int name = forms.next(head);
        if (name != Forms.NONE && forms.kind(name) == FormKind.SYMBOL) {
            boolean isInner = !forms.is(head, "method") && !forms.is(head, "message") && !isDeclared(form);
            roles[name] = Role.NAME;
            if (isInner) {
                bind(name, Role.PATTERN);
            }
        }
    }

    /** Whether the module, not a scope of it, holds what {@code form} declares. */
    private boolean isDeclared(int form) {
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
    private void patterns(int first, Role role) {
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
