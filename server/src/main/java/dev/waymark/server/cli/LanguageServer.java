package dev.waymark.server.cli;

import java.io.InputStream;
import java.io.OutputStream;

/** The language server, as the command line sees it: it talks on two streams until the editor is done. */
@FunctionalInterface
public interface LanguageServer {

    /** Serves until the session ends; gives the status of the process. */
    int run(InputStream in, OutputStream out);
}
