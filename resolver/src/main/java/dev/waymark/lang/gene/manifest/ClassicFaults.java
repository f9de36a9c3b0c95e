package dev.waymark.lang.gene.manifest;

import static dev.waymark.diagnostic.Code.INVALID_DEPENDENCY;
import static dev.waymark.diagnostic.Code.INVALID_PACKAGE_NAME;
import static dev.waymark.diagnostic.Code.MALFORMED_MANIFEST;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.lang.gene.manifest.Datum.Entry;
import dev.waymark.outline.Name;
import java.util.List;

/** What is wrong with a classic manifest. Its importer passes over all of it; whoever brings dependencies refuses it. */
final class ClassicFaults {

    private static final ImmutableList<String> SOURCES = ImmutableList.of("path", "subdir", "git");
    private static final ImmutableList<String> REFERENCES = ImmutableList.of("commit", "tag", "branch");
    private static final Splitter SEGMENTS = Splitter.on('/');

    private final ImmutableList.Builder<ManifestFault> faults = ImmutableList.builder();

    private ClassicFaults() {}

    static ImmutableList<ManifestFault> of(ManifestText read) {
        if (read.shape() == ManifestText.Shape.FORM) {
            return ImmutableList.of();
        }
        ClassicFaults found = new ClassicFaults();
        new Shapes(Dialect.CLASSIC, found.faults::add).check(read.entries(), ManifestKey.of(Dialect.CLASSIC));
        ClassicManifest.of(read).name().ifPresent(found::name);
        read.entries().stream()
                .filter(entry -> entry.key().text().equals("dependencies"))
                .flatMap(entry -> entry.value().items().stream())
                .forEach(found::dependency);
        return found.faults.build();
    }

    /** A name that begins with {@code gene} is fine where nothing imports the package. */
    private void name(Name name) {
        PackageName.inClassic(name.text())
                .filter(fault -> fault.code() == INVALID_PACKAGE_NAME)
                .ifPresent(fault -> faults.add(ManifestFault.tolerated(
                        INVALID_PACKAGE_NAME, name.span(), fault.message() + " No import can name this package.")));
    }

    private void dependency(Datum item) {
        if (!(item instanceof Datum.Call call) || !call.isOf(ClassicManifest.DEPENDENCY)) {
            malformed(
                    item,
                    "A dependency is written `($dep \"x/name\" ^path \"../name\")`, not as " + item.description()
                            + ".");
            return;
        }
        if (call.items().isEmpty() || call.items().getFirst().text().isEmpty()) {
            malformed(call, "A `$dep` form needs the name of its package, as in `($dep \"x/name\" …)`.");
            return;
        }
        new Shapes(Dialect.CLASSIC, faults::add).check(call.entries(), ManifestKey.OF_CLASSIC_DEPENDENCY);
        Name name = call.items().getFirst().text().orElseThrow();
        List<String> segments = SEGMENTS.splitToList(name.text());
        if (segments.size() != 2 || segments.contains("")) {
            invalid(name, name, "must have two segments, as in `x/" + segments.getLast() + "`.");
        }
        source(call, name);
        reference(call, name);
    }

    private void source(Datum.Call call, Name name) {
        List<Entry> sources = given(call, SOURCES);
        if (sources.isEmpty()) {
            invalid(name, name, "has no source; give it `^path`, `^subdir` or `^git`.");
        } else if (sources.size() > 1) {
            invalid(name, sources.get(1).key(), "has more than one source; keep one of `^path`, `^subdir`, `^git`.");
        }
        call.get("subdir")
                .flatMap(Datum::text)
                .filter(folder -> SEGMENTS.splitToList(folder.text()).contains(".."))
                .ifPresent(folder -> invalid(name, folder, "must lie below this package; `^path` may lead out of it."));
    }

    private void reference(Datum.Call call, Name name) {
        List<Entry> references = given(call, REFERENCES);
        if (references.size() > 1) {
            invalid(name, references.get(1).key(), "may have only one of `^commit`, `^tag` and `^branch`.");
        } else if (!references.isEmpty() && call.get("git").isEmpty()) {
            invalid(
                    name,
                    references.getFirst().key(),
                    "has a `^" + references.getFirst().key().text() + "` but no `^git`; give it the repository.");
        }
    }

    private static List<Entry> given(Datum.Call call, ImmutableList<String> keys) {
        return call.entries().stream()
                .filter(entry -> keys.contains(entry.key().text()))
                .toList();
    }

    private void malformed(Datum place, String message) {
        faults.add(ManifestFault.refused(MALFORMED_MANIFEST, place.span(), message));
    }

    private void invalid(Name name, Name place, String message) {
        faults.add(ManifestFault.refused(INVALID_DEPENDENCY, place.span(), "`" + name.text() + "` " + message));
    }
}
