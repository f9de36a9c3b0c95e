package dev.waymark.lang.gene.resolve;

import com.google.common.collect.ImmutableMap;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.outline.Surface;
import dev.waymark.resolve.Member;
import dev.waymark.resolve.Member.Access;
import dev.waymark.resolve.Members;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects what one module offers; of equal names the first counts. */
final class Offer {

    /** Deepest namespace whose members are told. */
    private static final int DEPTH = 16;

    private final Map<String, Member> byName = new LinkedHashMap<>();
    private boolean complete = true;

    /** Adds what {@code symbols}, declared in {@code file}, offer; {@code otherwise} is the access of those that say nothing. */
    void declared(List<Surface.Symbol> symbols, String file, Access otherwise) {
        declared("", symbols, file, otherwise, 0);
    }

    private void declared(String prefix, List<Surface.Symbol> symbols, String file, Access otherwise, int depth) {
        for (Surface.Symbol symbol : symbols) {
            String name = prefix + symbol.name();
            put(name, symbol.kind(), symbol.exported() ? Access.OPEN : otherwise, Optional.of(file), name);
            if (depth < DEPTH) {
                declared(name + "/", symbol.members(), file, otherwise, depth + 1);
            }
        }
    }

    /** Adds {@code known} under the name {@code name}. */
    void handedOn(String name, Member known) {
        put(name, known.kind(), Access.OPEN, known.file(), known.declared());
    }

    /** Adds whatever lies in {@code namespace} of {@code known}, or in it as a whole, in a namespace called {@code name}. */
    void handedOnInside(String name, String namespace, Members known) {
        known.byName().forEach((path, member) -> {
            boolean isOpen = member.access() == Access.OPEN && path.startsWith(namespace);
            if (isOpen) {
                handedOn(name + path.substring(namespace.length()), member);
            }
        });
        complete &= known.complete();
    }

    void put(String name, DeclarationKind kind, Access access, Optional<String> file, String declared) {
        byName.putIfAbsent(name, new Member(name, kind, access, file, declared, word(kind)));
    }

    /** A word on what a member is. */
    static String word(DeclarationKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Opens what is {@code listed}, leaves as it is what lies in a listed namespace, and closes all others. */
    void restrict(Set<String> listed) {
        byName.replaceAll((name, member) -> {
            boolean isInside = name.contains("/") && listed.contains(name.substring(0, name.indexOf('/')));
            return isInside ? member : with(member, listed.contains(name) ? Access.OPEN : Access.CLOSED);
        });
    }

    private static Member with(Member member, Access access) {
        return new Member(member.name(), member.kind(), access, member.file(), member.declared(), member.detail());
    }

    /** There may be more than is known. */
    void more() {
        complete = false;
    }

    Members members() {
        return new Members(ImmutableMap.copyOf(byName), complete);
    }
}
