package dev.waymark.lang.hql.resolve;

import com.google.common.collect.ImmutableMap;
import dev.waymark.files.Lookup;
import dev.waymark.lang.hql.builtin.BuiltinPackage;
import dev.waymark.lang.hql.builtin.Builtins;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.resolve.Member;
import dev.waymark.resolve.Member.Access;
import dev.waymark.resolve.Members;
import dev.waymark.resolve.Resolution;
import java.util.Locale;
import java.util.Optional;

/** What can be reached through an import: what the module exports, under the names it exports it by. */
public final class HqlMembers {

    private HqlMembers() {}

    /** The members of what {@code resolution} leads to. */
    public static Members of(Resolution resolution, Lookup lookup) {
        return switch (resolution) {
            case Resolution.Found found ->
                found.targets().size() == 1 ? ModuleExports.of(found.targets().getFirst(), lookup) : Members.UNKNOWN;
            case Resolution.BuiltIn(String module, var _) ->
                module.equals(Globals.PAGE)
                        ? Globals.MEMBERS
                        : Builtins.SHIPPED
                                .find(module)
                                .map(HqlMembers::provided)
                                .orElse(Members.UNKNOWN);
            case Resolution.External _, Resolution.NotInstalled _ -> Members.UNKNOWN;
            case Resolution.Ambiguous _, Resolution.Uncertain _, Resolution.Missing _ -> Members.UNKNOWN;
        };
    }

    private static Members provided(BuiltinPackage known) {
        ImmutableMap.Builder<String, Member> members = ImmutableMap.builder();
        known.members().forEach((name, kind) -> members.put(name, provided(name, kind, use(name, kind))));
        return new Members(members.buildOrThrow(), true);
    }

    /** A member without a file. */
    static Member provided(String name, DeclarationKind kind, String detail) {
        return new Member(name, kind, Access.OPEN, Optional.empty(), detail);
    }

    /** How a name is used, as one would write it. */
    static String use(String name, DeclarationKind kind) {
        return switch (kind) {
            case FUNCTION, MACRO -> "(" + name + " …)";
            default -> name;
        };
    }

    static String word(DeclarationKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
