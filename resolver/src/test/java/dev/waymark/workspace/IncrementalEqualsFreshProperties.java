package dev.waymark.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.files.FilePaths;
import dev.waymark.lang.Languages;
import dev.waymark.settings.SettingsReader;
import dev.waymark.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * After any sequence of edits, creations, deletions, moves and settings, a workspace knows exactly what one that is
 * opened anew would know.
 */
class IncrementalEqualsFreshProperties {

    private static final String ROOT = "/ws";

    /** What somebody does to the workspace. */
    sealed interface Step {
        record Write(String path, String text) implements Step {}

        record Delete(String path) implements Step {}

        record Type(String path, String text) implements Step {}

        record Close(String path) implements Step {}

        record Move(String from, String to) implements Step {}

        record Configure(String assignment) implements Step {}

        record Root(List<String> folders) implements Step {}

        /** A folder vanishes, and only that is reported. */
        record DeleteFolder(String folder) implements Step {}
    }

    @Property(tries = 500)
    void incrementalEqualsFresh(@ForAll("stories") List<Step> story) {
        Session session = new Session();
        for (Step step : story) {
            session.take(step);
            assertThat(Facts.of(session.workspace.snapshot()))
                    .as("after %s", step)
                    .isEqualTo(Facts.of(session.fresh().snapshot()));
        }
    }

    @Property(tries = 100)
    void severalStepsAtOnceEqualFresh(@ForAll("stories") List<Step> story) {
        Session session = new Session();
        session.takeTogether(story);
        assertThat(Facts.of(session.workspace.snapshot()))
                .isEqualTo(Facts.of(session.fresh().snapshot()));
    }

    @Provide
    Arbitrary<List<Step>> stories() {
        return Arbitraries.of(Pool.GEBLANG, Pool.KCL, Pool.NEVA, Pool.HQL, Pool.GENE)
                .flatMap(IncrementalEqualsFreshProperties::stories);
    }

    private static Arbitrary<List<Step>> stories(Pool pool) {
        Arbitrary<String> paths = Arbitraries.of(pool.paths());
        Arbitrary<String> texts = Arbitraries.of(pool.texts());
        Arbitrary<Step> write = Combinators.combine(paths, texts).as(Step.Write::new);
        Arbitrary<Step> type = Combinators.combine(paths, texts).as(Step.Type::new);
        Arbitrary<Step> delete = paths.map(Step.Delete::new);
        Arbitrary<Step> close = paths.map(Step.Close::new);
        Arbitrary<Step> move = Combinators.combine(paths, paths).as(Step.Move::new);
        Arbitrary<Step> configure = Arbitraries.of(pool.assignments()).map(Step.Configure::new);
        Arbitrary<Step> root = Arbitraries.of(pool.roots()).map(Step.Root::new);
        Arbitrary<Step> folder = Arbitraries.of(pool.folders()).map(Step.DeleteFolder::new);
        return Arbitraries.frequencyOf(
                        Tuple.of(6, write),
                        Tuple.of(6, type),
                        Tuple.of(2, delete),
                        Tuple.of(2, close),
                        Tuple.of(2, move),
                        Tuple.of(1, folder),
                        Tuple.of(1, root),
                        Tuple.of(2, configure))
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    /** A workspace that hears of every step, beside the disk on which they happen. */
    private static final class Session {

        private final MemoryDisk disk = new MemoryDisk();
        private final Map<String, Document> documents = new HashMap<>();
        private ImmutableList<String> roots = ImmutableList.of(ROOT);
        private SettingsLayers layers = SettingsLayers.none(Languages.settings());
        private final Workspace workspace;

        Session() {
            disk.put(ROOT + "/keep.gb", "");
            disk.put(ROOT + "/keep.k", "");
            disk.put(ROOT + "/keep.hql", "");
            disk.put(ROOT + "/keep.gene", "");
            workspace = open(List.of());
        }

        void take(Step step) {
            workspace.apply(changes(step));
            if (step instanceof Step.Root) {
                workspace.index();
            }
        }

        void takeTogether(List<Step> story) {
            List<Change> changes = new ArrayList<>();
            story.forEach(step -> changes.addAll(changes(step)));
            workspace.apply(changes);
            workspace.index();
        }

        Workspace fresh() {
            return open(documents.entrySet().stream()
                    .<Change>map(open -> new Change.Edited(open.getKey(), open.getValue()))
                    .toList());
        }

        private Workspace open(List<Change> edits) {
            Workspace opened = new Workspace(disk, Languages.ALL, Pool.ENVIRONMENT, layers);
            List<Change> changes = new ArrayList<>(edits);
            changes.add(new Change.Rooted(roots));
            opened.apply(changes);
            opened.index();
            return opened;
        }

        private List<Change> changes(Step step) {
            return switch (step) {
                case Step.Write write -> {
                    disk.put(write.path(), write.text());
                    yield touched(write.path());
                }
                case Step.Delete delete -> {
                    disk.remove(delete.path());
                    yield touched(delete.path());
                }
                case Step.Move move -> {
                    String text = disk.files().get(move.from());
                    disk.remove(move.from());
                    if (text != null) {
                        disk.put(move.to(), text);
                    }
                    yield touched(move.from(), move.to());
                }
                case Step.DeleteFolder folder -> {
                    disk.files().keySet().removeIf(path -> path.startsWith(folder.folder() + "/"));
                    yield touched(folder.folder());
                }
                case Step.Type type -> {
                    Document document = new Document(SourceText.of(type.text()), documents.size());
                    documents.put(type.path(), document);
                    yield List.of(new Change.Edited(type.path(), document));
                }
                case Step.Close close -> {
                    if (documents.remove(close.path()) == null) {
                        yield List.of();
                    }
                    yield List.of(new Change.Closed(close.path()));
                }
                case Step.Root root -> {
                    roots = ImmutableList.copyOf(root.folders());
                    yield List.of(new Change.Rooted(roots));
                }
                case Step.Configure configure -> {
                    layers = layers.withOverrides(new SettingsReader(Languages.settings())
                            .commandLine(List.of(configure.assignment()), relative -> FilePaths.resolve(ROOT, relative))
                            .settings());
                    yield List.of(new Change.Configured(layers));
                }
            };
        }

        private static List<Change> touched(String... paths) {
            return List.of(new Change.Touched(ImmutableSet.copyOf(paths)));
        }
    }
}
