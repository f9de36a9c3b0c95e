package dev.waymark.lang.gene.manifest;

import static dev.waymark.diagnostic.Code.INVALID_DEPENDENCY;
import static dev.waymark.diagnostic.Code.MALFORMED_MANIFEST;
import static dev.waymark.diagnostic.Code.RESERVED_NAME;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.lang.gene.manifest.Datum.Entry;
import dev.waymark.outline.Name;
import dev.waymark.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Dependencies that make the tool of the new dialect refuse their manifest. */
final class NewDependencyFaults {

    /** The alias by which a package calls itself. */
    private static final String SELF = "self";

    private static final ImmutableList<String> SOURCES = ImmutableList.of("registry", "git", "path", "workspace");
    private static final ImmutableList<String> REFERENCES = ImmutableList.of("commit", "tag", "branch");

    private final Set<String> aliases = new HashSet<>();
    private final ImmutableList.Builder<ManifestFault> faults = ImmutableList.builder();

    private NewDependencyFaults() {}

    static ImmutableList<ManifestFault> of(Datum root) {
        NewDependencyFaults found = new NewDependencyFaults();
        for (Dependency.Scope scope : Dependency.Scope.values()) {
            root.get(scope.section()).stream()
                    .flatMap(section -> section.entries().stream())
                    .forEach(found::entry);
        }
        return found.faults.build();
    }

    private void entry(Entry entry) {
        Name alias = entry.key();
        if (alias.text().equals(SELF)) {
            add(RESERVED_NAME, alias.span(), "`self` is what a package calls itself; choose another alias.");
        } else if (!PackageName.isLocalName(alias.text())) {
            add(INVALID_DEPENDENCY, alias.span(), "`" + alias.text() + "` must be in lowercase snake_case.");
        } else if (!aliases.add(alias.text())) {
            add(INVALID_DEPENDENCY, alias.span(), "There is another dependency called `" + alias.text() + "`.");
        }
        if (entry.value() instanceof Datum.Call call) {
            call(call, alias);
        } else if (!(entry.value() instanceof Datum.Nothing)) {
            add(MALFORMED_MANIFEST, entry.value().span(), "A dependency is written `(dep \"owner/name\" …)`.");
        }
    }

    private void call(Datum.Call call, Name alias) {
        if (!call.isOf(NewManifest.DEPENDENCY)) {
            Span head = call.head().map(Datum::span).orElse(call.span());
            add(MALFORMED_MANIFEST, head, "A dependency begins with `dep`, as in `(dep \"owner/name\" …)`.");
            return;
        }
        if (call.items().isEmpty() || call.items().getFirst().string().isEmpty()) {
            add(MALFORMED_MANIFEST, call.span(), "`" + alias.text() + "` needs the name of its package, as a string.");
            return;
        }
        Name name = call.items().getFirst().string().orElseThrow();
        PackageName.inNew(name.text()).ifPresent(fault -> add(fault.code(), name.span(), fault.message()));
        new Shapes(Dialect.NEW, faults::add).check(call.entries(), ManifestKey.OF_NEW_DEPENDENCY);
        sources(call, alias);
    }

    private void sources(Datum.Call call, Name alias) {
        List<Entry> sources = given(call, SOURCES);
        List<Entry> references = given(call, REFERENCES);
        boolean isGit = call.get("git").isPresent();
        boolean isFolder = call.get("path").isPresent();
        if (sources.size() > 1) {
            invalid(alias, sources.get(1).key().span(), "has more than one source; keep one.");
        } else if (isGit && references.size() != 1) {
            invalid(alias, alias.span(), "needs exactly one of `^commit`, `^tag` and `^branch`.");
        } else if (!isGit && !references.isEmpty()) {
            invalid(
                    alias,
                    references.getFirst().key().span(),
                    "has a `^" + references.getFirst().key().text() + "` but no `^git`; give it the repository.");
        } else if (!isGit && !isFolder && call.items().size() < 2) {
            invalid(alias, alias.span(), "needs a version behind the package's name.");
        }
    }

    private static List<Entry> given(Datum.Call call, ImmutableList<String> keys) {
        return call.entries().stream()
                .filter(entry -> keys.contains(entry.key().text()))
                .toList();
    }

    private void invalid(Name alias, Span span, String message) {
        add(INVALID_DEPENDENCY, span, "`" + alias.text() + "` " + message);
    }

    private void add(Code code, Span span, String message) {
        faults.add(ManifestFault.refused(code, span, message));
    }
}
