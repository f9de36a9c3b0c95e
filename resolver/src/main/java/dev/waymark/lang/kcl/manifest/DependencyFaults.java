package dev.waymark.lang.kcl.manifest;

import static dev.waymark.diagnostic.Code.INVALID_DEPENDENCY;
import static dev.waymark.diagnostic.Code.SHADOWED_BUILTIN;

import com.google.common.collect.ImmutableList;
import dev.waymark.lang.kcl.builtin.Builtins;
import dev.waymark.manifest.ManifestDocument;
import dev.waymark.manifest.ManifestValue;
import dev.waymark.manifest.ManifestValue.Entry;
import dev.waymark.manifest.ManifestValue.Mapping;
import dev.waymark.outline.Name;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Dependencies that can never work as they are declared (the package manager's checks, and names that no import has). */
final class DependencyFaults {

    private final Optional<String> own;
    private final Map<String, String> byAlias = new HashMap<>();
    private final ImmutableList.Builder<ManifestFault> faults = ImmutableList.builder();

    private DependencyFaults(Optional<String> own) {
        this.own = own;
    }

    /** The faults of a manifest that could be read. */
    static ImmutableList<ManifestFault> of(ManifestDocument document) {
        ModFile read = ModFile.of(document);
        DependencyFaults found = new DependencyFaults(read.name().map(Name::text));
        document.get("dependencies").stream()
                .flatMap(table -> table.entries().stream())
                .forEach(entry -> found.shape(entry));
        read.dependencies().forEach(found::names);
        return found.faults.build();
    }

    private void shape(Entry entry) {
        String name = entry.key().text();
        ManifestValue value = entry.value();
        if (value.asString().isEmpty() && !(value instanceof Mapping)) {
            refuse(new Name(name, value.span()), "must be a version, or a table with `oci`, `git` or `path`.");
            return;
        }
        List<Entry> sources = given(value, DependencyReader.SOURCES);
        if (value instanceof Mapping && sources.isEmpty()) {
            refuse(entry.key(), "has no source; give it `oci`, `git` or `path`.");
        }
        second(sources)
                .ifPresent(spare -> faults.add(ManifestFault.tolerated(
                        INVALID_DEPENDENCY,
                        spare.key().span(),
                        "`" + name + "` has more than one source; keep one of " + listed(sources) + ".")));
        List<Entry> references = given(value, DependencyReader.REFERENCES);
        second(references)
                .ifPresent(spare -> refuse(
                        new Name(name, spare.key().span()),
                        "may have only one of `branch`, `tag` and `commit`; keep one of " + listed(references) + "."));
    }

    private void names(Dependency dependency) {
        String alias = dependency.alias();
        String other = byAlias.putIfAbsent(alias, dependency.key().text());
        if (other != null) {
            refuse(
                    dependency.key(),
                    "and `" + other + "` are both imported as `" + alias + "`, since `-` becomes `_`; rename one.");
        } else if (!isIdentifier(alias)) {
            tolerate(dependency.key(), "cannot be written in an import; choose a name of letters, digits and `_`.");
        } else if (own.filter(name -> name.equals(dependency.realName())).isPresent()) {
            tolerate(dependency.key(), "is this module itself; remove it.");
        } else if (Builtins.SHIPPED.isSystemModule(alias)) {
            faults.add(ManifestFault.tolerated(
                    SHADOWED_BUILTIN,
                    dependency.key().span(),
                    "`" + alias + "` is a system module, which imports of that name lead to; choose another name."));
        }
    }

    private void refuse(Name place, String message) {
        faults.add(ManifestFault.refused(INVALID_DEPENDENCY, place.span(), "`" + place.text() + "` " + message));
    }

    private void tolerate(Name place, String message) {
        faults.add(ManifestFault.tolerated(INVALID_DEPENDENCY, place.span(), "`" + place.text() + "` " + message));
    }

    private static List<Entry> given(ManifestValue value, ImmutableList<String> keys) {
        return value.entries().stream()
                .filter(entry -> keys.contains(entry.key().text()))
                .toList();
    }

    private static Optional<Entry> second(List<Entry> entries) {
        return entries.stream().skip(1).findFirst();
    }

    private static String listed(List<Entry> entries) {
        return String.join(
                ", ",
                entries.stream().map(entry -> "`" + entry.key().text() + "`").toList());
    }

    private static boolean isIdentifier(String alias) {
        return !alias.isEmpty()
                && (alias.startsWith("_") || Character.isUnicodeIdentifierStart(alias.codePointAt(0)))
                && alias.codePoints().allMatch(c -> c == '_' || Character.isUnicodeIdentifierPart(c));
    }
}
