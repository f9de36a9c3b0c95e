package dev.waymark.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails a test in which the workspace caught a fault of ours: users are spared those, tests are not. */
final class OwnFaults extends Handler implements BeforeEachCallback, AfterEachCallback {

    private static final Logger LOG = Logger.getLogger("dev.waymark");

    private final List<String> faults = new CopyOnWriteArrayList<>();

    @Override
    public void beforeEach(ExtensionContext context) {
        LOG.addHandler(this);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        LOG.removeHandler(this);
        assertThat(faults).as("faults that were caught and logged").isEmpty();
    }

    @Override
    public void publish(LogRecord entry) {
        if (entry.getLevel().intValue() >= Level.SEVERE.intValue()) {
            faults.add(entry.getMessage() + ": " + entry.getThrown());
        }
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
