package dev.waymark.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.waymark.language.Importable;
import dev.waymark.language.Language;
import dev.waymark.language.NewImport;
import dev.waymark.outline.Import;
import dev.waymark.outline.Outline;
import dev.waymark.resolve.SourceFile;
import dev.waymark.workspace.Snapshot;
import java.util.List;

/** Every module that an import is offered leads, once it is imported, to the files it was offered for. */
final class Offered {

    private Offered() {}

    static void check(Snapshot snapshot, String path) {
        Language language = snapshot.language(path).orElseThrow();
        SourceFile file = snapshot.file(path).orElseThrow();
        for (Importable offered : language.importables(path, snapshot.lookup())) {
            if (!offered.files().isEmpty()) {
                assertThat(leadsTo(offered, file, language, snapshot))
                        .as("%s in %s", offered, path)
                        .isEqualTo(offered.files());
            }
        }
    }

    private static ImmutableList<String> leadsTo(
            Importable offered, SourceFile file, Language language, Snapshot snapshot) {
        List<Import> written = imports(offered, file, language);
        return written.isEmpty()
                ? offered.files()
                : language.resolve(written.getFirst(), file.path(), snapshot.lookup())
                        .files();
    }

    /** The import as it would be written; none where it is there already. */
    private static List<Import> imports(Importable offered, SourceFile file, Language language) {
        var edits = language.addImport(file, NewImport.module(offered.request()));
        Outline outline = language.outline(file.path(), file.text().edited(edits));
        return edits.isEmpty()
                ? ImmutableList.of()
                : outline.imports().stream()
                        .filter(wanted -> wanted.request().equals(offered.request()))
                        .toList();
    }
}
