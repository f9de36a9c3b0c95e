package dev.waymark.lang.geblang;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.files.Lookup;
import dev.waymark.lang.geblang.edit.ImportInsertion;
import dev.waymark.lang.geblang.manifest.GeblangManifest;
import dev.waymark.lang.geblang.manifest.GeblangManifestRules;
import dev.waymark.lang.geblang.manifest.ManifestOutline;
import dev.waymark.lang.geblang.resolve.GeblangImportables;
import dev.waymark.lang.geblang.resolve.GeblangMembers;
import dev.waymark.lang.geblang.resolve.GeblangResolver;
import dev.waymark.lang.geblang.resolve.GeblangSettings;
import dev.waymark.lang.geblang.resolve.LibraryCode;
import dev.waymark.lang.geblang.resolve.ManifestDependencies;
import dev.waymark.lang.geblang.resolve.ModuleName;
import dev.waymark.lang.geblang.resolve.TestedModule;
import dev.waymark.lang.geblang.rules.GeblangRules;
import dev.waymark.lang.geblang.scan.GeblangScanner;
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

/** Geblang: {@code .gb} files, {@code geblang.yaml} manifests. */
public final class Geblang implements Language {

    /** The language; it holds no state. */
    public static final Geblang INSTANCE = new Geblang();

    private static final Syntax SYNTAX = new Syntax(
            "#",
            '.',
            '.',
            true,
            ImmutableSet.of(
                    "as",
                    "async",
                    "await",
                    "bool",
                    "break",
                    "by",
                    "case",
                    "catch",
                    "class",
                    "const",
                    "continue",
                    "default",
                    "defer",
                    "del",
                    "else",
                    "elseif",
                    "enum",
                    "export",
                    "extends",
                    "false",
                    "finally",
                    "for",
                    "func",
                    "if",
                    "implements",
                    "import",
                    "in",
                    "init",
                    "instanceof",
                    "interface",
                    "is",
                    "let",
                    "match",
                    "module",
                    "not",
                    "null",
                    "parent",
                    "return",
                    "static",
                    "this",
                    "throw",
                    "true",
                    "try",
                    "type",
                    "while",
                    "with",
                    "xor",
                    "yield"));

    /** Each rule looks at the files it is meant for: sources or manifests. */
    private static final ImmutableList<Rule> RULES = Stream.concat(
                    GeblangRules.ALL.stream().map(rule -> new FittingRule(rule, false)),
                    GeblangManifestRules.ALL.stream().map(rule -> new FittingRule(rule, true)))
            .collect(ImmutableList.toImmutableList());

    private Geblang() {}

    @Override
    public String id() {
        return GeblangResolver.GEBLANG;
    }

    @Override
    public boolean owns(String path) {
        return isSource(path) || GeblangManifest.isManifest(path);
    }

    @Override
    public boolean isManifest(String path) {
        return GeblangManifest.isManifest(path);
    }

    @Override
    public ImmutableList<String> filePatterns() {
        return ImmutableList.<String>builder()
                .add("*" + ModuleName.SUFFIX)
                .addAll(GeblangManifest.FILE_NAMES)
                .add(GeblangManifest.LOCK_NAME)
                .build();
    }

    @Override
    public ImmutableSet<String> cacheFolders() {
        return ImmutableSet.of(".geblang-cache");
    }

    @Override
    public Outline outline(String path, SourceText text) {
        return isSource(path) ? GeblangScanner.scan(text) : ManifestOutline.of(text);
    }

    @Override
    public Resolution resolve(Import wanted, String importer, Lookup lookup) {
        return isSource(importer)
                ? GeblangResolver.resolve(wanted.request(), importer, lookup)
                : ManifestDependencies.resolve(wanted.request(), importer, lookup);
    }

    @Override
    public Members members(Resolution resolution, String importer, Lookup lookup) {
        return GeblangMembers.of(resolution, importer, lookup);
    }

    @Override
    public boolean isLibrary(String path, Lookup lookup) {
        return LibraryCode.holds(path, lookup);
    }

    @Override
    public ImmutableList<String> scope(String path, Lookup lookup) {
        return TestedModule.of(path, lookup);
    }

    @Override
    public ImmutableList<Importable> importables(String importer, Lookup lookup) {
        return isSource(importer) ? GeblangImportables.of(importer, lookup) : ImmutableList.of();
    }

    @Override
    public Site site(SourceFile file, int offset, Lookup lookup) {
        return isSource(file.path()) ? SourceSite.at(file, offset, lookup) : ManifestSite.at(file.text(), offset);
    }

    @Override
    public ImmutableList<Edit> addImport(SourceFile file, NewImport wanted) {
        return isSource(file.path()) ? ImportInsertion.edits(file, wanted) : ImmutableList.of();
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
        return GeblangSettings.ALL;
    }

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    private static boolean isSource(String path) {
        return path.endsWith(ModuleName.SUFFIX);
    }
}
