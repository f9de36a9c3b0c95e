package dev.waymark.benchmark;

import dev.waymark.features.Symbols;
import dev.waymark.files.FilePaths;
import dev.waymark.text.SourceText;
import dev.waymark.workspace.Change;
import dev.waymark.workspace.Document;
import dev.waymark.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;

/** A KCL file of 4 MB with tens of thousands of declarations, as generators write them. */
final class LargeFile {

    private static final int SCHEMAS = 39_000;
    private static final int ROUNDS = 20;

    private LargeFile() {}

    static void measure(Path folder) throws Exception {
        Files.createDirectories(folder);
        Workspace workspace = Index.open(folder);
        String path = FilePaths.child(FilePaths.normalise(folder.toString()), "main.k");
        String written = GeneratedSchemas.text(SCHEMAS, "Part");
        SourceText text = SourceText.of(written);
        Samples copy = Samples.of(ROUNDS, () -> text.bytes().clone());
        String size = String.format("%.1f MB of KCL, %,d declarations", text.length() / 1e6, SCHEMAS);
        Samples opened = Samples.of(ROUNDS, () -> {
            workspace.apply(new Change.Closed(path));
            workspace.apply(new Change.Edited(path, new Document(text, 0)));
        });
        Samples.compare(size + ", opened", opened, "copy of the bytes", copy);
        Samples outlined = Samples.of(ROUNDS, () -> Symbols.of(workspace.snapshot(), path));
        Samples.compare("outlined", outlined, "copy of the bytes", copy);
        Samples typed = Typing.in(workspace, path, written, " + 100", ROUNDS);
        Samples.compare("a key pressed in it", typed, "copy of the bytes", copy);
    }
}
