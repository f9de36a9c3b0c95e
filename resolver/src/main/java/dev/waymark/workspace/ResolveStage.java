package dev.waymark.workspace;

import com.google.common.collect.ImmutableMap;
import dev.waymark.files.Validity;
import dev.waymark.resolve.Resolution;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Second stage of a transition: resolves what was scanned or whose traces hold no more. */
final class ResolveStage {

    /**
     * Where imports lead now.
     *
     * @param world the world with new resolutions
     * @param rerouted the files of which some import leads elsewhere, or was found to do so in another way
     */
    record Resolved(World world, Set<String> rerouted) {}

    private final World world;
    private final Map<String, Draft> drafts;
    private final Sources sources;
    private final Analysis analysis;
    private final Map<String, FileState> resolved = new ConcurrentHashMap<>();

    ResolveStage(World world, Map<String, Draft> drafts, Sources sources, Analysis analysis) {
        this.world = world;
        this.drafts = drafts;
        this.sources = sources;
        this.analysis = analysis;
    }

    Resolved run(Collection<String> candidates) {
        Parallel.inChunks(candidates, chunk -> {
            Validity validity = analysis.validity();
            chunk.forEach(path -> world.file(path).ifPresent(file -> resolve(path, file, validity)));
        });
        return new Resolved(world.withFiles(world.files().plusAll(resolved)), Set.copyOf(resolved.keySet()));
    }

    private void resolve(String path, FileState file, Validity validity) {
        Map<String, Resolution> kept = new HashMap<>(file.resolutions());
        boolean lost = kept.values().removeIf(resolution -> !validity.holds(resolution.trace()));
        if (!lost && !drafts.containsKey(path)) {
            return;
        }
        ImmutableMap<String, Resolution> answers = analysis.resolve(
                file.language(), path, sources.outline(path, file).imports(), kept);
        if (lost || !answers.keySet().equals(file.resolutions().keySet())) {
            resolved.put(path, file.resolved(answers));
        }
    }
}
