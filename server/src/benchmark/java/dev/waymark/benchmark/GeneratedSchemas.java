package dev.waymark.benchmark;

import dev.waymark.files.FilePaths;
import dev.waymark.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A KCL package of files full of schemas.
 *
 * @param root its folder
 */
record GeneratedSchemas(Path root) {

    /** A text of about 20 KB. */
    private static final int SCHEMAS = 200;

    private static final int FOLDER = 10;
    private static final int TIMES = 1_000;

    static GeneratedSchemas write(Path root, int files) throws IOException {
        Files.createDirectories(root);
        Files.writeString(root.resolve("kcl.mod"), "[package]\nname = \"parts\"\nversion = \"0.1.0\"\n");
        for (int i = 0; i < files; i++) {
            Path folder = Files.createDirectories(root.resolve("area" + i / FOLDER));
            Files.writeString(folder.resolve("part" + i + ".k"), text(FOLDER, "Part" + i + "x"));
        }
        return new GeneratedSchemas(root);
    }

    /** Types into a file of about 20 KB that is open, but not on the disk, somewhere in {@code tree}. */
    static Samples keystrokes(Path tree) throws Exception {
        Workspace workspace = Index.open(tree);
        String path = FilePaths.child(FilePaths.normalise(tree.toString()), "waymark-benchmark/main.k");
        return Typing.in(workspace, path, text(SCHEMAS, "Part"), " + 100", TIMES);
    }

    /** {@code schemas} declarations of some hundred bytes each. */
    static String text(int schemas, String prefix) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < schemas; i++) {
            text.append("schema ")
                    .append(prefix)
                    .append(i)
                    .append(":\n    \"\"\"Part ")
                    .append(i)
                    .append(" of many.\"\"\"\n    name: str\n    size: int = ")
                    .append(i)
                    .append(" + 100\n    next?: ")
                    .append(prefix)
                    .append(i)
                    .append("\n\n");
        }
        return text.toString();
    }
}
