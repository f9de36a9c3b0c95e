package dev.waymark.lang.hql.resolve;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.outline.Surface;
import dev.waymark.outline.Surface.Offer;

/**
 * What each name stands for in one file, so that many can be asked for.
 *
 * @param kinds what is declared under a name
 * @param modules the names of modules
 * @param taken what is taken out of another module under a name
 * @param offers what is exported under a name
 */
record Contents(
        ImmutableListMultimap<String, DeclarationKind> kinds,
        ImmutableSet<String> modules,
        ImmutableListMultimap<String, Taken> taken,
        ImmutableListMultimap<String, Offer> offers) {

    /** The {@code name} that the module has which {@code request} asks for. */
    record Taken(String request, String name) {}

    static Contents of(Surface surface) {
        ImmutableListMultimap.Builder<String, DeclarationKind> kinds = ImmutableListMultimap.builder();
        surface.symbols().forEach(symbol -> kinds.put(symbol.name(), symbol.kind()));
        ImmutableSet.Builder<String> modules = ImmutableSet.builder();
        ImmutableListMultimap.Builder<String, Taken> taken = ImmutableListMultimap.builder();
        for (Surface.ImportedModule wanted : surface.imports()) {
            wanted.binding().ifPresent(modules::add);
            wanted.names().forEach(name -> taken.put(name.local(), new Taken(wanted.request(), name.name())));
        }
        ImmutableListMultimap.Builder<String, Offer> offers = ImmutableListMultimap.builder();
        surface.exports().forEach(offer -> offers.put(offer.name(), offer));
        return new Contents(kinds.build(), modules.build(), taken.build(), offers.build());
    }
}
