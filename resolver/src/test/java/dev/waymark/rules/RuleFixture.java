package dev.waymark.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.files.Trace;
import dev.waymark.lang.Languages;
import dev.waymark.language.Language;
import dev.waymark.marks.Comparison;
import dev.waymark.marks.Mark;
import dev.waymark.marks.Marks;
import dev.waymark.outline.Import;
import dev.waymark.resolve.Members;
import dev.waymark.resolve.Resolution;
import dev.waymark.resolve.SourceFile;
import dev.waymark.settings.SettingsSchema;
import dev.waymark.text.SourceText;
import dev.waymark.workspace.Change;
import dev.waymark.workspace.MemoryDisk;
import dev.waymark.workspace.SettingsLayers;
import dev.waymark.workspace.Snapshot;
import dev.waymark.workspace.Workspace;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A workspace in one text, and what rules say of it. A line {@code --- path} begins each file; what is wrong stands in
 * comments below the place, as {@link Marks} tells; whatever is not marked must be silent. Settings come from a
 * {@code waymark.toml} in the text.
 */
public final class RuleFixture {

    private static final String ROOT = "/ws";

    private final MemoryDisk disk;
    private final Snapshot snapshot;

    private RuleFixture(String layout, Map<String, String> environment) {
        this(Languages.ALL, layout, environment);
    }

    private RuleFixture(List<Language> languages, String layout, Map<String, String> environment) {
        this.disk = MemoryDisk.of(ROOT, layout);
        SettingsSchema schema = SettingsSchema.of(
                languages.stream().map(Language::id).toList(),
                languages.stream()
                        .flatMap(language -> language.settings().stream())
                        .toList());
        Workspace workspace = new Workspace(disk, languages, environment, SettingsLayers.none(schema));
        workspace.apply(new Change.Rooted(ImmutableList.of(ROOT)));
        this.snapshot = workspace.index();
    }

    /** Runs {@code rule} alone on every file of {@code layout}. */
    public static void check(Rule rule, String layout) {
        check(rule, layout, Map.of());
    }

    /** As {@link #check(Rule, String)}, with environment variables. */
    public static void check(Rule rule, String layout, Map<String, String> environment) {
        RuleFixture fixture = new RuleFixture(layout, environment);
        fixture.compare(path -> fixture.problems(rule, path, false));
    }

    /** As {@link #check(Rule, String)}, in a workspace that knows {@code language} alone. */
    public static void check(Language language, Rule rule, String layout) {
        RuleFixture fixture = new RuleFixture(ImmutableList.of(language), layout, Map.of());
        fixture.compare(path -> fixture.problems(rule, path, false));
    }

    /** Runs every rule of every language on {@code layout}, as the workspace does. */
    public static void checkAll(String layout) {
        RuleFixture fixture = new RuleFixture(layout, Map.of());
        fixture.compare(path -> fixture.snapshot.problems(path));
    }

    /**
     * Applies the first fix called {@code title} that {@code rule} offers on {@code layout}, and compares the files that
     * {@code after} holds with what they are then.
     */
    public static void checkFix(Rule rule, String title, String layout, String after) {
        RuleFixture fixture = new RuleFixture(layout, Map.of());
        List<Fix> offered = fixture.fixes(rule);
        List<String> titles = offered.stream().map(Fix::title).toList();
        assertThat(titles).contains(title);
        fixture.disk.apply(offered.get(titles.indexOf(title)));
        MemoryDisk.of(ROOT, after)
                .files()
                .forEach((path, text) ->
                        assertThat(fixture.disk.files().get(path)).as(path).isEqualTo(text));
    }

    /** The titles of the fixes that {@code rule} offers on {@code layout}, in the order of its files and problems. */
    public static List<String> fixTitles(Rule rule, String layout) {
        return new RuleFixture(layout, Map.of())
                .fixes(rule).stream().map(Fix::title).toList();
    }

    /** Gives the problems of one file. */
    @FunctionalInterface
    private interface Problems {
        List<Problem> of(String path);
    }

    private void compare(Problems problems) {
        Comparison comparison = new Comparison();
        new TreeMap<>(disk.files()).forEach((path, written) -> {
            SourceText text = SourceText.of(written);
            comparison.add(
                    FilePaths.relativize(ROOT, path),
                    Marks.of(path, snapshot.language(path)).in(written),
                    problems.of(path).stream()
                            .map(problem -> Mark.of(problem, text))
                            .toList());
        });
        comparison.check();
    }

    private List<Fix> fixes(Rule rule) {
        return new TreeMap<>(disk.files())
                .keySet().stream()
                        .flatMap(path -> problems(rule, path, true).stream())
                        .flatMap(problem -> problem.fixes().stream())
                        .toList();
    }

    private List<Problem> problems(Rule rule, String path, boolean withFixes) {
        Report report = new Report(withFixes);
        snapshot.language(path)
                .filter(language -> !language.isLibrary(path, snapshot.lookup()))
                .ifPresent(language -> snapshot.file(path)
                        .ifPresent(file -> rule.check(file, new Context(language, file, snapshot.lookup()), report)));
        return report.problems();
    }

    /** One file's window on the snapshot. */
    private record Context(Language language, SourceFile file, Lookup lookup) implements RuleContext {

        @Override
        public Resolution resolution(Import wanted) {
            return file.resolution(wanted).orElseGet(() -> new Resolution.External(wanted.request(), Trace.EMPTY));
        }

        @Override
        public Members members(Import wanted) {
            return language.members(resolution(wanted), file.path(), lookup);
        }
    }
}
