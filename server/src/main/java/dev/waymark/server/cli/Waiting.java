package dev.waymark.server.cli;

import dev.waymark.server.cli.Host.StandardStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A line on standard error that says the program is at work, shown when somebody sits there and it takes long. */
final class Waiting implements AutoCloseable {

    private static final int SILENT_SECONDS = 2;
    private static final String MESSAGE = "checking...";
    private static final String ERASE = "\r" + " ".repeat(MESSAGE.length()) + "\r";

    private final CountDownLatch done = new CountDownLatch(1);
    private final Host host;

    private Waiting(Host host) {
        this.host = host;
    }

    /** Begins to wait; closing it takes the line away. */
    static Waiting on(Host host) {
        Waiting waiting = new Waiting(host);
        if (host.isTerminal(StandardStream.ERR)) {
            Thread.ofVirtual().start(waiting::show);
        }
        return waiting;
    }

    private void show() {
        try {
            if (done.await(SILENT_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
            host.err().print(MESSAGE);
            done.await();
            host.err().print(ERASE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        done.countDown();
    }
}
