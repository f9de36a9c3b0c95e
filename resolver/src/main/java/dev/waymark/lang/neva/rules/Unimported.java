package dev.waymark.lang.neva.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Iterables;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.neva.edit.ImportInsertion;
import dev.waymark.lang.neva.edit.ImportOrder;
import dev.waymark.lang.neva.resolve.NevaImportables;
import dev.waymark.lang.neva.resolve.NevaMembers;
import dev.waymark.lang.neva.resolve.NevaResolver;
import dev.waymark.language.Importable;
import dev.waymark.language.NewImport;
import dev.waymark.outline.Import;
import dev.waymark.outline.Name;
import dev.waymark.outline.Reference;
import dev.waymark.resolve.Member;
import dev.waymark.resolve.Member.Access;
import dev.waymark.resolve.Members;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.FileEdit;
import dev.waymark.rules.Fix;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Spelling;
import dev.waymark.text.Edit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Names without a meaning in one file, and what would give them one. */
final class Unimported {

    private static final int SHORTEST_CORRECTED = 3;

    private record ModulesKey(String folder) {}

    private record EntitiesKey(String folder) {}

    private final SourceFile file;
    private final Lookup lookup;
    private final Report report;

    Unimported(SourceFile file, Lookup lookup, Report report) {
        this.file = file;
        this.lookup = lookup;
        this.report = report;
    }

    /** Reports a package that is not imported. */
    void module(Reference reference, Severity severity) {
        Name name = reference.name();
        ImmutableList<String> requests = offering(reference);
        ImmutableList<String> near = requests.isEmpty() ? nearImports(name.text()) : ImmutableList.of();
        String advice = requests.isEmpty()
                ? near.isEmpty() ? "import the package it stands for." : "did you mean `" + near.getFirst() + "`?"
                : "import `" + requests.getFirst() + "`.";
        Problem problem = Problem.of(
                        Code.MISSING_IMPORT,
                        name.span(),
                        "`" + name.text() + "` is not imported in this file; " + advice)
                .withSeverity(severity);
        report.add(
                problem,
                () -> Stream.concat(
                                requests.stream().map(request -> imported(request, requests.size() == 1)),
                                near.stream().map(other -> renamed(name, other, near.size() == 1)))
                        .toList());
    }

    /** The packages of the name that {@code reference} has in front of its dot: those that offer what stands behind it. */
    private ImmutableList<String> offering(Reference reference) {
        ImmutableList<String> requests = modules().get(reference.name().text());
        String member = reference.member().map(Name::text).orElse("");
        ImmutableList<String> fitting = requests.stream()
                .filter(request -> members(request)
                        .member(member)
                        .filter(found -> found.access() == Access.OPEN)
                        .isPresent())
                .collect(ImmutableList.toImmutableList());
        return fitting.isEmpty() ? requests : fitting;
    }

    private Members members(String request) {
        return NevaMembers.of(NevaResolver.resolve(request, file.path(), lookup), file.path(), lookup);
    }

    private ImmutableListMultimap<String, String> modules() {
        return lookup.step(new ModulesKey(FilePaths.parent(file.path())), "importable packages by name", inner -> {
            ImmutableListMultimap.Builder<String, String> byName = ImmutableListMultimap.builder();
            NevaImportables.of(file.path(), inner).stream()
                    .map(Importable::request)
                    .forEach(request -> byName.put(ImportOrder.derived(request), request));
            return byName.build();
        });
    }

    private ImmutableList<String> nearImports(String name) {
        return Spelling.nearest(name, bindings(other -> true));
    }

    private Fix imported(String request, boolean preferred) {
        return new Fix(
                "Import `" + request + "`",
                ImmutableList.of(
                        new FileEdit.Change(file.path(), ImportInsertion.edits(file, NewImport.module(request)))),
                preferred);
    }

    private Fix renamed(Name name, String other, boolean preferred) {
        return Fix.of("Change to `" + other + "`", file.path(), new Edit(name.span(), other), preferred);
    }

