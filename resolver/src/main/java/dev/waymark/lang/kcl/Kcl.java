package dev.waymark.lang.kcl;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.Lookup;
import dev.waymark.lang.kcl.builtin.Builtins;
import dev.waymark.lang.kcl.edit.ImportInsertion;
import dev.waymark.lang.kcl.manifest.KclFile;
import dev.waymark.lang.kcl.manifest.KclManifestRules;
import dev.waymark.lang.kcl.manifest.ManifestOutline;
import dev.waymark.lang.kcl.resolve.KclImportables;
import dev.waymark.lang.kcl.resolve.KclMembers;
import dev.waymark.lang.kcl.resolve.KclResolver;
import dev.waymark.lang.kcl.resolve.KclSettings;
import dev.waymark.lang.kcl.resolve.LibraryCode;
import dev.waymark.lang.kcl.resolve.ManifestDependencies;
import dev.waymark.lang.kcl.resolve.PackageScope;
import dev.waymark.lang.kcl.rules.KclRules;
import dev.waymark.lang.kcl.scan.KclScanner;
import dev.waymark.language.Importable;
import dev.waymark.language.Language;
import dev.waymark.language.NewImport;
import dev.waymark.language.Site;
import dev.waymark.language.Syntax;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.Import;
import dev.waymark.outline.Outline;
import dev.waymark.resolve.Members;
import dev.waymark.resolve.Resolution;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Rule;
import dev.waymark.settings.SettingKey;
import dev.waymark.text.Edit;
import dev.waymark.text.SourceText;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** KCL: {@code .k} files, {@code kcl.mod} manifests. */
public final class Kcl implements Language {

    /** The language; it holds no state. */
    public static final Kcl INSTANCE = new Kcl();

    private static final Syntax SYNTAX = new Syntax("#", '.', '.', false, Builtins.SHIPPED.keywords());

    /** Each rule looks at the files it is meant for: sources or manifests. */
    private static final ImmutableList<Rule> RULES = Stream.concat(
                    KclRules.ALL.stream().map(rule -> new FittingRule(rule, false)),
                    KclManifestRules.ALL.stream().map(rule -> new FittingRule(rule, true)))
            .collect(ImmutableList.toImmutableList());

    private Kcl() {}

    @Override
    public String id() {
        return KclResolver.KCL;
    }

    @Override
    public boolean owns(String path) {
        return KclFile.of(path).isPresent();
    }

    @Override
    public boolean isManifest(String path) {
        return owns(path) && !KclFile.isSource(path);
    }

    @Override
    public ImmutableList<String> filePatterns() {
        return Arrays.stream(KclFile.values())
                .map(kind -> kind == KclFile.SOURCE ? "*" + KclFile.SUFFIX : kind.fileName())
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public Outline outline(String path, SourceText text) {
        return KclFile.of(path)
                .map(kind -> kind == KclFile.SOURCE ? KclScanner.scan(text) : ManifestOutline.of(kind, text))
                .orElse(Outline.EMPTY);
    }

    @Override
    public ImmutableList<Declaration> inside(SourceText text, Declaration declaration) {
        return switch (declaration.kind()) {
            case CLASS, INTERFACE -> KclScanner.members(text, declaration);
            default -> declaration.members();
        };
    }

    @Override
    public Resolution resolve(Import wanted, String importer, Lookup lookup) {
        return KclFile.isSource(importer)
                ? KclResolver.resolve(wanted.request(), importer, lookup)
                : ManifestDependencies.resolve(wanted.request(), importer, lookup);
    }

    @Override
    public Members members(Resolution resolution, String importer, Lookup lookup) {
        return KclMembers.of(resolution, lookup);
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
    public ImmutableList<Importable> importables(String importer, Lookup lookup) {
        return KclFile.isSource(importer) ? KclImportables.of(importer, lookup) : ImmutableList.of();
    }

    @Override
    public Site site(SourceFile file, int offset, Lookup lookup) {
        KclFile kind = KclFile.of(file.path()).orElse(KclFile.SOURCE);
        return kind == KclFile.SOURCE ? SourceSite.at(file, offset) : ManifestSite.at(kind, file.text(), offset);
    }

    @Override
    public ImmutableList<Edit> addImport(SourceFile file, NewImport wanted) {
        return KclFile.isSource(file.path()) ? ImportInsertion.edits(file, wanted) : ImmutableList.of();
    }

    @Override
    public Optional<Edit> aliased(Import wanted, String alias) {
        return Optional.of(Edit.insert(wanted.path().end(), " as " + alias));
    }

    @Override
    public ImmutableList<Rule> rules() {
        return RULES;
    }

    @Override
    public ImmutableList<SettingKey> settings() {
        return KclSettings.ALL;
    }

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }
}
