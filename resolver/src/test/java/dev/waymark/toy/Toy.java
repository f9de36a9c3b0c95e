package dev.waymark.toy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.waymark.diagnostic.Code;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.files.Presence;
import dev.waymark.language.Importable;
import dev.waymark.language.Language;
import dev.waymark.language.NewImport;
import dev.waymark.language.Site;
import dev.waymark.language.Syntax;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.outline.Import;
import dev.waymark.outline.Outline;
import dev.waymark.outline.Surface;
import dev.waymark.resolve.Member;
import dev.waymark.resolve.Members;
import dev.waymark.resolve.Origin;
import dev.waymark.resolve.Resolution;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import dev.waymark.rules.UnusedImport;
import dev.waymark.settings.SettingKey;
import dev.waymark.text.Edit;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.Optional;

/**
 * The smallest language there can be: each line of a {@code .toy} file is {@code use NAME}, {@code let NAME} or {@code
 * NAME.MEMBER}. A module is the file of its name in the same folder, or a {@code .note}, a neighbour, which has the same
 * lines.
 */
final class Toy implements Language {

    private static final Syntax SYNTAX = new Syntax("#", '/', '.', false, ImmutableSet.of("use", "let"));

    @Override
    public String id() {
        return "toy";
    }

    @Override
    public boolean owns(String path) {
        return path.endsWith(".toy");
    }

    @Override
    public boolean isNeighbour(String path) {
        return path.endsWith(".note");
    }

    @Override
    public ImmutableList<String> filePatterns() {
        return ImmutableList.of("*.toy", "*.note");
    }

    @Override
    public Outline outline(String path, SourceText text) {
        return new ToyScan(text).outline();
    }

    @Override
    public Resolution resolve(Import wanted, String importer, Lookup lookup) {
        for (String suffix : ImmutableList.of(".toy", ".note")) {
            String path = FilePaths.child(FilePaths.parent(importer), wanted.request() + suffix);
            if (lookup.isFile(path, "beside the importing file")) {
                return new Resolution.Found(ImmutableList.of(path), path, Origin.NONE, lookup.trace());
            }
        }
        return new Resolution.Missing(lookup.trace());
    }

    @Override
    public Members members(Resolution resolution, String importer, Lookup lookup) {
        ImmutableMap.Builder<String, Member> members = ImmutableMap.builder();
        for (String path : resolution.files()) {
            lookup.surface(path, "what the module declares").stream()
                    .flatMap(surface -> surface.symbols().stream())
                    .map(Surface.Symbol::name)
                    .distinct()
                    .forEach(name -> members.put(name, member(name, path)));
        }
        return new Members(members.buildOrThrow(), resolution instanceof Resolution.Found);
    }

    private static Member member(String name, String path) {
        return new Member(name, DeclarationKind.VARIABLE, Member.Access.OPEN, Optional.of(path), "");
    }

    @Override
    public boolean isLibrary(String path, Lookup lookup) {
        return isNeighbour(path);
    }

    @Override
    public ImmutableList<String> scope(String path, Lookup lookup) {
        return ImmutableList.of();
    }

    @Override
    public ImmutableList<Importable> importables(String importer, Lookup lookup) {
        String folder = FilePaths.parent(importer);
        return lookup.list(folder, ".toy", "modules").entrySet().stream()
                .filter(entry -> entry.getValue() == Presence.FILE)
                .map(entry -> FilePaths.child(folder, entry.getKey()))
                .map(path -> new Importable(FilePaths.stem(path), Optional.of(path), Origin.NONE))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public Site site(SourceFile file, int offset, Lookup lookup) {
        int start = file.text().lineStart(file.text().line(offset));
        String line = file.text().slice(new Span(start, offset));
        int dot = line.indexOf('.');
        return dot < 0
                ? new Site.ModulePath(new Span(start + Math.max(0, line.indexOf(' ') + 1), offset))
                : new Site.Member(line.substring(0, dot), new Span(start + dot + 1, offset));
    }

    @Override
    public ImmutableList<Edit> addImport(SourceFile file, NewImport wanted) {
        return ImmutableList.of(Edit.insert(0, "use " + wanted.request() + "\n"));
    }

    @Override
    public ImmutableList<Rule> rules() {
        return ImmutableList.of(Toy::unresolved, Toy::unknownMember, new UnusedImport());
    }

    private static void unresolved(SourceFile file, RuleContext context, Report report) {
        file.outline().imports().stream()
                .filter(wanted -> context.resolution(wanted) instanceof Resolution.Missing)
                .forEach(wanted -> report.add(
                        Problem.of(Code.UNRESOLVED_IMPORT, wanted.path(), "`" + wanted.request() + "` is not found.")));
    }

    private static void unknownMember(SourceFile file, RuleContext context, Report report) {
        for (var reference : file.outline().references()) {
            file.binding(reference.name().text())
                    .map(context::members)
                    .filter(Members::complete)
                    .flatMap(members -> reference
                            .member()
                            .filter(name -> members.member(name.text()).isEmpty()))
                    .ifPresent(name -> report.add(Problem.of(
                            Code.MISSING_EXPORT, name.span(), "`" + name.text() + "` is not declared there.")));
        }
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
