package dev.waymark.server.lsp;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.disk.FileWatch;
import dev.waymark.workspace.Change;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.RelativePattern;
import org.eclipse.lsp4j.Unregistration;
import org.eclipse.lsp4j.UnregistrationParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

/**
 * How the server hears of files that change outside of the editor: from the client, which watches the narrowest pattern
 * for it, or by a watch of its own where the client cannot or will not. For one thread.
 */
final class Watching {

    private static final String ID = "waymark-files";
    private static final String METHOD = "workspace/didChangeWatchedFiles";

    private final Client client;
    private final Interests interests;
    private final Writer writer;
    private final Executor background;
    private boolean isRegistered;
    private @Nullable FileWatch own;

    /**
     * Watches nothing yet.
     *
     * @param background the thread that all methods are called in
     */
    Watching(Client client, Interests interests, Writer writer, Executor background) {
        this.client = client;
        this.interests = interests;
        this.writer = writer;
        this.background = background;
    }

    /** Watches these workspace folders and no others from now on. */
    void follow(ImmutableList<String> folders) {
        if (own != null || !client.can(ClientFeature.WATCHED_FILES)) {
            watch(folders);
            return;
        }
        if (isRegistered && client.can(ClientFeature.RELATIVE_PATTERNS)) {
            client.failures()
                    .watch(
                            "The client watches on",
                            client.remote()
                                    .unregisterCapability(
                                            new UnregistrationParams(List.of(new Unregistration(ID, METHOD)))));
            isRegistered = false;
        }
        if (!isRegistered) {
            isRegistered = true;
            register(folders);
        }
    }

    private void register(ImmutableList<String> folders) {
        DidChangeWatchedFilesRegistrationOptions options =
                new DidChangeWatchedFilesRegistrationOptions(watchers(folders));
        Registration registration = new Registration(ID, METHOD, options);
        client.failures()
                .watch(
                        "Watching failed",
                        client.remote()
                                .registerCapability(new RegistrationParams(List.of(registration)))
                                .exceptionallyAsync(refusal -> instead(folders, refusal), background));
    }

    /** Whatever happened since the client was asked has been missed. */
    private @Nullable Void instead(ImmutableList<String> folders, Throwable refusal) {
        client.failures().log(MessageType.Info, "The client watches no files: " + refusal.getMessage());
        watch(folders);
        touched(ImmutableSet.copyOf(folders));
        return null;
    }

    private List<FileSystemWatcher> watchers(ImmutableList<String> folders) {
        String pattern = interests.pattern();
        if (folders.isEmpty() || !client.can(ClientFeature.RELATIVE_PATTERNS)) {
            return List.of(new FileSystemWatcher(Either.forLeft(pattern)));
        }
        return folders.stream()
                .map(folder -> new RelativePattern(Either.forRight(client.uris().uri(folder)), pattern))
                .map(relative -> new FileSystemWatcher(Either.forRight(relative)))
                .toList();
    }

    private void watch(ImmutableList<String> folders) {
        ownWatch().ifPresent(watch -> {
            int refused = watch.watch(folders);
            if (refused > 0) {
                client.failures()
                        .log(
                                MessageType.Warning,
                                "The system does not watch " + refused
                                        + " more folders for this user; changes in them are noticed when a file is"
                                        + " saved.");
            }
        });
    }

    private Optional<FileWatch> ownWatch() {
        if (own == null) {
            try {
                own = new FileWatch(interests, this::touched);
            } catch (IOException e) {
                client.failures().report("The system watches no files for this user", e);
            }
        }
        return Optional.ofNullable(own);
    }

    private void touched(ImmutableSet<String> paths) {
        writer.happened(() -> ImmutableList.of(new Change.Touched(paths)));
    }
}
