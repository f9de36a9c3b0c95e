package dev.waymark.lang.gene.resolve;

import com.google.common.collect.ImmutableSet;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.lang.gene.manifest.NearestPackage;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.outline.Export;
import dev.waymark.outline.Import.Placement;
import dev.waymark.outline.Surface;
import dev.waymark.outline.Surface.ImportedModule;
import dev.waymark.outline.Surface.TakenName;
import dev.waymark.resolve.Member.Access;
import dev.waymark.resolve.Members;
import dev.waymark.resolve.Resolution;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a classic module offers: its functions, classes, types and namespaces, what it puts into its own namespace, and
 * whatever it imports. With an export it offers what that lists, and nothing else.
 */
final class ClassicOffer {

    /** What is there in every module. */
    private static final ImmutableSet<String> ALWAYS = ImmutableSet.of("pkg", "$pkg", "gene", "genex");

    /** How many modules in a row may take everything of the next. */
    private static final int MODULES = 200;

    private final Lookup lookup;
    private final Origins origins;
    private final Set<String> seen = new HashSet<>();

    ClassicOffer(Lookup lookup) {
        this.lookup = lookup;
        this.origins = new Origins(lookup);
    }

    /** The members of the module in {@code file}; modules that import all of each other offer each name once. */
    Members of(String file) {
        Optional<Surface> surface = Surfaces.of(file, Dialect.CLASSIC, lookup);
        if (surface.isEmpty() || seen.size() >= MODULES || !seen.add(file)) {
            return Members.UNKNOWN;
        }
        Offer offer = new Offer();
        offer.declared(surface.get().symbols(), file, Access.UNEXPORTED);
        surface.get().imports().stream()
                .filter(wanted -> wanted.placement().isHonoured() || wanted.placement() == Placement.CONDITIONAL)
                .forEach(wanted -> imported(wanted, file, offer));
        ALWAYS.forEach(name -> offer.put(name, DeclarationKind.NAMESPACE, Access.OPEN, Optional.of(file), name));
        exported(surface.get(), file, offer);
        if (surface.get().broken() || isReplaced(file)) {
            offer.more();
        }
        return offer.members();
    }

    private void imported(ImportedModule wanted, String file, Offer offer) {
        for (TakenName name : wanted.names()) {
            origins.of(new Origins.Taken(file, wanted.request(), name.name()))
                    .ifPresentOrElse(
                            known -> offer.handedOn(name.local(), known),
                            () -> offer.put(
                                    name.local(),
                                    DeclarationKind.VARIABLE,
                                    Access.OPEN,
                                    Optional.of(file),
                                    name.local()));
        }
        if (wanted.wildcard().isPresent()) {
            offer.handedOnInside("", "", everything(wanted, file));
        }
    }

    private Members everything(ImportedModule wanted, String file) {
        Resolution resolution = GeneResolver.resolve(wanted.request(), file, lookup);
        return resolution instanceof Resolution.Found found
                ? of(found.targets().getFirst())
                : GeneMembers.of(resolution, file, lookup);
    }

    /** A namespace that is listed is offered with all that it offers itself. */
    private static void exported(Surface surface, String file, Offer offer) {
        ImmutableSet<String> listed = surface.exports().stream()
                .filter(export -> export.form() == Export.Form.LIST)
                .map(Surface.Offer::name)
                .collect(ImmutableSet.toImmutableSet());
        if (!listed.isEmpty()) {
            listed.forEach(name -> offer.put(name, DeclarationKind.VARIABLE, Access.OPEN, Optional.of(file), name));
            offer.restrict(listed);
        }
    }

    /** A library below {@code build} is loaded in place of the module. */
    private boolean isReplaced(String file) {
        return NearestPackage.of(FilePaths.parent(file), lookup)
                .flatMap(root -> new NativeLibraries(lookup).built(root, FilePaths.name(file)))
                .isPresent();
    }
}
