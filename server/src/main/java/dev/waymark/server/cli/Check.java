package dev.waymark.server.cli;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Severity;
import dev.waymark.files.FilePaths;
import dev.waymark.server.report.CheckReport;
import dev.waymark.server.report.Diagnostic;
import dev.waymark.server.report.DiagnosticReader;
import dev.waymark.workspace.Snapshot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One run of the check: folders in one workspace, single files in another. */
final class Check {

    private final Workbench workbench;
    private final Targets targets;
    private final Host host;
    private final Set<String> checked = new HashSet<>();
    private final List<Diagnostic> found = new ArrayList<>();

    Check(Workbench workbench, Targets targets, Host host) {
        this.workbench = workbench;
        this.targets = targets;
        this.host = host;
    }

    /**
     * Checks every target once.
     *
     * @param minimum what is less severe is left out
     * @param start when the command began, in nanoseconds
     */
    CheckReport run(Severity minimum, long start) {
        if (!targets.folders().isEmpty()) {
            collect(workbench.folders(targets.folders(), targets.buffer()), targets.folders());
        }
        if (!targets.files().isEmpty()) {
            collect(workbench.files(targets.files(), targets.buffer()), ImmutableList.of());
        }
        ImmutableList<Diagnostic> diagnostics = found.stream()
                .filter(diagnostic -> diagnostic.severity().compareTo(minimum) <= 0)
                .distinct()
                .sorted()
                .collect(ImmutableList.toImmutableList());
        return new CheckReport(Version.number(), diagnostics, checked.size(), milliseconds(start));
    }

    private void collect(Snapshot snapshot, Collection<String> folders) {
        DiagnosticReader reader = new DiagnosticReader(snapshot, path -> FilePaths.relativize(host.folder(), path));
        Set<String> paths = snapshot.paths().stream().filter(targets::cover).collect(Collectors.toSet());
        checked.addAll(paths);
        paths.stream().flatMap(reader::problems).forEach(found::add);

        Set<String> governed = paths.stream().map(FilePaths::parent).collect(Collectors.toSet());
        governed.addAll(folders);
        new SettingsFiles(snapshot, workbench.schema()).faults(governed, reader).forEach(found::add);
    }

    private static long milliseconds(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
