package dev.waymark.server.lsp;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.files.FilePaths;
import dev.waymark.workspace.Change;
import dev.waymark.workspace.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * Everything that serves one client, wired together, and what is done on the side: reading settings, watching and
 * indexing, one after the other on a thread of their own. Its methods are called by the reader of messages alone.
 */
final class Session {

    private final Client client;
    private final Supplier<Core> core;
    private final WorkspaceFolders folders;
    private final DiagnosticRefresh refresh;
    private final Publisher publisher;
    private final Writer writer;
    private final Documents documents;
    private final Requests requests;
    private final ClientSettings settings;
    private final Watching watching;
    private final AtomicInteger runs = new AtomicInteger();
    private volatile Progress progress;
    private boolean isAwake;
    private final ExecutorService background = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("waymark-background").factory());

    Session(Client client, InitializeParams params, Supplier<Core> core) {
        this.client = client;
        this.core = core;
        this.folders = WorkspaceFolders.of(params, client.uris());
        this.refresh = new DiagnosticRefresh(client);
        this.publisher = new Publisher(() -> core.get().workspace().snapshot(), client, refresh);
        this.writer = new Writer(() -> core.get().workspace(), this::moved, client.failures());
        this.documents = new Documents(client);
        this.requests = new Requests(writer, client);
        this.settings = new ClientSettings(client, writer, core, PlainJson.map(params.getInitializationOptions()));
        this.watching = new Watching(client, new Interests(core), writer, background);
        this.progress = new Progress(client, "waymark-index-0");
        rooted();
    }

    /**
     * Begins to work. Not before the client has its answer to {@code initialize}: loading the resolver takes longer than
     * that, and both together longer still.
     */
    void wake() {
        if (!isAwake) {
            isAwake = true;
            writer.start();
        }
    }

    Requests requests() {
        return requests;
    }

    /** The diagnostics of all files, once there is something that the client does not know. */
    CompletableFuture<WorkspaceDiagnosticReport> diagnostics(WorkspaceDiagnosticParams params) {
        return WorkspaceDiagnosticRequest.answer(params, requests, refresh, client);
    }

    /** The texts that the client holds: to be told only from inside of {@link #happened}. */
    Documents documents() {
        return documents;
    }

    /** Queues something that happened behind everything that happened before. */
    void happened(Supplier<ImmutableList<Change>> changes) {
        writer.happened(changes);
    }

    /** A document was opened; where the client has no folders, the document brings one. */
    void open(DidOpenTextDocumentParams params) {
        writer.happened(() -> {
            ImmutableList<Change> opened = documents.opened(params);
            boolean brings = opened.stream().flatMap(Session::edited).anyMatch(this::bringsFolder);
            return brings ? with(new Change.Rooted(folders.paths()), opened) : opened;
        });
    }

    private boolean bringsFolder(String path) {
        boolean brings = folders.haveStandIns()
                && Homes.of(path, core.get().workspace().snapshot())
                        .filter(folders::standIn)
                        .isPresent();
        if (brings) {
            take();
        }
        return brings;
    }

    private static ImmutableList<Change> with(Change first, ImmutableList<Change> others) {
        return ImmutableList.<Change>builder().add(first).addAll(others).build();
    }

    /** The client is ready to be asked. */
    void begin() {
        if (client.can(ClientFeature.CONFIGURATION_REGISTRATION)) {
            String method = "workspace/didChangeConfiguration";
            Registration registration = new Registration("waymark-settings", method, Map.of("section", "waymark"));
            client.failures()
                    .watch(
                            "The client does not tell of settings",
                            client.remote().registerCapability(new RegistrationParams(List.of(registration))));
        }
        take();
    }

    /** Takes in what the client told; a message that cannot be understood costs nothing but itself. */
    void told(Runnable message) {
        client.failures().guarded("A message could not be understood", message);
    }

    /** Takes note of folders that came and went. */
    void changeFolders(WorkspaceFoldersChangeEvent event) {
        boolean hasNew = folders.change(event);
        rooted();
        if (hasNew) {
            take();
        } else {
            ImmutableList<String> now = folders.paths();
            background("Watching", () -> watching.follow(now));
        }
    }

    /** Reads the settings again, from the client where it answers, else from {@code told}. */
    void configure(Map<String, ?> told) {
        if (client.can(ClientFeature.CONFIGURATION)) {
            client.failures().watch("Reading settings failed", settings.ask(folders.paths()));
        } else {
            settings.told(folders.paths(), told);
        }
    }

    void cancelProgress(Either<String, Integer> token) {
        progress.cancel(token);
    }

    private void rooted() {
        ImmutableList<String> now = folders.paths();
        writer.happened(() -> ImmutableList.of(new Change.Rooted(now)));
    }

    /** Takes the folders in: their settings first, which may exclude files, then the watch, so that nothing is missed. */
    private void take() {
        ImmutableList<String> now = folders.paths();
        CompletableFuture<?> configured =
                client.can(ClientFeature.CONFIGURATION) ? settings.ask(now) : CompletableFuture.completedFuture(now);
        client.failures().watch("Reading settings failed", configured.whenComplete((_, _) -> {
            background("Watching", () -> watching.follow(now));
            background("Indexing", this::index);
        }));
    }

    private void index() {
        writer.arrived().join();
        progress = new Progress(client, "waymark-index-" + runs.incrementAndGet());
        new Index(core.get().workspace(), publisher, progress).run();
    }

    private void background(String what, Runnable work) {
        background.execute(() -> client.failures().guarded(what + " failed", work));
    }

    /** The workspace has moved on to {@code now}. */
    private void moved(ImmutableList<Change> changes, Snapshot now) {
        if (changes.stream().anyMatch(Session::reachesFar)) {
            publisher.judgeAll(now);
        }
        publisher.judge(
                now, changes.stream().flatMap(Session::edited).collect(ImmutableSet.toImmutableSet()), now.changed());
    }

    private static Stream<String> edited(Change change) {
        return change instanceof Change.Edited edited ? Stream.of(edited.path()) : Stream.empty();
    }

    /** Whether a change decides what is told of files that it does not touch: whether closed ones are told of at all. */
    private static boolean reachesFar(Change change) {
        return switch (change) {
            case Change.Rooted _, Change.Configured _ -> true;
            case Change.Edited edited -> isSettings(edited.path());
            case Change.Closed(var path) -> isSettings(path);
            case Change.Touched(var paths) -> paths.stream().anyMatch(Session::isSettings);
        };
    }

    private static boolean isSettings(String path) {
        return FilePaths.name(path).equals(Interests.SETTINGS_FILE);
    }
}
