package dev.waymark.features;

import com.google.common.collect.ImmutableMap;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Moves;
import dev.waymark.files.Presence;
import dev.waymark.resolve.Resolution;
import dev.waymark.workspace.Snapshot;
import java.util.Optional;

/** The file or folder that a part of an import's path stands for, and where it goes when the part gets another name. */
final class ModuleMove {

    private final Snapshot snapshot;
    private final String written;
    private final String place;

    private ModuleMove(Snapshot snapshot, String written, String place) {
        this.snapshot = snapshot;
        this.written = written;
        this.place = place;
    }

    /** Empty where the part is not the name of a file or folder of the workspace's own. */
    static Optional<ModuleMove> of(Snapshot snapshot, Subject.PathPart part, Resolution resolution, String written) {
        if (!(resolution instanceof Resolution.Found found)
                || found.targets().stream().anyMatch(snapshot::isLibrary)) {
            return Optional.empty();
        }
        String place = found.location();
        for (int i = part.part() + 1; i < part.wanted().segments().size(); i++) {
            place = FilePaths.parent(place);
        }
        boolean isNamedSo =
                FilePaths.name(place).equals(written) || FilePaths.stem(place).equals(written);
        boolean isOwn = isNamedSo && isInside(snapshot, place);
        return isOwn ? Optional.of(new ModuleMove(snapshot, written, place)) : Optional.empty();
    }

    private static boolean isInside(Snapshot snapshot, String place) {
        return snapshot.roots().stream().anyMatch(root -> !root.equals(place) && FilePaths.isWithin(place, root));
    }

    /** Why nothing can go where the new name leads; empty where it can. */
    Optional<String> refusal(String name) {
        return snapshot.lookup().presence(target(name), "renaming " + written) == Presence.ABSENT
                ? Optional.empty()
                : Optional.of("`" + FilePaths.name(target(name)) + "` exists already.");
    }

    /** What moves, when the part is called {@code name}. */
    Moves to(String name) {
        return new Moves(ImmutableMap.of(place, target(name)));
    }

    private String target(String name) {
        String file = FilePaths.name(place);
        String suffix = file.equals(written) ? "" : file.substring(written.length());
        return FilePaths.child(FilePaths.parent(place), name + suffix);
    }
}
