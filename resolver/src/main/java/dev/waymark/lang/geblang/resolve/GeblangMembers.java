package dev.waymark.lang.geblang.resolve;

import com.google.common.collect.ImmutableMap;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.geblang.builtin.BuiltinModule;
import dev.waymark.lang.geblang.builtin.Builtins;
import dev.waymark.language.Edition;
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

/** What can be reached through an import (seed: Exports; the tool's checker for what it lets pass). */
public final class GeblangMembers {

    private final Map<String, Member> byName = new LinkedHashMap<>();

    private GeblangMembers() {}

    /** The members of what {@code resolution}, an import of {@code importer}, leads to. */
    public static Members of(Resolution resolution, String importer, Lookup lookup) {
        return switch (resolution) {
            case Resolution.Found found -> found(found, importer, lookup);
            case Resolution.BuiltIn builtIn -> builtIn(builtIn.module(), importer, lookup);
            case Resolution.External _, Resolution.NotInstalled _ -> Members.UNKNOWN;
            case Resolution.Ambiguous _, Resolution.Uncertain _, Resolution.Missing _ -> Members.UNKNOWN;
        };
    }

    /**
     * Whether the tool takes any type for granted that is reached through {@code resolution}: it does so for modules that
     * take names out of others, since they may hand them on. For values it does not.
     */
    public static boolean isFacade(Resolution resolution, Lookup lookup) {
        return resolution instanceof Resolution.Found found
                && found.targets().stream()
                        .flatMap(path -> lookup.surface(path, "imports of the module").stream())
                        .flatMap(surface -> surface.imports().stream())
                        .anyMatch(wanted -> !wanted.names().isEmpty());
    }

    private static Members found(Resolution.Found found, String importer, Lookup lookup) {
        Optional<Surface> surface = lookup.surface(found.location(), "declarations of the module");
        if (surface.isEmpty() || !found.location().endsWith(ModuleName.SUFFIX)) {
            return Members.UNKNOWN;
        }
        GeblangMembers members = new GeblangMembers();
        members.declared(surface.get(), found.location());
        if (found.origin().kind() == Origin.Kind.STANDARD_LIBRARY) {
            StandardLibrary.of(FilePaths.parent(importer), lookup)
                    .module(found.location())
                    .flatMap(Builtins.SHIPPED::nativeModule)
                    .ifPresent(twin -> members.provided(twin, "native"));
        }
        return members.build(!surface.get().broken() || isStrict(importer, lookup));
    }

    /** Today's tool checks members even against what it could read of a broken module. */
    private static boolean isStrict(String importer, Lookup lookup) {
        return edition(importer, lookup) == Edition.CURRENT;
    }

    private static Edition edition(String importer, Lookup lookup) {
        return Edition.of(lookup.settings(FilePaths.parent(importer)), GeblangResolver.GEBLANG);
    }

    /** Of a module that is both native and of the library, both are reached; a library on disk hides the shipped one. */
    private static Members builtIn(String module, String importer, Lookup lookup) {
        GeblangMembers members = new GeblangMembers();
        StandardLibrary library = StandardLibrary.of(FilePaths.parent(importer), lookup);
        if (library.roots().isEmpty()) {
            Builtins.SHIPPED.libraryModule(module).ifPresent(shipped -> members.provided(shipped, "standard library"));
        }
        Builtins.SHIPPED.nativeModule(module).ifPresent(twin -> members.provided(twin, "native"));
        if (edition(importer, lookup) == Edition.DOCUMENTED) {
            Builtins.SHIPPED
                    .documentedMembers(module)
                    .forEach(name -> members.provided(name, DeclarationKind.FUNCTION, Access.OPEN, "native"));
        }
        return members.build(true);
    }

    private void declared(Surface surface, String path) {
        for (Surface.Symbol symbol : surface.symbols()) {
            byName.putIfAbsent(
                    symbol.name(),
                    new Member(symbol.name(), symbol.kind(), access(symbol), Optional.of(path), word(symbol.kind())));
        }
    }

    private void provided(BuiltinModule module, String place) {
        module.members().forEach((name, kind) -> provided(name, kind, Access.OPEN, place));
        module.hidden().forEach((name, kind) -> provided(name, kind, Access.UNEXPORTED, place));
    }

    private void provided(String name, DeclarationKind kind, Access access, String place) {
        byName.putIfAbsent(name, new Member(name, kind, access, Optional.empty(), place + " " + word(kind)));
    }

    private Members build(boolean complete) {
        return new Members(ImmutableMap.copyOf(byName), complete);
    }

    /**
     * The tool knows neither names with a leading underscore nor type aliases nor what is taken out of a value, exported
     * or not; all else it lets pass.
     */
    private static Access access(Surface.Symbol symbol) {
        if (symbol.name().startsWith("_") || symbol.kind() == DeclarationKind.TYPE || symbol.joint()) {
            return Access.CLOSED;
        }
        return symbol.exported() ? Access.OPEN : Access.UNEXPORTED;
    }

    private static String word(DeclarationKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
