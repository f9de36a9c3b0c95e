package dev.waymark.lang.hql.resolve;

import com.google.common.collect.ImmutableMap;
import dev.waymark.lang.hql.builtin.Builtins;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.resolve.Member;
import dev.waymark.resolve.Members;
import java.util.LinkedHashMap;
import java.util.Map;

/** The names that every file has without an import. */
public final class Globals {

    /** What their page is called. */
    public static final String PAGE = "globals";

    /** All of them; JavaScript's are many more. */
    public static final Members MEMBERS = new Members(collect(), false);

    private Globals() {}

    private static ImmutableMap<String, Member> collect() {
        Map<String, Member> members = new LinkedHashMap<>();
        add(members, Builtins.SHIPPED.forms(), DeclarationKind.MACRO, "special form");
        add(members, Builtins.SHIPPED.operators(), DeclarationKind.FUNCTION, "operator");
        add(members, Builtins.SHIPPED.macros(), DeclarationKind.MACRO, "macro");
        add(members, Builtins.SHIPPED.functions(), DeclarationKind.FUNCTION, "function");
        add(members, Builtins.SHIPPED.literals(), DeclarationKind.CONSTANT, "literal");
        add(members, Builtins.SHIPPED.globals(), DeclarationKind.VARIABLE, "JavaScript");
        return ImmutableMap.copyOf(members);
    }

    private static void add(Map<String, Member> members, Iterable<String> names, DeclarationKind kind, String detail) {
        names.forEach(name -> members.putIfAbsent(
                name, HqlMembers.provided(name, kind, HqlMembers.use(name, kind) + " // " + detail)));
    }
}
