package dev.waymark.features;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.lang.Languages;
import dev.waymark.rules.FileEdit;
import dev.waymark.settings.SettingsReader;
import dev.waymark.text.Edit;
import dev.waymark.text.PositionEncoding;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import dev.waymark.workspace.Change;
import dev.waymark.workspace.MemoryDisk;
import dev.waymark.workspace.SettingsLayers;
import dev.waymark.workspace.Snapshot;
import dev.waymark.workspace.Workspace;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A workspace in one string, with marks in its texts: {@code ‸} is the cursor, {@code «…»} stands around places that a
 * feature should find. A line {@code --- path} begins a file.
 */
final class Marked {

    private static final String ROOT = "/ws";

    private final MemoryDisk disk = new MemoryDisk();
    private final List<Location> places = new ArrayList<>();
    private String path = "";
    private int offset;

    private Marked(String layout, Map<String, String> environment, List<String> assignments) {
        MemoryDisk.of(ROOT, layout).files().forEach((file, text) -> disk.put(file, unmarked(file, text)));
        SettingsLayers layers = SettingsLayers.none(Languages.settings())
                .withOverrides(new SettingsReader(Languages.settings())
                        .commandLine(assignments, relative -> FilePaths.resolve(ROOT, relative))
                        .settings());
        Workspace workspace = new Workspace(disk, Languages.ALL, environment, layers);
        workspace.apply(new Change.Rooted(ImmutableList.of(ROOT)));
        snapshot = workspace.index();
    }

    private final Snapshot snapshot;

    static Marked of(String layout) {
        return new Marked(layout, Map.of("HOME", "/home/ada"), List.of());
    }

    Snapshot snapshot() {
        return snapshot;
    }

    /** The file with the cursor. */
    String path() {
        return path;
    }

    /** Where the cursor stands. */
    int offset() {
        return offset;
    }

    /** The marked places, as {@code path:line:column text}, sorted. */
    List<String> places() {
        return places.stream()
                .map(place -> shown(place.path(), place.span()))
                .sorted()
                .toList();
    }

    String shown(String file, Span span) {
        SourceText text = snapshot.text(file).orElseGet(() -> SourceText.of(""));
        var start = text.position(span.start(), PositionEncoding.UTF_32);
        return FilePaths.relativize(ROOT, file) + ":" + (start.line() + 1) + ":" + (start.column() + 1) + " "
                + text.slice(span);
    }

    /** The path of a file that is named from the workspace's folder on. */
    String absolute(String file) {
        return FilePaths.resolve(ROOT, file);
    }

    /** {@code file} as it is shown: from the workspace's folder on, where it lies there. */
    String relative(String file) {
        return FilePaths.isWithin(file, ROOT) ? FilePaths.relativize(ROOT, file) : file;
    }

    /** The text of the cursor's file after {@code edits}. */
    String after(List<Edit> edits) {
        return snapshot.text(path).orElseThrow().edited(edits).toString();
    }

    /** A file as it is after {@code edit}, below its new name. */
    String after(FileEdit edit) {
        return switch (edit) {
            case FileEdit.Change(var changed, var edits) ->
                "--- " + relative(changed) + "\n"
                        + snapshot.text(changed).orElseThrow().edited(edits);
            case FileEdit.Create(var created, var text) -> "--- " + relative(created) + "\n" + text;
            case FileEdit.Move(var from, var to) -> "--- " + relative(from) + " => " + relative(to);
        };
    }

    private String unmarked(String file, String text) {
        Map<Integer, Integer> spans = new TreeMap<>();
        StringBuilder plain = new StringBuilder();
        List<Integer> open = new ArrayList<>();
        int at = 0;
        for (int c : text.codePoints().toArray()) {
            switch (c) {
                case '‸' -> {
                    path = file;
                    offset = at;
                }
                case '«' -> open.add(at);
                case '»' -> spans.put(open.removeLast(), at);
                default -> {
                    String character = Character.toString(c);
                    plain.append(character);
                    at += character.getBytes(StandardCharsets.UTF_8).length;
                }
            }
        }
        spans.forEach((start, end) -> places.add(new Location(file, new Span(start, end))));
        return plain.toString();
    }
}
