package dev.waymark.benchmark;

import com.google.common.collect.ImmutableList;
import dev.waymark.disk.LocalDisk;
import dev.waymark.files.FilePaths;
import dev.waymark.lang.Languages;
import dev.waymark.lang.geblang.Geblang;
import dev.waymark.outline.Import;
import dev.waymark.resolve.Resolution;
import dev.waymark.resolve.SourceFile;
import dev.waymark.workspace.Change;
import dev.waymark.workspace.SettingsLayers;
import dev.waymark.workspace.Snapshot;
import dev.waymark.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Resolving one import in a snapshot that has answered nothing yet, beside {@link #nothing making} such a snapshot. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ResolveBenchmark {

    private String importer = "";
    private List<Import> imports = List.of();
    private Workspace workspace = workspace();

    @Setup
    public void open() throws IOException {
        Path root = Files.createTempDirectory("waymark-resolve");
        Files.createDirectories(root.resolve("src/app"));
        Files.writeString(root.resolve("geblang.yaml"), "name: shop\nsource: src\n");
        Files.writeString(root.resolve("src/app/users.gb"), "module app.users;\n");
        Files.writeString(root.resolve("src/main.gb"), "import app.users;\nimport app.nowhere;\nimport io;\n");
        Workspace workspace =
                new Workspace(new LocalDisk(), Languages.ALL, Map.of(), SettingsLayers.none(Languages.settings()));
        workspace.apply(new Change.Rooted(ImmutableList.of(FilePaths.normalise(root.toString()))));
        Snapshot snapshot = workspace.index();
        importer = FilePaths.normalise(root.resolve("src/main.gb").toString());
        imports = snapshot.file(importer).map(SourceFile::outline).orElseThrow().imports();
    }

    @Benchmark
    public Resolution found() {
        return resolve(0);
    }

    @Benchmark
    public Resolution missing() {
        return resolve(1);
    }

    @Benchmark
    public Resolution builtIn() {
        return resolve(2);
    }

    @Benchmark
    public Snapshot nothing() {
        return workspace.apply(List.of());
    }

    private Resolution resolve(int which) {
        return Geblang.INSTANCE.resolve(imports.get(which), importer, nothing().lookup());
    }

    private static Workspace workspace() {
        return new Workspace(new LocalDisk(), Languages.ALL, Map.of(), SettingsLayers.none(Languages.settings()));
    }
}
