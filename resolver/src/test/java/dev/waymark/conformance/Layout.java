package dev.waymark.conformance;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Severity;
import dev.waymark.disk.LocalDisk;
import dev.waymark.files.FilePaths;
import dev.waymark.lang.Languages;
import dev.waymark.rules.Problem;
import dev.waymark.settings.SettingsSchema;
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
final class Layout {

    private final Path root;
    private final Path home;

    private Layout(Path root, Path home) {
        this.root = root;
        this.home = home;
    }

    /** Lays {@code laid} out below {@code folder}. */
    static Layout of(Case laid, Path folder) throws IOException {
        // The real path: a temporary folder may itself be reached through a link.
        Path base = folder.toRealPath();
        Layout layout = new Layout(base.resolve("layout"), base.resolve("home"));
        Files.createDirectories(layout.root);
        Files.createDirectories(layout.home);
        for (Map.Entry<String, String> file : laid.table("files").entrySet()) {
            write(layout.root.resolve(file.getKey()), file.getValue());
        }
        for (Map.Entry<String, String> file : laid.table("home").entrySet()) {
            write(layout.home.resolve(file.getKey()), file.getValue());
        }
        for (Map.Entry<String, String> link : laid.table("links").entrySet()) {
            Path path = layout.root.resolve(link.getKey());
            Files.createDirectories(path.getParent());
            Files.createSymbolicLink(path, Path.of(link.getValue()));
        }
        return layout;
    }

    /** What Waymark's current edition of {@code language} calls errors in the files that the tool was pointed at. */
    List<Finding> errors(Case laid, String language) {
        Snapshot snapshot = open(laid, language);
        String pointedAt = path(laid.text("check").orElse("."));
        return snapshot.paths().stream()
                .filter(path -> FilePaths.isWithin(path, pointedAt))
                .filter(path -> snapshot.language(path)
                        .filter(l -> l.id().equals(language))
                        .isPresent())
                .flatMap(path -> snapshot.problems(path).stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .map(problem -> finding(path, snapshot, problem)))
                .distinct()
                .toList();
    }

    private Finding finding(String path, Snapshot snapshot, Problem problem) {
        SourceText text = snapshot.text(path).orElseThrow();
        int line = text.line(problem.span().start()) + 1;
        return new Finding(
                FilePaths.relativize(path("."), path), line, problem.code().id());
    }

    private Snapshot open(Case laid, String language) {
        SettingsSchema schema = Languages.settings();
        SettingsLayers layers =
                SettingsLayers.none(schema).withOverrides(schema.defaults().with(language + ".edition", "current"));
        Workspace workspace = new Workspace(new LocalDisk(), Languages.ALL, environment(laid), layers);
        workspace.apply(new Change.Rooted(ImmutableList.of(path(laid.text("cwd").orElse(".")))));
        return workspace.index();
    }

    /** An at sign stands for the layout's root. */
    private Map<String, String> environment(Case laid) {
        Map<String, String> environment = new HashMap<>(Map.of("HOME", path(home)));
        laid.table("env").forEach((name, value) -> environment.put(name, value.replace("@", path(root))));
        return environment;
    }

    private String path(String relative) {
        return FilePaths.resolve(path(root), relative);
    }

    private static String path(Path path) {
        return FilePaths.normalise(path.toString());
    }

    private static void write(Path path, String text) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
