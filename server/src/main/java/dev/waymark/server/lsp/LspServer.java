package dev.waymark.server.lsp;

import com.google.common.base.Suppliers;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The server for one editor, which talks to it over two streams until either ends. */
public final class LspServer {

    /** LSP4J tells here of what is told to the client anyway. Kept, since the level of a logger that nobody holds is forgotten. */
    private static final Logger PROTOCOL_LOG = Logger.getLogger("org.eclipse.lsp4j");

    private LspServer() {}

    /** As {@link #run(InputStream, OutputStream, String)}, with the version that the program's jar tells. */
    public static int run(InputStream in, OutputStream out) {
        return run(
                in,
                out,
                Optional.ofNullable(LspServer.class.getPackage().getImplementationVersion())
                        .orElse("development"));
    }

    /**
     * Serves until the editor says so, or is gone. Only the protocol is written to {@code out}: what anyone prints to the
     * standard output from now on goes to the standard error. No thread that is left keeps the program alive.
     *
     * @return the status of the process: 0 after an orderly shutdown, else 1
     */
    public static int run(InputStream in, OutputStream out, String version) {
        System.setOut(System.err);
        return run(in, out, version, Suppliers.memoize(Core::ofThisMachine));
    }

    static int run(InputStream in, OutputStream out, String version, Supplier<Core> core) {
        PROTOCOL_LOG.setLevel(Level.SEVERE);
        Lifecycle lifecycle = new Lifecycle();
        Connection connection = Connection.open(in, out, lifecycle, new Reception(version, core, lifecycle));
        Thread.ofPlatform().daemon().name("waymark-reader").start(() -> {
            try {
                connection.listen();
            } finally {
                lifecycle.end();
            }
        });
        return lifecycle.awaitEnd();
    }
}
