package dev.waymark.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Measures the packaged program and the resolver as their users feel them, each figure beside something measured in the
 * same run, since only ratios mean the same on two machines:
 *
 * <pre>
 * mvn package -DskipTests
 * java -cp 'server/target/waymark/lib/*' server/src/benchmark/java/dev/waymark/benchmark/MacroBenchmark.java \
 *     server/target/waymark [TREE...]
 * </pre>
 *
 * <p>Every TREE, any checkout, is checked and indexed as well as the generated ones, and indexed by a server of its own.
 */
public final class MacroBenchmark {

    private static final int SMALL = 1_000;
    private static final int LARGE = 20_000;

    private MacroBenchmark() {}

    public static void main(String[] args) throws Exception {
        Path app = Path.of(args[0]).toAbsolutePath();
        Path folder = Files.createTempDirectory("waymark-benchmark");
        GeneratedShop small = GeneratedShop.write(folder.resolve("small"), SMALL);
        GeneratedShop large = GeneratedShop.write(folder.resolve("large"), LARGE);

        ProcessTimes processes = new ProcessTimes(app);
        processes.measureStart();
        measureTree(processes, small.root());
        measureTree(processes, large.root());
        for (String tree : List.of(args).subList(1, args.length)) {
            measureCheckout(app, processes, Path.of(tree).toAbsolutePath().normalize(), folder);
        }
        LargeFile.measure(folder.resolve("large-file"));

        Keystrokes few = Keystrokes.in(small);
        Keystrokes many = Keystrokes.in(large);
        Samples.compare("keystroke in a body, " + LARGE + " modules", many.body(), SMALL + " modules", few.body());
        Samples.compare("keystroke in an import, " + LARGE + " modules", many.path(), SMALL + " modules", few.path());
        Samples.compare("export renamed, 1000 importers", many.export(), "keystroke in a body", many.body());
        delete(folder);
        System.exit(0);
    }

    private static void measureTree(ProcessTimes processes, Path tree) throws Exception {
        Samples cat = processes.cat(tree);
        Samples.compare("check " + tree.getFileName() + ", start to exit", processes.check(tree), "cat of it", cat);
        Index index = Index.of(tree);
        Samples.compare("cold index of " + tree.getFileName() + ", in process", index.times(), "cat of it", cat);
        System.out.printf(
                "%-55s %,8d files %,8d bytes a file%n", "heap after that index", index.files(), index.bytesPerFile());
    }

    private static void measureCheckout(Path app, ProcessTimes processes, Path tree, Path folder) throws Exception {
        measureTree(processes, tree);
        RunningServer.measure(app, tree, processes.cat(tree));
        GeneratedSchemas few = GeneratedSchemas.write(folder.resolve("schemas"), SMALL);
        Samples.compare(
                "keystroke in 20 KB of KCL, opened in " + tree.getFileName(),
                GeneratedSchemas.keystrokes(tree),
                SMALL + " files",
                GeneratedSchemas.keystrokes(few.root()));
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path path : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        }
    }
}
