package dev.waymark.lang.gene.manifest;

import static dev.waymark.diagnostic.Code.INVALID_MANIFEST_VALUE;
import static dev.waymark.diagnostic.Code.MALFORMED_MANIFEST;

import com.google.common.collect.ImmutableList;
import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.lang.gene.manifest.Datum.Entry;
import dev.waymark.outline.Name;
import dev.waymark.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What makes the tool of the new dialect refuse a manifest. */
final class NewFaults {

    private static final ImmutableList<String> REQUIRED = ImmutableList.of("format", "name", "version");
    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?");

    private final ImmutableList.Builder<ManifestFault> faults = ImmutableList.builder();

    private NewFaults() {}

    static ImmutableList<ManifestFault> of(ImmutableList<Datum> values) {
        NewFaults found = new NewFaults();
        if (values.size() == 1 && values.getFirst() instanceof Datum.Table root) {
            found.manifest(root);
        } else {
            found.notOneMap(values);
        }
        return found.faults.build();
    }

    private void notOneMap(ImmutableList<Datum> values) {
        Span place = values.isEmpty()
                ? Span.ORIGIN
                : values.get(values.size() > 1 ? 1 : 0).span();
        malformed(place, "A manifest is one map and nothing else: `{^format 1 ^name \"…\" ^version \"…\"}`.");
    }

    private void manifest(Datum.Table root) {
        twice(root.entries());
        for (String key : REQUIRED) {
            if (root.get(key).isEmpty()) {
                malformed(
                        new Span(root.span().start(), root.span().start() + 1),
                        "A manifest needs `^" + key + (key.equals("format") ? " 1`." : "`."));
            }
        }
        new Shapes(Dialect.NEW, faults::add).check(root.entries(), ManifestKey.of(Dialect.NEW));
        root.get("format")
                .filter(format -> !format.isWord("1"))
                .ifPresent(format -> malformed(format.span(), "The only format of manifests is 1."));
        root.get("name").flatMap(Datum::string).ifPresent(this::name);
        root.get("version").flatMap(Datum::string).ifPresent(this::version);
        root.get("library").ifPresent(library -> needs(library, "entry", "^library"));
        root.get("workspace").ifPresent(this::workspace);
        root.get("applications").ifPresent(this::applications);
        NewDependencyFaults.of(root).forEach(faults::add);
    }

    /** The same key twice, at the top and in what it holds. */
    private void twice(List<Entry> entries) {
        Set<String> seen = new HashSet<>();
        for (Entry entry : entries) {
            if (!seen.add(entry.key().text())) {
                malformed(entry.key().span(), "`^" + entry.key().text() + "` is given twice; keep one.");
            }
            if (entry.value() instanceof Datum.Table) {
                entry.value().entries().stream()
                        .map(Entry::key)
                        .filter(key -> !firstOf(entry.value(), key).equals(key))
                        .forEach(key -> malformed(key.span(), "`^" + key.text() + "` is given twice; keep one."));
            }
        }
    }

    private static Name firstOf(Datum table, Name key) {
        return table.entry(key.text()).map(Entry::key).orElse(key);
    }

    private void name(Name name) {
        PackageName.inNew(name.text())
                .ifPresent(fault -> faults.add(ManifestFault.refused(fault.code(), name.span(), fault.message())));
    }

    private void version(Name version) {
        if (!VERSION.matcher(version.text()).matches()) {
            invalid(version.span(), "`" + version.text() + "` is no version; write three numbers, as in `0.1.0`.");
        }
    }

    private void workspace(Datum workspace) {
        needs(workspace, "members", "^workspace");
        workspace
                .get("members")
                .filter(members ->
                        members instanceof Datum.Sequence && members.items().isEmpty())
                .ifPresent(members -> invalid(members.span(), "A workspace needs at least one member."));
    }

    private void applications(Datum applications) {
        Set<String> names = new HashSet<>();
        for (Datum item : applications.items()) {
            Optional<Name> name = item instanceof Datum.Call call
                            && call.isOf("application")
                            && call.items().size() == 1
                    ? call.items().getFirst().text()
                    : Optional.empty();
            if (name.isEmpty()) {
                malformed(item.span(), "An application is written `(application \"name\" ^entry \"src/main.gene\")`.");
                continue;
            }
            needs(item, "entry", "application `" + name.get().text() + "`");
            if (!names.add(name.get().text())) {
                malformed(
                        name.get().span(),
                        "There is another application called `" + name.get().text() + "`.");
            }
        }
    }

    private void needs(Datum holder, String key, String title) {
        boolean lacks = (holder instanceof Datum.Table || holder instanceof Datum.Call)
                && holder.get(key).isEmpty();
        if (lacks) {
            malformed(holder.span(), "`" + title.replace("`", "") + "` needs `^" + key + "`.");
        }
    }

    private void malformed(Span span, String message) {
        faults.add(ManifestFault.refused(MALFORMED_MANIFEST, span, message));
    }

    private void invalid(Span span, String message) {
        faults.add(ManifestFault.refused(INVALID_MANIFEST_VALUE, span, message));
    }
}
