package dev.waymark.workspace;

import com.google.common.base.Suppliers;
import dev.waymark.files.Tree;
import dev.waymark.outline.Outline;
import dev.waymark.resolve.SourceFile;
import dev.waymark.text.SourceText;
import java.util.Map;

/** Text and outline of files, from what was just scanned or else read again. */
final class Sources {

    private final Tree tree;
    private final Map<String, Draft> drafts;

    Sources(Tree tree, Map<String, Draft> drafts) {
        this.tree = tree;
        this.drafts = drafts;
    }

    Outline outline(String path, FileState file) {
        Draft draft = drafts.get(path);
        return draft != null ? draft.outline() : Scans.outline(file.language(), path, text(path));
    }

    SourceFile file(String path, FileState file) {
        return new SourceFile(path, Suppliers.memoize(() -> text(path)), outline(path, file), file.resolutions());
    }

    private SourceText text(String path) {
        return tree.read(path).orElseGet(() -> SourceText.of(""));
    }
}
