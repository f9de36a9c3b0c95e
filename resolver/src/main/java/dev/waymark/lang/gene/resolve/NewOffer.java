package dev.waymark.lang.gene.resolve;

import dev.waymark.files.Lookup;
import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.outline.Surface;
import dev.waymark.outline.Surface.ImportedModule;
import dev.waymark.outline.Surface.TakenName;
import dev.waymark.resolve.Member.Access;
import dev.waymark.resolve.Members;
import dev.waymark.resolve.Resolution;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What a module of the new dialect offers: whatever it declares and does not keep private, and what it hands on. */
final class NewOffer {

    /** How many modules in a row may hand on the next as a whole. */
    private static final int MODULES = 200;

    private final Lookup lookup;
    private final Origins origins;
    private final Set<String> seen = new HashSet<>();

    NewOffer(Lookup lookup) {
        this.lookup = lookup;
        this.origins = new Origins(lookup);
    }

    /** The members of the module in {@code file}. */
    Members of(String file) {
        Optional<Surface> surface = Surfaces.of(file, Dialect.NEW, lookup);
        if (surface.isEmpty() || seen.size() >= MODULES || !seen.add(file)) {
            return Members.UNKNOWN;
        }
        Offer offer = new Offer();
        offer.declared(surface.get().symbols(), file, Access.CLOSED);
        surface.get()
                .exports()
                .forEach(export ->
                        export.local().ifPresent(local -> handOn(export.name(), local, surface.get(), file, offer)));
        if (surface.get().broken()) {
            offer.more();
        }
        return offer.members();
    }

    private void handOn(String name, String local, Surface surface, String file, Offer offer) {
        for (ImportedModule wanted : surface.imports()) {
            for (TakenName taken : wanted.names()) {
                if (taken.local().equals(local)) {
                    origins.of(new Origins.Taken(file, wanted.request(), taken.name()))
                            .ifPresent(known -> offer.handedOn(name, known));
                }
            }
            if (wanted.binding().equals(Optional.of(local))) {
                offer.put(name, DeclarationKind.NAMESPACE, Access.OPEN, Optional.of(file), local);
                offer.handedOnInside(name + "/", "", module(wanted, file));
            }
        }
        offer.put(name, DeclarationKind.VARIABLE, Access.OPEN, Optional.of(file), local);
    }

    private Members module(ImportedModule wanted, String file) {
        Resolution resolution = GeneResolver.resolve(wanted.request(), file, lookup);
        return resolution instanceof Resolution.Found found
                ? of(found.targets().getFirst())
                : GeneMembers.of(resolution, file, lookup);
    }
}
