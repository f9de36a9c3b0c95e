package dev.waymark.workspace;

import dev.waymark.files.Validity;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Last stage of a transition: asks the rules again about files that changed, or whose surroundings did. */
final class CheckStage {

    /**
     * What is wrong now.
     *
     * @param world the world with new problems
     * @param checked the files that the rules looked at again
     */
    record Checked(World world, Set<String> checked) {}

    private final World world;
    private final Sources sources;
    private final Analysis analysis;
    private final Map<String, FileState> checked = new ConcurrentHashMap<>();

    CheckStage(World world, Sources sources, Analysis analysis) {
        this.world = world;
        this.sources = sources;
        this.analysis = analysis;
    }

    /** Checks the files in {@code certain}, and those in {@code doubtful} whose rules would learn something else. */
    Checked run(Set<String> certain, Collection<String> doubtful) {
        Parallel.inChunks(doubtful, chunk -> {
            Validity validity = analysis.validity();
            chunk.forEach(path -> world.file(path)
                    .filter(file -> certain.contains(path) || !validity.holds(file.ruleTrace()))
                    .ifPresent(file -> checked.put(path, check(path, file))));
        });
        return new Checked(world.withFiles(world.files().plusAll(checked)), Set.copyOf(checked.keySet()));
    }

    private FileState check(String path, FileState file) {
        return file.checked(analysis.check(file.language(), sources.file(path, file), false));
    }
}
