package dev.waymark.lang.hql.resolve;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.waymark.files.Lookup;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.outline.Export.Form;
import dev.waymark.outline.Surface;
import dev.waymark.outline.Surface.Offer;
import dev.waymark.resolve.Member;
import dev.waymark.resolve.Member.Access;
import dev.waymark.resolve.Members;
import dev.waymark.resolve.Resolution;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names that one file exports, HQL's own or a neighbour's. What it hands on is followed through other files, in
 * circles too, to where it is declared.
 */
final class ModuleExports {

    private static final String WHY = "what the module exports";
    private static final String DEFAULT = "default";

    private static final ImmutableSet<DeclarationKind> TYPES =
            Sets.immutableEnumSet(DeclarationKind.TYPE, DeclarationKind.INTERFACE);

    private record Key(String path) {}

    /** A name in a file. */
    private record Place(String path, String name) {}

    private final Lookup lookup;
    private final Map<String, Member> byName = new LinkedHashMap<>();
    private final Map<String, Optional<Contents>> contents = new HashMap<>();
    private final Map<String, Set<String>> handingOn = new HashMap<>();
    private boolean isComplete = true;

    private ModuleExports(Lookup lookup) {
        this.lookup = lookup;
    }

    /** What the file at {@code path} exports. */
    static Members of(String path, Lookup lookup) {
        return lookup.step(new Key(path), WHY, inner -> new ModuleExports(inner).read(path));
    }

    private Members read(String path) {
        for (String file : handingOn(path)) {
            Optional<Surface> surface = lookup.surface(file, WHY);
            isComplete &= surface.filter(known -> !known.broken()).isPresent();
            surface.ifPresent(known -> {
                known.exports().forEach(offer -> add(offer, file, file.equals(path)));
                isComplete &= wholes(known, file).allMatch(Resolution.Found.class::isInstance);
            });
        }
        if (path.endsWith(Specifier.SUFFIX)) {
            lookup.surface(path, WHY).ifPresent(surface -> close(surface, path));
        }
        return new Members(ImmutableMap.copyOf(byName), isComplete);
    }

    /** Expansions may export what is not seen here; but beside what the compiler collects, nothing else is found by name. */
    private void close(Surface surface, String path) {
        boolean hasList = surface.exports().stream()
                .anyMatch(offer -> offer.form() == Form.LIST || offer.form() == Form.DECLARATION);
        if (hasList || !Expansions.in(path, lookup)) {
            keep(surface, path);
        } else {
            isComplete = false;
        }
    }

    /** What a source declares and keeps to itself, and the types that it exports, which other sources may use as types. */
    private void keep(Surface surface, String path) {
        for (Surface.Symbol symbol : surface.symbols()) {
            boolean isType = TYPES.contains(symbol.kind()) && symbol.exported();
            Access access = isType ? Access.CLOSED : Access.UNEXPORTED;
            String word = HqlMembers.word(symbol.kind());
            byName.computeIfAbsent(
                    symbol.name(), name -> new Member(name, symbol.kind(), access, Optional.of(path), word));
        }
    }

    /** A file's own names win over those that it hands on whole; its default is never handed on (ECMAScript). */
    private void add(Offer offer, String file, boolean isOwn) {
        if ((isOwn || !offer.name().equals(DEFAULT)) && !byName.containsKey(offer.name())) {
            Place origin = origin(file, offer);
            kind(origin).ifPresent(kind -> byName.put(offer.name(), member(offer, origin, kind)));
        }
    }

    /** The file at {@code path} and those whose names it hands on whole, the nearest first. */
    private Set<String> handingOn(String path) {
        Set<String> files = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>();
        open.add(path);
        while (!open.isEmpty()) {
            String file = open.remove();
            if (files.add(file)) {
                lookup.surface(file, WHY)
                        .ifPresent(surface -> wholes(surface, file).forEach(found -> open.addAll(found.files())));
            }
        }
        return files;
    }

    /** Where the modules lie of which everything is handed on. */
    private Stream<Resolution> wholes(Surface surface, String file) {
        return surface.imports().stream()
                .filter(wanted -> wanted.wildcard().isPresent())
                .map(wanted -> HqlResolver.resolve(wanted.request(), file, lookup));
    }

    private static Member member(Offer offer, Place origin, DeclarationKind kind) {
        return new Member(
                offer.name(), kind, Access.OPEN, Optional.of(origin.path()), origin.name(), HqlMembers.word(kind));
    }

    /** What is declared there; empty for types alone, which do not exist when the program runs. */
    private Optional<DeclarationKind> kind(Place at) {
        Optional<Contents> contents = contents(at.path());
        ImmutableList<DeclarationKind> declared =
                contents.map(known -> known.kinds().get(at.name())).orElse(ImmutableList.of());
        boolean isModule =
                contents.filter(known -> known.modules().contains(at.name())).isPresent();
        return declared.isEmpty()
                ? Optional.of(isModule ? DeclarationKind.NAMESPACE : DeclarationKind.VARIABLE)
                : declared.stream().filter(kind -> !TYPES.contains(kind)).findFirst();
    }

    /** Where what {@code offer} offers is declared, or the last place on the way there that can be read. */
    private Place origin(String file, Offer offer) {
        Place at = new Place(file, offer.local().orElse(offer.name()));
        Set<Place> seen = new LinkedHashSet<>();
        while (seen.add(at)) {
            Optional<Place> next = step(at);
            if (next.isEmpty()) {
                return at;
            }
            at = next.get();
        }
        return at;
    }

    /** One step from a name that a file takes out of another one to what stands for it there. */
    private Optional<Place> step(Place at) {
        return contents(at.path())
                .filter(known -> !known.kinds().containsKey(at.name()))
                .flatMap(known -> known.taken().get(at.name()).stream()
                        .flatMap(taken -> HqlResolver.resolve(taken.request(), at.path(), lookup).files().stream()
                                .flatMap(target -> offered(target, taken.name()).stream()))
                        .findFirst());
    }

    /** What stands for the exported {@code name} in the file at {@code path}, or in those that it hands on whole. */
    private Optional<Place> offered(String path, String name) {
        return handingOn.computeIfAbsent(path, this::handingOn).stream()
                .flatMap(file -> contents(file).stream()
                        .flatMap(known -> known.offers().get(name).stream())
                        .map(offer -> new Place(file, offer.local().orElse(name))))
                .findFirst();
    }

    private Optional<Contents> contents(String path) {
        return contents.computeIfAbsent(path, file -> lookup.surface(file, WHY).map(Contents::of));
    }
}
