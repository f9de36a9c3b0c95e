package dev.waymark.server.cli;

import dev.waymark.files.FilePaths;
import dev.waymark.manifest.TomlReader;
import dev.waymark.rules.Problem;
import dev.waymark.server.report.Diagnostic;
import dev.waymark.server.report.DiagnosticReader;
import dev.waymark.settings.Settings;
import dev.waymark.settings.SettingsReader;
import dev.waymark.settings.SettingsSchema;
import dev.waymark.text.SourceText;
import dev.waymark.workspace.Snapshot;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The {@code waymark.toml} files in force for some folders, with what is wrong with them. */
final class SettingsFiles {

    private static final String NAME = "waymark.toml";

    private final Snapshot snapshot;
    private final SettingsSchema schema;
    private final Map<String, Optional<String>> nearest = new HashMap<>();

    SettingsFiles(Snapshot snapshot, SettingsSchema schema) {
        this.snapshot = snapshot;
        this.schema = schema;
    }

    /** The faults of those that {@code folders} are under. */
    Stream<Diagnostic> faults(Collection<String> folders, DiagnosticReader reader) {
        Set<String> files = new HashSet<>();
        folders.forEach(folder -> nearest(folder).ifPresent(files::add));
        return files.stream().flatMap(file -> faults(file, reader));
    }

    private Stream<Diagnostic> faults(String file, DiagnosticReader reader) {
        SourceText text = snapshot.text(file).orElseGet(() -> SourceText.of(""));
        String folder = FilePaths.parent(file);
        Settings settings = snapshot.settings(folder);
        return new SettingsReader(schema)
                .file(TomlReader.read(text), relative -> FilePaths.resolve(folder, relative)).problems().stream()
                        .map(fault -> Problem.of(fault.code(), fault.span(), fault.message()))
                        .flatMap(problem ->
                                settings
                                        .severity(problem.code(), problem.severity())
                                        .map(problem::withSeverity)
                                        .stream())
                        .map(problem -> reader.read(file, "waymark", text, problem));
    }

    private Optional<String> nearest(String folder) {
        Optional<String> known = nearest.get(folder);
        if (known == null) {
            String file = FilePaths.child(folder, NAME);
            String above = FilePaths.parent(folder);
            known = snapshot.text(file).map(_ -> file);
            if (known.isEmpty() && !above.equals(folder)) {
                known = nearest(above);
            }
            nearest.put(folder, known);
        }
        return known;
    }
}
