package dev.waymark.server.lsp;

import com.google.common.collect.ImmutableList;
import dev.waymark.workspace.Change;
import dev.waymark.workspace.Snapshot;
import dev.waymark.workspace.Workspace;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one thread that changes the workspace. It takes what happened in the order in which it was told; what was told
 * meanwhile is taken together, up to the next question, which is answered from exactly what was told before it.
 */
final class Writer {

    private sealed interface Step {

        /** Something happened; what it changes is worked out when its turn comes. */
        record Happening(Supplier<ImmutableList<Change>> changes) implements Step {}

        /** Somebody wants to know how things stand. */
        record Question(CompletableFuture<Snapshot> answer) implements Step {}
    }

    private final BlockingQueue<Step> steps = new LinkedBlockingQueue<>();
    private final Supplier<Workspace> workspace;
    private final BiConsumer<ImmutableList<Change>, Snapshot> listener;
    private final Failures failures;

    /**
     * Rests until {@link #start}.
     *
     * @param workspace asked for once, in the writer's own thread first
     * @param listener told of each new snapshot and of what led to it
     */
    Writer(Supplier<Workspace> workspace, BiConsumer<ImmutableList<Change>, Snapshot> listener, Failures failures) {
        this.workspace = workspace;
        this.listener = listener;
        this.failures = failures;
    }

    /** Begins with what has been queued; to be called once. */
    void start() {
        Thread.ofPlatform().daemon().name("waymark-writer").start(this::run);
    }

    /** Queues something that happened; {@code changes} is called once, in the writer's thread. */
    void happened(Supplier<ImmutableList<Change>> changes) {
        steps.add(new Step.Happening(changes));
    }

    /** The snapshot with everything that has been queued so far. */
    CompletableFuture<Snapshot> arrived() {
        CompletableFuture<Snapshot> answer = new CompletableFuture<>();
        steps.add(new Step.Question(answer));
        return answer;
    }

    private void run() {
        failures.guarded("The workspace could not be loaded", () -> apply(ImmutableList.of()));
        try {
            while (true) {
                take(steps.take());
            }
        } catch (InterruptedException e) {
            // Nobody else interrupts this thread: the program ends.
            Thread.currentThread().interrupt();
        }
    }

    private void take(Step first) {
        ImmutableList.Builder<Change> changes = ImmutableList.builder();
        @Nullable Step step = first;
        while (step instanceof Step.Happening(var happened)) {
            failures.guarded("A change could not be understood", () -> changes.addAll(happened.get()));
            step = steps.poll();
        }
        failures.guarded("A change could not be taken in", () -> apply(changes.build()));
        if (step instanceof Step.Question(var answer)) {
            answer(answer);
        }
    }

    private void answer(CompletableFuture<Snapshot> answer) {
        try {
            answer.complete(workspace.get().snapshot());
        } catch (RuntimeException | Error e) {
            answer.completeExceptionally(e);
        }
    }

    private void apply(ImmutableList<Change> changes) {
        Workspace loaded = workspace.get();
        if (!changes.isEmpty()) {
            listener.accept(changes, loaded.apply(changes));
        }
    }
}
