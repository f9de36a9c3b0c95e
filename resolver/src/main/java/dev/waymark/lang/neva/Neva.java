package dev.waymark.lang.neva;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.Lookup;
import dev.waymark.lang.neva.builtin.Builtins;
import dev.waymark.lang.neva.edit.ImportInsertion;
import dev.waymark.lang.neva.edit.ImportOrder;
import dev.waymark.lang.neva.manifest.ManifestOutline;
import dev.waymark.lang.neva.manifest.NevaFile;
import dev.waymark.lang.neva.manifest.NevaManifestRules;
import dev.waymark.lang.neva.resolve.LibraryCode;
import dev.waymark.lang.neva.resolve.ManifestDependencies;
import dev.waymark.lang.neva.resolve.NevaImportables;
import dev.waymark.lang.neva.resolve.NevaMembers;
import dev.waymark.lang.neva.resolve.NevaResolver;
import dev.waymark.lang.neva.resolve.PackageScope;
import dev.waymark.lang.neva.rules.NevaRules;
import dev.waymark.lang.neva.scan.NevaScanner;
import dev.waymark.language.Importable;
import dev.waymark.language.Language;
import dev.waymark.language.NewImport;
import dev.waymark.language.Site;
import dev.waymark.language.Syntax;
import dev.waymark.outline.Import;
import dev.waymark.outline.Outline;
import dev.waymark.resolve.Members;
import dev.waymark.resolve.Resolution;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Rule;
import dev.waymark.settings.SettingKey;
import dev.waymark.text.Edit;
import dev.waymark.text.SourceText;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Neva: {@code .neva} files, {@code neva.yaml} and {@code neva.yml} manifests. */
public final class Neva implements Language {

    /** The language; it holds no state. */
    public static final Neva INSTANCE = new Neva();

    private static final Syntax SYNTAX = new Syntax("//", '/', '.', false, Builtins.keywords());

    /** Each rule looks at the files it is meant for: sources or manifests. */
    private static final ImmutableList<Rule> RULES = Stream.concat(
                    NevaRules.ALL.stream().map(rule -> new FittingRule(rule, false)),
                    NevaManifestRules.ALL.stream().map(rule -> new FittingRule(rule, true)))
            .collect(ImmutableList.toImmutableList());

    private Neva() {}

    @Override
    public String id() {
        return NevaResolver.NEVA;
    }

    @Override
    public boolean owns(String path) {
        return NevaFile.isSource(path) || NevaFile.isManifest(path) || NevaFile.isMisspeltManifest(path);
    }

    @Override
    public boolean isManifest(String path) {
        return NevaFile.isManifest(path);
    }

    @Override
    public ImmutableList<String> filePatterns() {
        return Stream.concat(Stream.of("*" + NevaFile.SUFFIX), NevaFile.MANIFESTS.stream())
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public Outline outline(String path, SourceText text) {
        if (NevaFile.isManifest(path)) {
            return ManifestOutline.of(text);
        }
        return NevaFile.isSource(path) ? NevaScanner.outline(text) : Outline.EMPTY;
    }

    @Override
    public Resolution resolve(Import wanted, String importer, Lookup lookup) {
        return NevaFile.isSource(importer)
                ? NevaResolver.resolve(wanted.request(), importer, lookup)
                : ManifestDependencies.resolve(wanted.request(), importer, lookup);
    }

    @Override
    public Members members(Resolution resolution, String importer, Lookup lookup) {
        return NevaMembers.of(resolution, importer, lookup);
    }

    @Override
    public boolean isLibrary(String path, Lookup lookup) {
        return LibraryCode.holds(path, lookup);
    }

    @Override
    public ImmutableList<String> scope(String path, Lookup lookup) {
        return PackageScope.of(path, lookup);
    }

    @Override
    public Optional<Import> implicitImport(String path) {
        return NevaFile.isSource(path) ? Optional.of(Import.unwritten(Builtins.PACKAGE)) : Optional.empty();
    }

    @Override
    public String binding(String request) {
        return ImportOrder.derived(request);
    }

    @Override
    public ImmutableList<Importable> importables(String importer, Lookup lookup) {
        return NevaFile.isSource(importer) ? NevaImportables.of(importer, lookup) : ImmutableList.of();
    }

    @Override
    public Site site(SourceFile file, int offset, Lookup lookup) {
        return NevaFile.isSource(file.path())
                ? SourceSite.at(file, offset)
                : ManifestSite.at(file.text(), offset, lookup);
    }

    @Override
    public ImmutableList<Edit> addImport(SourceFile file, NewImport wanted) {
        return NevaFile.isSource(file.path()) ? ImportInsertion.edits(file, wanted) : ImmutableList.of();
    }

    @Override
    public Comparator<Import> importOrder() {
        return Comparator.comparing(wanted -> ImportOrder.of(wanted.request()));
    }

    @Override
    public Optional<Edit> aliased(Import wanted, String alias) {
        return wanted.segments().isEmpty()
                ? Optional.empty()
                : Optional.of(Edit.insert(wanted.path().start(), alias + " "));
    }

    @Override
    public ImmutableList<Rule> rules() {
        return RULES;
    }

    @Override
    public ImmutableList<SettingKey> settings() {
        return ImmutableList.of();
    }

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }
}
