package dev.waymark.lang.neva.resolve;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.neva.builtin.StandardEntity;
import dev.waymark.lang.neva.builtin.StandardPackage;
import dev.waymark.lang.neva.manifest.NevaFile;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.outline.Surface;
import dev.waymark.resolve.Member;
import dev.waymark.resolve.Member.Access;
import dev.waymark.resolve.Members;
import dev.waymark.resolve.Origin;
import dev.waymark.resolve.Resolution;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What can be reached through an import: the public entities of the package; the others are there, but closed. */
public final class NevaMembers {

    private record Key(ImmutableList<String> files) {}

    private NevaMembers() {}

    /** The members of what {@code resolution}, of an import in the file at {@code importer}, leads to. */
    public static Members of(Resolution resolution, String importer, Lookup lookup) {
        return switch (resolution) {
            case Resolution.Found found -> found(found, importer, lookup);
            case Resolution.BuiltIn builtIn ->
                StandardLibrary.of(FilePaths.parent(importer), lookup)
                        .shipped(builtIn.module())
                        .map(known -> new Members(ImmutableMap.copyOf(provided(known)), true))
                        .orElse(Members.UNKNOWN);
            case Resolution.External _, Resolution.NotInstalled _ -> Members.UNKNOWN;
            case Resolution.Ambiguous _, Resolution.Uncertain _, Resolution.Missing _ -> Members.UNKNOWN;
        };
    }

    private static Members found(Resolution.Found found, String importer, Lookup lookup) {
        ImmutableList<String> files = found.targets();
        if (!files.stream().allMatch(NevaFile::isSource)) {
            return Members.UNKNOWN;
        }
        Members declared = lookup.step(new Key(files), "entities of the package", inner -> declared(files, inner));
        return found.origin().kind() == Origin.Kind.STANDARD_LIBRARY
                ? withShipped(declared, found, importer, lookup)
                : declared;
    }

    private static Members declared(ImmutableList<String> files, Lookup lookup) {
        Map<String, Member> byName = new LinkedHashMap<>();
        boolean complete = true;
        for (String file : files) {
            Optional<Surface> surface = lookup.surface(file, "entities of the package");
            complete &= surface.filter(known -> !known.broken()).isPresent();
            surface.stream()
                    .flatMap(known -> known.symbols().stream())
                    .forEach(symbol -> byName.putIfAbsent(symbol.name(), member(symbol, file)));
        }
        return new Members(ImmutableMap.copyOf(byName), complete);
    }

    /** Of an overloaded component the first version tells whether it is public (the compiler). */
    private static Member member(Surface.Symbol symbol, String file) {
        return new Member(
                symbol.name(), symbol.kind(), access(symbol.exported()), Optional.of(file), word(symbol.kind()));
    }

    /** The unpacked package with what only the specification's release has. */
    private static Members withShipped(Members declared, Resolution.Found found, String importer, Lookup lookup) {
        Optional<StandardPackage> shipped = StandardLibrary.root(lookup)
                .map(root -> FilePaths.relativize(root, found.location()))
                .flatMap(path ->
                        StandardLibrary.of(FilePaths.parent(importer), lookup).shipped(path));
        Map<String, Member> all = new LinkedHashMap<>(declared.byName());
        shipped.ifPresent(known -> provided(known).forEach(all::putIfAbsent));
        return new Members(ImmutableMap.copyOf(all), declared.complete());
    }

    private static Map<String, Member> provided(StandardPackage known) {
        Map<String, Member> members = new LinkedHashMap<>();
        known.entities().values().forEach(entity -> members.put(entity.name(), provided(entity)));
        return members;
    }

    private static Member provided(StandardEntity entity) {
        return new Member(entity.name(), entity.kind(), access(entity.isPublic()), Optional.empty(), "");
    }

    private static Access access(boolean isPublic) {
        return isPublic ? Access.OPEN : Access.CLOSED;
    }

    private static String word(DeclarationKind kind) {
        return kind == DeclarationKind.FUNCTION ? "component" : kind.name().toLowerCase(Locale.ROOT);
    }
}
