package dev.waymark.lang.gene.resolve;

import com.google.common.base.Splitter;
import dev.waymark.files.Lookup;
import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.outline.Surface;
import dev.waymark.outline.Surface.Symbol;
import dev.waymark.outline.Surface.TakenName;
import dev.waymark.resolve.Member;
import dev.waymark.resolve.Member.Access;
import dev.waymark.resolve.Resolution;
import java.util.List;
import java.util.Optional;

/** Follows a name from module to module, as far as each one only hands it on, to its declaration. */
final class Origins {

    /** More modules than that in a row hand a name on in a circle. */
    private static final int STEPS = 32;

    private static final Splitter PARTS = Splitter.on('/');

    /**
     * A name that a module takes from another.
     *
     * @param file the module that takes it
     * @param request what its import asks for
     * @param name the name in the other module
     */
    record Taken(String file, String request, String name) {}

    private final Lookup lookup;

    Origins(Lookup lookup) {
        this.lookup = lookup;
    }

    /** What {@code taken} is where it is declared; empty where that cannot be known. */
    Optional<Member> of(Taken taken) {
        Optional<Taken> at = Optional.of(taken);
        for (int step = 0; step < STEPS && at.isPresent(); step++) {
            Taken wanted = at.get();
            Resolution resolution = GeneResolver.resolve(wanted.request(), wanted.file(), lookup);
            if (resolution instanceof Resolution.BuiltIn) {
                return GeneMembers.of(resolution, wanted.file(), lookup).member(wanted.name());
            }
            Optional<String> target = resolution.files().stream().findFirst();
            Optional<Member> declared = target.flatMap(file -> declared(file, wanted.name()));
            if (declared.isPresent()) {
                return declared;
            }
            at = target.flatMap(file -> handedOn(file, wanted.name()));
        }
        return Optional.empty();
    }

    /** What the module in {@code file} itself declares as {@code name}, a path where it lies in a namespace. */
    private Optional<Member> declared(String file, String name) {
        return surface(file)
                .flatMap(surface -> symbol(surface.symbols(), name))
                .map(symbol ->
                        new Member(name, symbol.kind(), Access.OPEN, Optional.of(file), Offer.word(symbol.kind())));
    }

    private static Optional<Symbol> symbol(List<Symbol> symbols, String path) {
        List<Symbol> inside = symbols;
        Optional<Symbol> found = Optional.empty();
        for (String part : PARTS.split(path)) {
            found = inside.stream().filter(symbol -> symbol.name().equals(part)).findFirst();
            inside = found.map(symbol -> (List<Symbol>) symbol.members()).orElse(List.of());
        }
        return found;
    }

    /** Where the module in {@code file} has {@code name} from, or the namespace that it lies in. */
    private Optional<Taken> handedOn(String file, String name) {
        int cut = name.indexOf('/');
        String first = cut < 0 ? name : name.substring(0, cut);
        String rest = cut < 0 ? "" : name.substring(cut);
        return surface(file)
                .flatMap(surface -> local(surface, file, first).flatMap(local -> source(surface, file, local)))
                .map(taken -> new Taken(taken.file(), taken.request(), taken.name() + rest));
    }

    /** What {@code name}, which others use, is called in the module itself; only the newer dialect renames what it hands on. */
    private Optional<String> local(Surface surface, String file, String name) {
        boolean isNew = FileDialect.told(file, lookup).equals(Optional.of(Dialect.NEW));
        return isNew
                ? surface.exports().stream()
                        .filter(export -> export.name().equals(name))
                        .findFirst()
                        .flatMap(Surface.Offer::local)
                : Optional.of(name);
    }

    /** The later of two imports of one name counts. */
    private static Optional<Taken> source(Surface surface, String file, String local) {
        return surface.imports().stream()
                .flatMap(wanted -> wanted.names().stream()
                        .filter(name -> name.local().equals(local))
                        .map(TakenName::name)
                        .map(name -> new Taken(file, wanted.request(), name)))
                .reduce((_, later) -> later);
    }

    private Optional<Surface> surface(String file) {
        return Surfaces.of(file, FileDialect.of(file, lookup), lookup);
    }
}
