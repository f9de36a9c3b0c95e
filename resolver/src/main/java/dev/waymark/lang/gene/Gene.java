package dev.waymark.lang.gene;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.files.Lookup;
import dev.waymark.lang.gene.builtin.Builtins;
import dev.waymark.lang.gene.edit.ImportInsertion;
import dev.waymark.lang.gene.edit.ImportText;
import dev.waymark.lang.gene.manifest.GeneFile;
import dev.waymark.lang.gene.manifest.GeneManifestRules;
import dev.waymark.lang.gene.manifest.ManifestOutline;
import dev.waymark.lang.gene.resolve.FileDialect;
import dev.waymark.lang.gene.resolve.GeneImportables;
import dev.waymark.lang.gene.resolve.GeneMembers;
import dev.waymark.lang.gene.resolve.GeneResolver;
import dev.waymark.lang.gene.resolve.GeneSettings;
import dev.waymark.lang.gene.resolve.LibraryCode;
import dev.waymark.lang.gene.resolve.ManifestImports;
import dev.waymark.lang.gene.rules.GeneRules;
import dev.waymark.lang.gene.scan.GeneScanner;
import dev.waymark.lang.gene.scan.Request;
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
import java.util.Optional;
import java.util.stream.Stream;

/** Gene: {@code .gene} files of two dialects, {@code package.gene} manifests. */
public final class Gene implements Language {

    /** The language; it holds no state. */
    public static final Gene INSTANCE = new Gene();

    private static final Syntax SYNTAX = new Syntax(
            "#",
            '/',
            '/',
            true,
            ImmutableSet.<String>builder()
                    .addAll(Builtins.CLASSIC.keywords())
                    .addAll(Builtins.NEW.keywords())
                    .build());

    /** Each rule looks at the files it is meant for: sources or manifests. */
    private static final ImmutableList<Rule> RULES = Stream.concat(
                    GeneRules.ALL.stream().map(rule -> new FittingRule(rule, false)),
                    GeneManifestRules.ALL.stream().map(rule -> new FittingRule(rule, true)))
            .collect(ImmutableList.toImmutableList());

    private Gene() {}

    @Override
    public String id() {
        return GeneResolver.GENE;
    }

    @Override
    public boolean owns(String path) {
        return GeneFile.of(path).filter(kind -> kind != GeneFile.LOCK).isPresent();
    }

    @Override
    public boolean isManifest(String path) {
        return GeneFile.of(path).filter(kind -> kind == GeneFile.MANIFEST).isPresent();
    }

    @Override
    public ImmutableList<String> filePatterns() {
        return ImmutableList.of("*" + GeneFile.SUFFIX, GeneFile.MANIFEST.fileName(), GeneFile.LOCK.fileName(), "*.gir");
    }

    @Override
    public ImmutableSet<String> cacheFolders() {
        return ImmutableSet.of(".gene");
    }

    @Override
    public Outline outline(String path, SourceText text) {
        return GeneFile.of(path)
                .map(kind -> switch (kind) {
                    case SOURCE -> GeneScanner.scan(text);
                    case MANIFEST -> ManifestOutline.of(text);
                    case LOCK -> Outline.EMPTY;
                })
                .orElse(Outline.EMPTY);
    }

    @Override
    public Optional<String> dialect(String path, Lookup lookup) {
        return isManifest(path)
                ? Optional.empty()
                : Optional.of(FileDialect.of(path, lookup).label());
    }

    @Override
    public Resolution resolve(Import wanted, String importer, Lookup lookup) {
        return isManifest(importer)
                ? ManifestImports.resolve(wanted.request(), importer, lookup)
                : GeneResolver.resolve(wanted.request(), importer, lookup);
    }

    @Override
    public Members members(Resolution resolution, String importer, Lookup lookup) {
        return isManifest(importer) ? Members.UNKNOWN : GeneMembers.of(resolution, importer, lookup);
    }

    @Override
    public boolean isLibrary(String path, Lookup lookup) {
        return LibraryCode.holds(path, lookup);
    }

    /** A file sees what it imports, and nothing else of other files. */
    @Override
    public ImmutableList<String> scope(String path, Lookup lookup) {
        return ImmutableList.of();
    }

    @Override
    public String binding(String request) {
        return ImportText.binding(Request.of(request));
    }

    @Override
    public ImmutableList<Importable> importables(String importer, Lookup lookup) {
        return isManifest(importer) ? ImmutableList.of() : GeneImportables.of(importer, lookup);
    }

    @Override
    public Site site(SourceFile file, int offset, Lookup lookup) {
        return isManifest(file.path()) ? ManifestSite.at(file, offset, lookup) : SourceSite.at(file, offset, lookup);
    }

    @Override
    public ImmutableList<Edit> addImport(SourceFile file, NewImport wanted) {
        return isManifest(file.path()) ? ImmutableList.of() : ImportInsertion.edits(file, wanted);
    }

    @Override
    public ImmutableList<Rule> rules() {
        return RULES;
    }

    @Override
    public ImmutableList<SettingKey> settings() {
        return GeneSettings.ALL;
    }

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }
}
