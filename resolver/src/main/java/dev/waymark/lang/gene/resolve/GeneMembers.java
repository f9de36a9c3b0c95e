package dev.waymark.lang.gene.resolve;

import com.google.common.collect.ImmutableMap;
import dev.waymark.files.Lookup;
import dev.waymark.lang.gene.builtin.BuiltinNamespace;
import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.resolve.Member;
import dev.waymark.resolve.Member.Access;
import dev.waymark.resolve.Members;
import dev.waymark.resolve.Resolution;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What can be reached through an import. What lies in a namespace of a module has its path for a name: {@code n/f}.
 *
 * <p>What a classic module does while it is loaded can add to it; where that cannot be seen in its text, it is not known.
 */
public final class GeneMembers {

    /** Classic's programs put whatever they like into it. */
    private static final String OPEN_NAMESPACE = "global";

    private record Key(String file, Dialect dialect) {}

    private GeneMembers() {}

    /** The members of what {@code resolution}, of an import in the source at {@code importer}, leads to. */
    public static Members of(Resolution resolution, String importer, Lookup lookup) {
        return switch (resolution) {
            case Resolution.Found found -> found(found, importer, lookup);
            case Resolution.BuiltIn builtIn -> provided(builtIn.module(), FileDialect.of(importer, lookup));
            case Resolution.External _, Resolution.NotInstalled _ -> Members.UNKNOWN;
            case Resolution.Ambiguous _, Resolution.Uncertain _, Resolution.Missing _ -> Members.UNKNOWN;
        };
    }

    /** A namespace of the importing file itself holds less than the file, which is not worth telling apart. */
    private static Members found(Resolution.Found found, String importer, Lookup lookup) {
        Optional<String> file = found.targets().stream().findFirst().filter(target -> !target.equals(importer));
        return file.map(target -> offered(target, importer, lookup)).orElse(Members.UNKNOWN);
    }

    /**
     * A module of which nothing tells its dialect is read in that of the file that imports it; where nothing tells that
     * either, it offers what it would in any.
     */
    private static Members offered(String file, String importer, Lookup lookup) {
        return FileDialect.told(file, lookup)
                .or(() -> FileDialect.told(importer, lookup))
                .map(dialect -> offered(file, dialect, lookup))
                .orElseGet(() -> Stream.of(Dialect.values())
                        .map(dialect -> offered(file, dialect, lookup))
                        .reduce(GeneMembers::either)
                        .orElse(Members.UNKNOWN));
    }

    private static Members offered(String file, Dialect dialect, Lookup lookup) {
        return lookup.step(new Key(file, dialect), "what the module offers", inner -> switch (dialect) {
            case CLASSIC -> new ClassicOffer(inner).of(file);
            case NEW -> new NewOffer(inner).of(file);
        });
    }

    /** What one of two readings of a module offers; a name is open that is open in one of them. */
    private static Members either(Members one, Members other) {
        Map<String, Member> byName = new LinkedHashMap<>(one.byName());
        other.byName()
                .forEach((name, member) ->
                        byName.merge(name, member, (known, also) -> known.access() == Access.OPEN ? known : also));
        return new Members(ImmutableMap.copyOf(byName), one.complete() && other.complete());
    }

    /** A page about a namespace is read without any file; there, either dialect will do. */
    private static Members provided(String namespace, Dialect dialect) {
        return Stream.concat(Stream.of(dialect), Stream.of(Dialect.values()))
                .flatMap(either -> either.builtins().namespace(namespace).stream())
                .findFirst()
                .map(GeneMembers::provided)
                .orElse(Members.UNKNOWN);
    }

    private static Members provided(BuiltinNamespace namespace) {
        ImmutableMap.Builder<String, Member> members = ImmutableMap.builder();
        namespace
                .members()
                .forEach((name, kind) -> members.put(
                        name, new Member(name, kind, Access.OPEN, Optional.empty(), namespace.child(name))));
        return new Members(members.buildOrThrow(), !namespace.path().equals(OPEN_NAMESPACE));
    }
}
