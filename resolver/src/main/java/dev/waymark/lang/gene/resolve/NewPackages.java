package dev.waymark.lang.gene.resolve;

import dev.waymark.files.Lookup;
import dev.waymark.lang.gene.manifest.Dependency;
import dev.waymark.lang.gene.manifest.DependencyPlace;
import dev.waymark.lang.gene.manifest.Manifest;
import dev.waymark.lang.gene.manifest.NewManifest;
import dev.waymark.outline.Name;
import java.util.Optional;

/** Finds packages of the new dialect: an import names one by the alias that its own manifest declares. */
final class NewPackages {

    /** The alias by which a package calls itself. */
    private static final String SELF = "self";

    private NewPackages() {}

    /** What the files of the package in {@code own}, if they are in one, mean by {@code alias}. */
    static Located find(String alias, Optional<String> own, Lookup lookup) {
        if (own.isEmpty()) {
            return undeclared(alias, "no package.gene above this file declares it");
        }
        if (alias.equals(SELF)) {
            return new Located.At(own.get());
        }
        Optional<Manifest> manifest = Manifest.at(own.get(), lookup);
        if (!(manifest.orElse(null) instanceof NewManifest known)) {
            return new Located.Failed(new Outcome.Unknown());
        }
        Optional<Dependency> dependency = known.dependency(alias);
        if (dependency.isEmpty()) {
            return known.isSound()
                    ? undeclared(alias, "the package.gene of `" + known.title(own.get()) + "` does not declare it")
                    : new Located.Failed(new Outcome.Unknown());
        }
        return dependency.get().scope() == Dependency.Scope.BUILD
                ? undeclared(alias, "it is declared for builds only; list it under `^dependencies`")
                : place(dependency.get(), own.get(), lookup);
    }

    /** Where {@code dependency}, which the package in {@code root} declares, lies. */
    static Located place(Dependency dependency, String root, Lookup lookup) {
        String name = dependency.name().text();
        return switch (DependencyPlace.of(dependency, root, lookup)) {
            case DependencyPlace.At(String place) -> new Located.At(place);
            case DependencyPlace.Wrong(Name place) ->
                failed(dependency, "`" + place.text() + "`, where `" + name + "` should lie, holds no package.gene.");
            case DependencyPlace.NoMember() -> failed(dependency, "The workspace has no member called `" + name + "`.");
            case DependencyPlace.NotInstalled() ->
                new Located.Failed(new Outcome.NotInstalled(dependency.alias().text()));
        };
    }

    private static Located failed(Dependency dependency, String reason) {
        return new Located.Failed(new Outcome.NoPackage(dependency.alias().text(), reason));
    }

    private static Located undeclared(String alias, String reason) {
        return new Located.Failed(
                new Outcome.NoPackage(alias, "No dependency is called `" + alias + "`: " + reason + "."));
    }
}