    /** Reports an entity that is declared nowhere. */
    void entity(Name name, Severity severity, PackageNames names, Members builtins) {
        ImmutableList<String> requests = havingEntity(name);
        ImmutableList<String> near = near(name.text(), names, builtins);
        String advice = requests.isEmpty()
                ? near.isEmpty()
                        ? isBound(name.text())
                                ? "name an entity of the package behind it."
                                : "declare it, or name it with its package."
                        : "did you mean `" + near.getFirst() + "`?"
                : "did you mean `" + qualified(requests.getFirst(), name) + "`?";
        Problem problem = Problem.of(
                        Code.MISSING_IMPORT,
                        name.span(),
                        "`" + name.text() + "` is declared neither in this package nor built in; " + advice)
                .withSeverity(severity);
        boolean isCertain = requests.size() + near.size() == 1;
        report.add(
                problem,
                () -> Stream.concat(
                                requests.stream().map(request -> named(name, request, isCertain)),
                                near.stream().map(other -> renamed(name, other, isCertain)))
                        .toList());
    }

    /** Short names are too near to too many. */
    private static ImmutableList<String> near(String name, PackageNames names, Members builtins) {
        return name.length() < SHORTEST_CORRECTED
                ? ImmutableList.of()
                : Spelling.nearest(
                        name,
                        Stream.concat(
                                names.declared().keySet().stream(),
                                builtins.byName().values().stream()
                                        .filter(member -> member.access() == Access.OPEN)
                                        .map(Member::name)));
    }

    /** Reports an entity that the specification's examples take for built in. */
    void entityOfSpecification(Name name) {
        ImmutableList<String> requests = havingEntity(name);
        String advice = requests.isEmpty() ? "" : "; write `" + qualified(requests.getFirst(), name) + "`";
        report.add(
                Problem.of(
                        Code.EDITION_DIFFERENCE,
                        name.span(),
                        "Today's compiler has no built-in `" + name.text() + "`" + advice + "."),
                () -> requests.stream()
                        .map(request -> named(name, request, requests.size() == 1))
                        .toList());
    }

    /** The packages with that entity, without those whose own name this file has given to another one. */
    private ImmutableList<String> havingEntity(Name name) {
        return entities().get(name.text()).stream()
                .filter(request -> isImported(request) || !isBound(ImportOrder.derived(request)))
                .collect(ImmutableList.toImmutableList());
    }

    private boolean isBound(String local) {
        return bindings(other -> true).anyMatch(local::equals);
    }

    private boolean isImported(String request) {
        return bindings(isOf(request)).findAny().isPresent();
    }

    private Stream<String> bindings(Predicate<Import> wanted) {
        return file.outline().imports().stream()
                .filter(wanted)
                .flatMap(found -> found.binding().stream())
                .map(Name::text);
    }

    private static Predicate<Import> isOf(String request) {
        ImportOrder order = ImportOrder.of(request);
        return other -> ImportOrder.of(other.request()).equals(order);
    }

    /** What this file calls the package, or would call it. */
    private String local(String request) {
        return bindings(isOf(request)).findFirst().orElseGet(() -> ImportOrder.derived(request));
    }

    private String qualified(String request, Name name) {
        return local(request) + "." + name.text();
    }

    /** Imports {@code request} unless that is done, and names the entity by it. */
    private Fix named(Name name, String request, boolean preferred) {
        ImmutableList<Edit> imported =
                isImported(request) ? ImmutableList.of() : ImportInsertion.edits(file, NewImport.module(request));
        Iterable<Edit> edits = Iterables.concat(
                imported, ImmutableList.of(Edit.insert(name.span().start(), local(request) + ".")));
        return new Fix(
                "Change to `" + qualified(request, name) + "`",
                ImmutableList.of(new FileEdit.Change(file.path(), ImmutableList.copyOf(edits))),
                preferred);
    }

    /** Every public entity of every package that could be imported, by its name. */
    private ImmutableListMultimap<String, String> entities() {
        return lookup.step(new EntitiesKey(FilePaths.parent(file.path())), "importable entities by name", inner -> {
            ImmutableListMultimap.Builder<String, String> byName = ImmutableListMultimap.builder();
            for (Importable importable : NevaImportables.of(file.path(), inner)) {
                NevaMembers.of(NevaResolver.resolve(importable.request(), file.path(), inner), file.path(), inner)
                        .byName()
                        .values()
                        .stream()
                        .filter(member -> member.access() == Access.OPEN)
                        .forEach(member -> byName.put(member.name(), importable.request()));
            }
            return byName.build();
        });
    }
}
