package dev.waymark.workspace;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import dev.waymark.files.Disk;
import dev.waymark.files.Memo;
import dev.waymark.files.Moves;
import dev.waymark.text.SourceText;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * A world in which something has happened that has not: to find out what would follow. It knows the surfaces of all
 * files; where imports lead in it is worked out when somebody asks.
 */
final class Supposition {

    private final World world;
    private final Moves moves;
    private final Map<String, SourceText> texts;

    /**
     * A supposition.
     *
     * @param world as it is
     * @param moves what has another place
     * @param texts what has another text, by the paths that files have afterwards
     */
    Supposition(World world, Moves moves, Map<String, SourceText> texts) {
        this.world = world;
        this.moves = moves;
        this.texts = texts;
    }

    Snapshot snapshot() {
        Disk disk = new MovedDisk(world.disk(), moves);
        World supposed = world.onDisk(disk, new Libraries(world.libraries().languages()))
                .withFiles(unresolved())
                .withDocuments(documents());
        World scanned = new ScanStage(supposed, new Disturbance()).run(dirty()).world();
        return new Snapshot(scanned, ImmutableSet.of(), new Memo());
    }

    /** The files with what is known of them, but for where their imports lead. */
    private PMap<String, FileState> unresolved() {
        return HashTreePMap.from(
                Maps.transformValues(world.files(), file -> FileState.scanned(file.language(), file.surface())));
    }

    private PMap<String, Document> documents() {
        PMap<String, Document> documents = HashTreePMap.empty();
        for (Map.Entry<String, Document> open : world.documents().entrySet()) {
            documents = documents.plus(moves.target(open.getKey()), open.getValue());
        }
        for (Map.Entry<String, SourceText> text : texts.entrySet()) {
            documents = documents.plus(text.getKey(), new Document(text.getValue(), 0));
        }
        return documents;
    }

    private Set<String> dirty() {
        Set<String> dirty = new HashSet<>(texts.keySet());
        world.files().keySet().stream().filter(moves::takesAway).forEach(path -> {
            dirty.add(path);
            dirty.add(moves.target(path));
        });
        return dirty;
    }
}
