package dev.waymark.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Severity;
import dev.waymark.files.Lookup;
import dev.waymark.outline.Import;
import dev.waymark.resolve.SourceFile;
import java.util.Optional;

/** What a language knows about mending an import that leads nowhere. */
public interface ImportRepairs {

    /** Whether no rule of the language's own says more exactly why {@code wanted} leads nowhere. */
    boolean isOrdinary(Import wanted, String importer, Lookup lookup);

    /** What {@code wanted} asks for, as it is written in {@link #importables}. */
    default String written(Import wanted) {
        return wanted.request();
    }

    /** How much it matters that {@code wanted}, an import of {@code importer} that is surely made, leads nowhere. */
    default Severity severity(Import wanted, SourceFile importer) {
        return Severity.ERROR;
    }

    /** Why {@code wanted} may lead nowhere, besides that nothing stands in the places where it was looked for. */
    ImmutableList<Note> reasons(Import wanted, String importer, Lookup lookup);

    /** Whatever an import in the file at {@code importer} could name, as it would be written there, best first. */
    ImmutableList<String> importables(String importer, Lookup lookup);

    /** The local name that an import of {@code request} binds by itself. */
    String binding(String request);

    /** The first text of the module that {@code wanted} asks for at {@code path}; empty where none should be created. */
    Optional<String> newModule(String path, Import wanted, SourceFile importer, Lookup lookup);

    /** Changes to manifests that let {@code wanted} be found. */
    ImmutableList<Fix> dependencies(Import wanted, SourceFile importer, Lookup lookup);
}
