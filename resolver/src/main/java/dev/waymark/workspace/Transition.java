package dev.waymark.workspace;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import dev.waymark.files.Memo;
import dev.waymark.files.Trace;
import dev.waymark.resolve.Resolution;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pcollections.PMap;

/**
 * One step of the workspace: from the files to be scanned again, over the imports to be resolved again, to the rules to
 * be asked again. Each stage does what earlier stages and the watchlist make doubtful, and nothing else.
 */
final class Transition {

    private final Watchlist watchlist;
    private final Disturbance disturbance;

    Transition(Watchlist watchlist, Disturbance disturbance) {
        this.watchlist = watchlist;
        this.disturbance = disturbance;
    }

    /** The snapshot that follows once {@code dirty} files may have another text, or none. */
    Snapshot run(World before, Set<String> dirty) {
        Memo memo = new Memo();
        ScanStage.Scanned scanned = new ScanStage(before, disturbance).run(dirty);
        Map<String, Draft> drafts = scanned.drafts();

        World surfaced = scanned.world();
        Analysis resolving = new Analysis(new WorkspaceTree(surfaced), memo);
        Set<String> doubtful = doubtful(surfaced, drafts.keySet());
        ResolveStage.Resolved resolved =
                new ResolveStage(surfaced, drafts, sources(surfaced, drafts), resolving).run(doubtful);

        World connected = connect(resolved, scanned.gone());
        Analysis checking = new Analysis(new WorkspaceTree(connected), memo);
        Set<String> certain = Sets.union(drafts.keySet(), resolved.rerouted());
        CheckStage.Checked checked = new CheckStage(connected, sources(connected, drafts), checking)
                .run(certain, doubtful(connected, certain));

        watch(checked.world(), Sets.union(resolved.rerouted(), checked.checked()));
        return new Snapshot(checked.world(), ImmutableSet.copyOf(Sets.union(checked.checked(), scanned.gone())));
    }

    private static Sources sources(World world, Map<String, Draft> drafts) {
        return new Sources(new WorkspaceTree(world), drafts);
    }

    private Set<String> doubtful(World world, Set<String> certain) {
        if (disturbance.isEverything()) {
            return world.files().keySet();
        }
        Set<String> paths = new HashSet<>(certain);
        for (String watcher : watchlist.watchers(disturbance.questions())) {
            if (world.files().containsKey(watcher)) {
                paths.add(watcher);
            }
        }
        return paths;
    }

    /** Brings the circles of the import graph up to date. */
    private World connect(ResolveStage.Resolved resolved, Set<String> gone) {
        World world = resolved.world();
        Set<String> changed = Sets.union(resolved.rerouted(), gone);
        if (changed.isEmpty()) {
            return world;
        }
        PMap<String, ImmutableList<String>> circles = new Circles(world.files()).updated(world.circles(), changed);
        disturbance.circles(
                Maps.difference(world.circles(), circles).entriesDiffering().keySet());
        disturbance.circles(Sets.symmetricDifference(world.circles().keySet(), circles.keySet()));
        return world.withCircles(circles);
    }

    private void watch(World world, Set<String> paths) {
        for (String path : paths) {
            FileState file = world.files().get(path);
            if (file != null) {
                List<Trace> traces = new ArrayList<>();
                file.resolutions().values().stream().map(Resolution::trace).forEach(traces::add);
                traces.add(file.ruleTrace());
                watchlist.watch(path, traces);
            }
        }
    }
}
