package dev.waymark.lang.kcl.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.kcl.builtin.Builtins;
import dev.waymark.lang.kcl.manifest.KclFile;
import dev.waymark.lang.kcl.resolve.KclImportables;
import dev.waymark.lang.kcl.resolve.KclMembers;
import dev.waymark.lang.kcl.resolve.KclResolver;
import dev.waymark.language.Importable;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.outline.Import;
import dev.waymark.outline.Import.Placement;
import dev.waymark.outline.Name;
import dev.waymark.outline.Reference;
import dev.waymark.outline.Reference.Use;
import dev.waymark.resolve.Members;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Fix;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.text.Edit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Uses of names that nothing in the package binds. A schema may have the name from the one it extends, and another file
 * that is compiled along may declare it, so a use counts where a package of that name exists and offers the member, or
 * where only a package can be meant.
 */
final class Unimported {

    private static final String MIXIN = "Mixin";

    private record Key(String folder) {}

    private final SourceFile file;
    private final Lookup lookup;
    private final Report report;
    private final boolean isDamaged;

    Unimported(SourceFile file, Lookup lookup, Report report) {
        this.file = file;
        this.lookup = lookup;
        this.report = report;
        this.isDamaged = file.outline().faults().stream()
                .anyMatch(fault -> fault.code() == Code.SYNTAX_ERROR || fault.code() == Code.MALFORMED_IMPORT);
    }

    /** Reports the keyword of an import that stands where the compiler reads it as a name. */
    void keyword(Name name) {
        report.add(Problem.of(
                Code.MISSING_IMPORT,
                name.span(),
                "`import` is no keyword in this place, so that nothing is imported; move the import to the top."));
    }

    void check(Reference reference, PackageNames names) {
        Name name = reference.name();
        Name member = reference.member().orElse(name);
        Optional<Import> prefix = prefixed(name, member);
        if (prefix.isPresent()) {
            whole(reference, prefix.get());
            return;
        }
        boolean isProvided = Builtins.SHIPPED.isSystemModule(name.text());
        if (isProvided || !(isDamaged || names.broken())) {
            ImmutableList<String> packages = packages(name.text());
            boolean isOffered = packages.stream().anyMatch(request -> offers(request, member.text()));
            severity(reference, isOffered, isNested(name)).ifPresent(severity -> report(name, packages, severity));
        }
    }

    private Optional<Severity> severity(Reference reference, boolean isOffered, boolean isNested) {
        boolean isCertain = reference.use() == Use.TYPE && !isDamaged;
        if (isCertain || isNested) {
            return Optional.of(Severity.ERROR);
        }
        if (!isOffered) {
            return Optional.empty();
        }
        return Optional.of(mayBeInherited(reference) ? Severity.WARNING : Severity.ERROR);
    }

    private boolean offers(String request, String member) {
        Members members = KclMembers.of(KclResolver.resolve(request, file.path(), lookup), lookup);
        return members.member(member).isPresent();
    }

    /** Whether the file imports the name inside a block, where the compiler ignores it. */
    private boolean isNested(Name name) {
        return nested(name.text()).findAny().isPresent();
    }

    private Stream<Import> nested(String name) {
        return file.outline().imports().stream()
                .filter(wanted -> wanted.placement() == Placement.NESTED)
                .filter(wanted -> wanted.binding()
                        .filter(binding -> binding.text().equals(name))
                        .isPresent());
    }

    /** Whether {@code reference} stands in a schema that may have the name from another one. */
    private boolean mayBeInherited(Reference reference) {
        return reference.use() != Use.CALL
                && file.outline().declarations().stream()
                        .filter(declaration -> isDefinition(declaration.kind()))
                        .filter(declaration -> declaration.span().contains(reference.span()))
                        .anyMatch(declaration -> declaration.kind() != DeclarationKind.CLASS
                                || declaration.name().text().endsWith(MIXIN)
                                || extendsOther(declaration));
    }

    /** Whether a schema has a base, a protocol or mixins: types in its head, or names that end as mixins do. */
    private boolean extendsOther(Declaration schema) {
        return file.outline().references().stream()
                .filter(other -> other.use() == Use.TYPE && schema.span().contains(other.span()))
                .anyMatch(other -> schema.signature().contains(other.span())
                        || other.member().orElse(other.name()).text().endsWith(MIXIN));
    }

    private static boolean isDefinition(DeclarationKind kind) {
        return kind == DeclarationKind.CLASS || kind == DeclarationKind.INTERFACE || kind == DeclarationKind.FUNCTION;
    }

    /** The import whose path goes on from {@code name} to {@code member}: it binds its last part alone. */
    private Optional<Import> prefixed(Name name, Name member) {
        return Bindings.imports(file)
                .filter(wanted -> wanted.segments().size() > 1
                        && ImportLines.binding(wanted.segments().get(0).text()).equals(name.text())
                        && wanted.segments().get(1).text().equals(member.text()))
                .findFirst();
    }

    private void whole(Reference reference, Import wanted) {
        String binding = wanted.binding().map(Name::text).orElse("");
        String name = reference.name().text();
        String message = "`" + name + "` is not imported; `import " + wanted.request() + "` binds `" + binding + "`.";
        boolean isWhole = wanted.segments().size() == 2;
        report.add(
                Problem.of(Code.MISSING_IMPORT, reference.name().span(), message),
                () -> isWhole
                        ? ImmutableList.of(Fix.of(
                                "Change to `" + binding + "`", file.path(), new Edit(reference.span(), binding), true))
                        : ImmutableList.of());
    }

    /** The packages that bind {@code name} when they are imported, best first. */
    private ImmutableList<String> packages(String name) {
        Stream<String> nested = nested(name).map(Import::request);
        Stream<String> provided = Builtins.SHIPPED.isSystemModule(name) ? Stream.of(name) : Stream.empty();
        return Stream.of(nested, provided, known().get(name).stream())
                .flatMap(part -> part)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /** Every package by the name that it binds; in the relative form only what has no other. */
    private ImmutableListMultimap<String, String> known() {
        String folder = FilePaths.parent(file.path());
        return lookup.step(new Key(folder), "importable packages by name", inner -> {
            ImmutableListMultimap.Builder<String, String> byName = ImmutableListMultimap.builder();
            KclImportables.of(FilePaths.child(folder, KclFile.SUFFIX), inner).stream()
                    .map(Importable::request)
                    .filter(request -> !request.startsWith("."))
                    .forEach(request -> byName.put(ImportLines.binding(request), request));
            return byName.build();
        });
    }

    private void report(Name name, ImmutableList<String> packages, Severity severity) {
        String advice = packages.isEmpty()
                ? "import the package that it stands for"
                : "add `import " + packages.getFirst() + "`";
        String message = "`" + name.text() + "` is used without an import; " + advice + ".";
        report.add(
                Problem.of(Code.MISSING_IMPORT, name.span(), message).withSeverity(severity),
                () -> packages.stream()
                        .map(request -> ImportLines.added(file, request, name.text(), packages.size() == 1))
                        .toList());
    }
}
