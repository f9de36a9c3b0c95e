package dev.waymark.lang.hql;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.hql.builtin.Builtins;
import dev.waymark.lang.hql.edit.ImportInsertion;
import dev.waymark.lang.hql.javascript.JavaScriptFile;
import dev.waymark.lang.hql.javascript.JavaScriptScanner;
import dev.waymark.lang.hql.manifest.EntryFile;
import dev.waymark.lang.hql.manifest.HqlManifest;
import dev.waymark.lang.hql.manifest.HqlManifestRules;
import dev.waymark.lang.hql.manifest.ManifestOutline;
import dev.waymark.lang.hql.resolve.Globals;
import dev.waymark.lang.hql.resolve.HqlImportables;
import dev.waymark.lang.hql.resolve.HqlMembers;
import dev.waymark.lang.hql.resolve.HqlResolver;
import dev.waymark.lang.hql.resolve.LibraryCode;
import dev.waymark.lang.hql.resolve.LocalName;
import dev.waymark.lang.hql.resolve.ModuleWalk;
import dev.waymark.lang.hql.resolve.Specifier;
import dev.waymark.lang.hql.rules.HqlRules;
import dev.waymark.lang.hql.scan.HqlScanner;
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
import dev.waymark.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** HQL: {@code .hql} files, the manifest {@code hql.json}; JavaScript and TypeScript files are its neighbours. */
public final class Hql implements Language {

    /** The language; it holds no state. */
    public static final Hql INSTANCE = new Hql();

    /** A dot begins the member of a name, a colon its type, and a digit no name. */
    private static final Pattern NAME = Pattern.compile("[^\\s()\\[\\]{}\"'`,;.:#~/0-9][^\\s()\\[\\]{}\"'`,;.:]*");

    private static final Syntax SYNTAX = new Syntax("//", '/', '.', true, Builtins.SHIPPED.literals(), NAME);

    /** Each rule looks at the files it is meant for: sources or manifests. */
    private static final ImmutableList<Rule> RULES = Stream.concat(
                    HqlRules.ALL.stream().map(rule -> new FittingRule(rule, false)),
                    HqlManifestRules.ALL.stream().map(rule -> new FittingRule(rule, true)))
            .collect(ImmutableList.toImmutableList());

    private Hql() {}

    @Override
    public String id() {
        return HqlResolver.HQL;
    }

    @Override
    public boolean owns(String path) {
        return isSource(path) || HqlManifest.is(path);
    }

    @Override
    public boolean isManifest(String path) {
        return HqlManifest.is(path);
    }

    @Override
    public boolean isNeighbour(String path) {
        return JavaScriptFile.is(path);
    }

    @Override
    public ImmutableList<String> filePatterns() {
        return Stream.concat(
                        Stream.of(HqlManifest.FILE_NAME),
                        Specifier.SUFFIXES.stream().map("*"::concat))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public ImmutableSet<String> cacheFolders() {
        return ModuleWalk.CACHES;
    }

    @Override
    public Outline outline(String path, SourceText text) {
        if (isSource(path)) {
            return HqlScanner.scan(text);
        }
        return HqlManifest.is(path)
                ? ManifestOutline.of(text)
                : JavaScriptFile.of(path)
                        .map(kind -> JavaScriptScanner.scan(text, kind))
                        .orElse(Outline.EMPTY);
    }

    @Override
    public Resolution resolve(Import wanted, String importer, Lookup lookup) {
        if (wanted.request().equals(Globals.PAGE)) {
            return new Resolution.BuiltIn(Globals.PAGE, lookup.trace());
        }
        return HqlManifest.is(importer)
                ? EntryFile.resolve(wanted.request(), importer, lookup)
                : HqlResolver.resolve(wanted.request(), importer, lookup);
    }

    @Override
    public Members members(Resolution resolution, String importer, Lookup lookup) {
        return HqlMembers.of(resolution, lookup);
    }

    @Override
    public boolean isLibrary(String path, Lookup lookup) {
        return LibraryCode.holds(path, lookup);
    }

    @Override
    public Optional<Import> implicitImport(String path) {
        return Optional.of(Import.unwritten(Globals.PAGE)).filter(_ -> isSource(path));
    }

    @Override
    public ImmutableList<String> scope(String path, Lookup lookup) {
        return ImmutableList.of();
    }

    @Override
    public String binding(String request) {
        return LocalName.of(request);
    }

    @Override
    public ImmutableList<Importable> importables(String importer, Lookup lookup) {
        return owns(importer) ? HqlImportables.of(importer, lookup) : ImmutableList.of();
    }

    @Override
    public Site site(SourceFile file, int offset, Lookup lookup) {
        if (isSource(file.path())) {
            return SourceSite.at(file, offset);
        }
        return HqlManifest.is(file.path())
                ? ManifestSite.at(file.text(), offset)
                : new Site.Nothing(Span.at(Math.clamp(offset, 0, file.text().length())));
    }

    @Override
    public ImmutableList<Edit> addImport(SourceFile file, NewImport wanted) {
        return isSource(file.path())
                ? ImportInsertion.edits(file, wanted, binding(wanted.request()))
                : ImmutableList.of();
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

    private static boolean isSource(String path) {
        return FilePaths.name(path).endsWith(Specifier.SUFFIX);
    }
}
