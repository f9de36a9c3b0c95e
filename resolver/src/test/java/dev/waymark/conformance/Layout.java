package dev.waymark.conformance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.waymark.diagnostic.Severity;
import dev.waymark.disk.LocalDisk;
import dev.waymark.files.FilePaths;
import dev.waymark.lang.Languages;
import dev.waymark.rules.Problem;
import dev.waymark.settings.SettingValue;
import dev.waymark.settings.Settings;
import dev.waymark.text.SourceText;
import dev.waymark.workspace.Change;
import dev.waymark.workspace.SettingsLayers;
import dev.waymark.workspace.Snapshot;
import dev.waymark.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A case laid out on the real disk, with links, environment and home folder. */
public final class Layout {

    /** Stands for the layout's root in a text. */
    private static final String CASE = "<CASE>";

    private final Path root;
    private final Path home;
    private final Path store;

    private Layout(Path base) {
        this.root = base.resolve("layout");
        this.home = base.resolve("home");
        this.store = base.resolve("store");
    }

    /** Lays {@code laid} out below {@code folder}. */
    public static Layout of(Case laid, Path folder) throws IOException {
        // The real path: a temporary folder may itself be reached through a link.
        Layout layout = new Layout(folder.toRealPath());
        write(layout.root, placed(laid.table("files"), layout.root));
        write(layout.home, laid.table("home"));
        write(layout.store, laid.table("store"));
        for (Map.Entry<String, String> link : laid.table("links").entrySet()) {
            Path path = layout.root.resolve(link.getKey());
            Files.createDirectories(path.getParent());
            Files.createSymbolicLink(path, Path.of(link.getValue()));
        }
        return layout;
    }

    /** The folder of the case's files. */
    public Path root() {
        return root;
    }

    /** The home folder. */
    public Path home() {
        return home;
    }

    /** The folder of downloaded packages. */
    public Path store() {
        return store;
    }

    /** What Waymark's current edition of {@code language} calls errors in the files that the tool was pointed at. */
    public List<Finding> errors(Case laid, String language) {
        Snapshot snapshot = open(laid, language);
        String pointedAt = path(laid.text("check").orElse("."));
        return snapshot.paths().stream()
                .filter(path -> FilePaths.isWithin(path, pointedAt) && isLoaded(path, laid))
                .filter(path -> snapshot.language(path)
                        .filter(l -> l.id().equals(language))
                        .isPresent())
                .flatMap(path -> snapshot.problems(path).stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .map(problem -> finding(path, snapshot, problem)))
                .distinct()
                .toList();
    }

    /** Whether the tool read the file, where the case tells which it read. */
    private boolean isLoaded(String path, Case laid) {
        return !laid.has("loads")
                || laid.words("loads").anyMatch(loaded -> path(loaded).equals(path));
    }

    private Finding finding(String path, Snapshot snapshot, Problem problem) {
        SourceText text = snapshot.text(path).orElseThrow();
        int line = text.line(problem.span().start()) + 1;
        return new Finding(
                FilePaths.relativize(path("."), path), line, problem.code().id());
    }

    private Snapshot open(Case laid, String language) {
        SettingsLayers layers = SettingsLayers.none(Languages.settings()).withOverrides(settings(laid, language));
        Workspace workspace = new Workspace(new LocalDisk(), Languages.ALL, environment(laid), layers);
        workspace.apply(new Change.Rooted(ImmutableList.of(path(laid.text("cwd").orElse(".")))));
        return workspace.index();
    }

    private Settings settings(Case laid, String language) {
        ImmutableMap<String, String> externals = laid.table("externals").entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, external -> path(external.getValue())));
        Settings edition = Languages.settings().defaults().with(language + ".edition", "current");
        Settings settings = laid.text("dialect")
                .map(dialect -> edition.with(language + ".dialect", dialect))
                .orElse(edition);
        return externals.isEmpty()
                ? settings
                : settings.with(language + ".externals", new SettingValue.Table(externals));
    }

    /** An at sign stands for the layout's root. */
    private Map<String, String> environment(Case laid) {
        Map<String, String> environment = new HashMap<>(Map.of("HOME", path(home), "KCL_PKG_PATH", path(store)));
        laid.table("env").forEach((name, value) -> environment.put(name, value.replace("@", path(root))));
        return environment;
    }

    private String path(String relative) {
        return FilePaths.resolve(path(root), relative);
    }

    private static String path(Path path) {
        return FilePaths.normalise(path.toString());
    }

    /** {@code files} with their texts' place for the layout's root filled in. */
    private static Map<String, String> placed(Map<String, String> files, Path root) {
        return Maps.transformValues(files, text -> text.replace(CASE, path(root)));
    }

    private static void write(Path folder, Map<String, String> files) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : files.entrySet()) {
            write(folder, file.getKey(), file.getValue());
        }
    }

    /** A name that ends with a slash is that of an empty folder. */
    private static void write(Path folder, String name, String text) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(name.endsWith("/") ? path : path.getParent());
        if (!name.endsWith("/")) {
            Files.writeString(path, text);
        }
    }
}
