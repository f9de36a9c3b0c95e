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

    /** Beyond so many files at once, as in an index, the whole graph is looked at anyway. */
    private static final int FEW = 8;

    private final Watchlist watchlist;
    private final Disturbance disturbance;

    Transition(Watchlist watchlist, Disturbance disturbance) {
        this.watchlist = watchlist;
        this.disturbance = disturbance;
    }

    /**
     * The snapshot that follows.
     *
     * @param world the world after the changes, its files as they were before
     * @param known what was asked of the tree before
     * @param dirty the files that may have another text, or none
     */
    Snapshot run(World world, Memo known, Set<String> dirty) {
        ScanStage.Scanned scanned = new ScanStage(world, disturbance).run(dirty);
        Map<String, Draft> drafts = scanned.drafts();

        World surfaced = scanned.world();
        Watchlist.Watchers watchers = watchers(known);
        Memo memo = known.next(disturbance.isEverything() ? _ -> true : watchers.steps());
        Analysis resolving = new Analysis(new WorkspaceTree(surfaced), memo);
        Set<String> doubtful = doubtful(surfaced, drafts.keySet(), watchers);
        ResolveStage.Resolved resolved =
                new ResolveStage(surfaced, drafts, sources(surfaced, drafts), resolving).run(doubtful);

        World connected = connect(resolved, scanned.gone());
        Analysis checking = new Analysis(new WorkspaceTree(connected), memo.withFreshAnswers());
        Set<String> certain = Sets.union(drafts.keySet(), resolved.rerouted());
        CheckStage.Checked checked = new CheckStage(connected, sources(connected, drafts), checking)
                .run(certain, doubtful(connected, certain, watchers(memo)));

        watch(checked.world(), Sets.union(resolved.rerouted(), checked.checked()));
        return new Snapshot(
                checked.world(),
                ImmutableSet.copyOf(Sets.union(checked.checked(), scanned.gone())),
                memo.next(_ -> false));
    }

    private Watchlist.Watchers watchers(Memo memo) {
        memo.lastingTraces().forEach(watchlist::watch);
        return watchlist.watchers(disturbance.questions());
    }

    private static Sources sources(World world, Map<String, Draft> drafts) {
        return new Sources(new WorkspaceTree(world), drafts);
    }

    private Set<String> doubtful(World world, Set<String> certain, Watchlist.Watchers watchers) {
        if (disturbance.isEverything()) {
            return world.files().keySet();
        }
        Set<String> paths = new HashSet<>(certain);
        watchers.files().stream().filter(world.files()::containsKey).forEach(paths::add);
        return paths;
    }

    /** Brings the circles of the import graph up to date. */
    private World connect(ResolveStage.Resolved resolved, Set<String> gone) {
        World world = resolved.world();
        Set<String> changed = Sets.union(resolved.rerouted(), gone);
        if (changed.isEmpty()) {
            return world;
        }
        Circles graph = new Circles(world.files());
        PMap<String, ImmutableList<String>> circles = graph.updated(world.circles(), changed, imported(world, changed));
        disturbance.circles(
                Maps.difference(world.circles(), circles).entriesDiffering().keySet());
        disturbance.circles(Sets.symmetricDifference(world.circles().keySet(), circles.keySet()));
        return world.withCircles(circles);
    }

    /** Those of a few {@code paths} that some file imports: no circle leads through the others. */
    private Set<String> imported(World world, Set<String> paths) {
        return paths.size() > FEW ? paths : Sets.filter(paths, path -> isImported(world, path, paths));
    }

    private boolean isImported(World world, String path, Set<String> changed) {
        Disturbance asking = new Disturbance();
        asking.presence(path);
        return Sets.union(watchlist.watchers(asking.questions()).files(), changed).stream()
                .flatMap(watcher -> world.file(watcher).stream())
                .anyMatch(file -> file.targets().contains(path));
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
