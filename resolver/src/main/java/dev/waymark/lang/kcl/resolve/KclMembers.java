package dev.waymark.lang.kcl.resolve;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.waymark.files.Lookup;
import dev.waymark.lang.kcl.builtin.Builtins;
import dev.waymark.lang.kcl.builtin.SystemMember;
import dev.waymark.lang.kcl.builtin.SystemModule;
import dev.waymark.lang.kcl.manifest.KclFile;
import dev.waymark.outline.Surface;
import dev.waymark.resolve.Member;
import dev.waymark.resolve.Member.Access;
import dev.waymark.resolve.Members;
import dev.waymark.resolve.Resolution;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What can be reached through an import: whatever the files of the package declare at their top level. Nothing there is
 * private; what the package itself imports is no member of it (the compiler's rules).
 */
public final class KclMembers {

    private record Key(ImmutableList<String> files) {}

    private KclMembers() {}

    /** The members of what {@code resolution} leads to. */
    public static Members of(Resolution resolution, Lookup lookup) {
        return switch (resolution) {
            case Resolution.Found found -> found(found, lookup);
            case Resolution.BuiltIn builtIn ->
                Builtins.SHIPPED
                        .systemModule(builtIn.module())
                        .map(KclMembers::provided)
                        .orElse(Members.UNKNOWN);
            case Resolution.External _, Resolution.NotInstalled _ -> Members.UNKNOWN;
            case Resolution.Ambiguous _, Resolution.Uncertain _, Resolution.Missing _ -> Members.UNKNOWN;
        };
    }

    private static Members found(Resolution.Found found, Lookup lookup) {
        ImmutableList<String> files = found.targets();
        return files.stream().allMatch(KclFile::isSource)
                ? lookup.step(new Key(files), "declarations of the package", inner -> declared(files, inner))
                : Members.UNKNOWN;
    }

    private static Members declared(ImmutableList<String> files, Lookup lookup) {
        Map<String, Member> byName = new LinkedHashMap<>();
        boolean complete = true;
        for (String file : files) {
            Optional<Surface> surface = lookup.surface(file, "declarations of the package");
            complete &= surface.filter(known -> !known.broken()).isPresent();
            surface.stream()
                    .flatMap(known -> known.symbols().stream())
                    .filter(Surface.Symbol::exported)
                    .forEach(symbol -> byName.putIfAbsent(symbol.name(), member(symbol, file)));
        }
        return new Members(ImmutableMap.copyOf(byName), complete);
    }

    private static Member member(Surface.Symbol symbol, String file) {
        String word = symbol.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return new Member(symbol.name(), symbol.kind(), Access.OPEN, Optional.of(file), word);
    }

    private static Members provided(SystemModule module) {
        ImmutableMap.Builder<String, Member> members = ImmutableMap.builder();
        module.members().values().forEach(member -> members.put(member.name(), provided(member)));
        return new Members(members.buildOrThrow(), true);
    }

    private static Member provided(SystemMember member) {
        return new Member(
                member.name(),
                member.kind(),
                Access.OPEN,
                Optional.empty(),
                member.name(),
                member.signature(),
                member.documentation());
    }
}
